import PlanModel

/// Turns the rows of a table into targets: one a row.
struct TableTargets {
    /// The table.
    let table: IndicatorTable
    /// The id of the outline node that holds it.
    let node: String
    /// The years the plan covers, where known.
    let period: PlanPeriod?
    /// Each target names the cells that gave its fields.
    var explains = false

    /// The targets, in order; `quantity` is left empty.
    func targets() -> [ReadTarget] {
        table.rows.compactMap { row in
            guard var target = target(row) else { return nil }
            if explains { target.evidence = evidence(row, target) }
            return target
        }
    }

    /// The value's own cell, the baseline's cell, and the row for what its other words gave.
    private func evidence(_ row: TableRow, _ target: ReadTarget) -> [TargetField: SourceSpan] {
        var fields: [TargetField: SourceSpan] = [
            .value: target.span, .comparator: target.span, .kind: target.span, .indicator: row.span,
            .unitOfMeasure: row.span,
            .direction: row.span,
        ]
        if target.obligation != nil { fields[.obligation] = row.span }
        if target.baselineValue != nil, let cell = base.flatMap({ row.values[$0] }) {
            fields[.baselineValue] = cell.span
            fields[.baselineYear] = target.baselineYear == nil ? nil : table.head
        }
        if target.deadline != nil { fields[.deadline] = table.head }
        return fields
    }

    private func target(_ row: TableRow) -> ReadTarget? {
        guard !row.name.isEmpty, row.values.count == table.columns.count else { return nil }
        if let place = goal, let value = row.values[place], value.number != nil, !value.isCumulative {
            return level(row, value, year(at: place))
        }
        for place in table.columns.indices.reversed() {
            guard let value = row.values[place], value.number != nil else { continue }
            switch table.columns[place] {
            case .change, .yearly: return change(row, value, table.columns[place])
            case .level where value.isCumulative: return change(row, value, .change)
            default: continue
            }
        }
        return nil
    }

    /// The column of the plan's last year, else the last level.
    private var goal: Int? {
        let levels = table.columns.indices.filter { if case .level = table.columns[$0] { true } else { false } }
        if let last = period?.lastYear, let place = levels.last(where: { year(at: $0) == last }) { return place }
        if let first = period?.firstYear, levels.count == 1, let only = levels.first, let year = year(at: only),
            year < first
        {
            return nil
        }
        return levels.last
    }

    /// The last level before the goal that is no goal itself.
    private var base: Int? {
        let end = goal ?? table.columns.count
        return table.columns.indices.last { place in
            guard place < end, case .level(let year, let isGoal) = table.columns[place], !isGoal else { return false }
            guard let year, let first = period?.firstYear else { return true }
            return year < first
        }
            ?? table.columns.indices.first { place in
                if place < end, case .level(_, false) = table.columns[place] { true } else { false }
            }
    }

    private func year(at place: Int?) -> Int? {
        guard let place, case .level(let year, _) = table.columns[place] else { return nil }
        return year
    }

    private func level(_ row: TableRow, _ value: TableValue, _ year: Int?) -> ReadTarget {
        var target = bare(row, value)
        let unit = unit(value, row.unit)
        target.value = (value.number ?? 0).scaled(by: unit.multiplier)
        target.unitOfMeasure = unit.name
        target.kind = value.number == 100 && unit.name == "%" && row.name.hasSuffix("率") ? .coverage : .level
        target.deadline = year ?? period?.lastYear
        let start = base.flatMap { row.values[$0] }
        target.baselineYear = start?.number == nil ? nil : self.year(at: base)
        target.baselineValue = start?.signed.map { $0.scaled(by: unit.multiplier) }
        target.direction = levelDirection(row, value, start)
        return target
    }

    /// By the sign, by the base, by the printed change; else by what the name means.
    private func levelDirection(_ row: TableRow, _ value: TableValue, _ start: TableValue?) -> Direction {
        switch value.comparator {
        case .atMost, .lessThan: return .down
        case .atLeast, .moreThan: return .up
        default: break
        }
        if let from = start?.number, let goal = value.number { return goal == from ? .hold : goal > from ? .up : .down }
        let changes = zip(row.values, table.columns).filter { $0.1 == .change || $0.1 == .yearly }
        if let change = changes.lazy.compactMap({ $0.0 }).first, change.number != nil, change.number != 0 {
            return change.isNegative ? .down : .up
        }
        return DirectionRule.isBurden(row.name) ? .down : .up
    }

    private func change(_ row: TableRow, _ value: TableValue, _ column: TableColumn) -> ReadTarget {
        var target = bare(row, value)
        let isFalling = value.isNegative || (row.name + row.group).holdsAny(Self.falls)
        let isMoving = isFalling || row.name.holdsAny(Self.rises)
        var unit = unit(value, row.unit)
        if value.unit.isEmpty, row.unit.isEmpty {
            unit = (1, table.changeUnit.isEmpty || row.group.isEmpty == false ? "%" : table.changeUnit)
        }
        let isShare = unit.name == "%" || unit.name == "‰" || unit.name == "个百分点"
        if column == .yearly, !value.isCumulative {
            target.kind = .annualRate
            if !isShare { unit = (1, "%") }
        } else if isShare || isMoving && column == .change && !isAdding(row) {
            target.kind = .change
        } else {
            target.kind = .totalOverPeriod
        }
        target.indicator = Self.indicator(row)
        target.value = (value.number ?? 0).scaled(by: unit.multiplier)
        target.unitOfMeasure = unit.name
        target.direction = isFalling ? .down : .up
        target.deadline = year(at: goal) ?? period?.lastYear
        target.baselineYear = target.kind == .change ? year(at: base) : nil
        target.baselineValue = base.flatMap { row.values[$0]?.signed }.map { $0.scaled(by: unit.multiplier) }
        return target
    }

    private func isAdding(_ row: TableRow) -> Bool { row.name.hasPrefix("新增") || row.name.holds("新增") }

    /// A short name takes over what its group says: 化学需氧量 under 主要污染物排放总量减少.
    private static func indicator(_ row: TableRow) -> String {
        guard !row.group.isEmpty, let measure = measures.first(where: row.group.holds),
            !row.name.holds(measure)
        else { return row.name }
        return row.name + measure.text
    }

    private func bare(_ row: TableRow, _ value: TableValue) -> ReadTarget {
        ReadTarget(
            node: node, span: value.span, quantity: "", sentence: row.span, indicator: row.name,
            comparator: value.comparator ?? .exactly, value: 0, unitOfMeasure: "", kind: .level, direction: .up,
            obligation: row.obligation, isApproximate: value.comparator == .about)
    }

    private func unit(_ value: TableValue, _ printed: String) -> (multiplier: Double, name: String) {
        let text = value.unit.isEmpty ? printed : value.unit
        if let unit = UnitText(text) { return (unit.multiplier, unit.name) }
        return (1, text)
    }

    private static let falls: [Phrase] = ["降低", "下降", "减少", "降幅", "削减"]
    private static let rises: [Phrase] = ["提高", "增长", "增加", "增幅", "提升", "上升"]
    private static let measures: [Phrase] = ["排放总量", "排放量", "排放强度", "浓度"]
}

extension String {
    /// Says whether the text holds one of the phrases.
    func holdsAny(_ phrases: [Phrase]) -> Bool { phrases.contains(where: holds) }
}
