import PlanModel

/// A table of indicators as it stands in the source.
struct IndicatorTable: Equatable {
    /// The rows that could be read, in order.
    var rows: [TableRow] = []
    /// The years of its columns: the last is the goal's unless the plan's own last year is among them.
    var columns: [TableColumn] = []
    /// Where its head stands.
    var head = SourceSpan(0, 0)
    /// The unit its head gives for changes.
    var changeUnit = ""
}

/// One row of an indicator table.
struct TableRow: Equatable {
    /// The whole row.
    var span: SourceSpan
    /// What is measured, its unit left out.
    var name: String
    /// The unit as printed, empty when there is none.
    var unit: String
    /// The values under the value columns, in order.
    ///
    /// `nil` stands where a cell holds none; the list is empty when the row could not be read.
    var values: [TableValue?]
    /// Binding or anticipatory.
    var obligation: Obligation?
    /// What the row's group says of all its rows: 主要污染物排放总量减少.
    var group = ""
}
