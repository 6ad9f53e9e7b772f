package import PlanExchange
import PlanModel
package import PlanOffice

/// A table on its way out: columns with a name for programs (CSV) and one for people (XLSX).
package struct Ledger: Sendable {
    struct Heading: Sendable {
        var code: String
        var name: String
        var width = 14.0
        var kind = Column.Kind.text
    }

    var title: String
    var nature: Nature
    var headings: [Heading]
    var rows: [[Cell]]

    private var notice: String? { nature == .synthetic ? Words.synthetic.zh + " Synthetic data" : nil }

    /// Names for programs in the header line, nothing above it.
    package var csv: [UInt8] {
        let columns = headings.map { Column($0.code, width: $0.width, kind: $0.kind) }
        return CSVWriter().write(Sheet(title: title, columns: columns, rows: rows))
    }

    /// Names for people.
    ///
    /// - Throws: ``ExchangeFailure``
    package func workbook() throws(ExchangeFailure) -> [UInt8] {
        let columns = headings.map { Column($0.name, width: $0.width, kind: $0.kind) }
        let sheet = Sheet(title: title, notice: notice, columns: columns, rows: rows)
        return try XLSXWriter.write([sheet], created: Self.noDate)
    }

    /// The first moment a zip archive can name: the same values give the same file, whenever it is asked for.
    private static let noDate = 315_532_800
}

extension Ledger {
    /// The data request (数据需求清单).
    package init(dataRequest list: GapList) { self = GapLedger.table(list) }

    /// The ledger of commitments (台账).
    package init(list: CommitmentList) { self = CommitmentLedger.table(list.matches, list.frame) }
}
