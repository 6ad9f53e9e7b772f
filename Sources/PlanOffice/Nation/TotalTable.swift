package import PlanAnalysis
import PlanExchange
package import PlanModel

/// The totals of a table of observations over an area tree, as a table of observations (汇总表).
package enum TotalTable {
    /// How many lacks of one total are listed.
    package static let mostLacks = 10

    private static let head = "indicator,area,period,value,unit,status,missing\n"

    /// Writes one row a total, indicator by indicator, areas in the order of the tree, periods by year and length.
    ///
    /// A total with missing parts has no value, the status `M`, and says in `missing` what is wanting:
    /// `indicator/area/period`, with spaces between; a number with a plus says how many more.
    ///
    /// - Parameters:
    ///   - columns: What was observed.
    ///   - longest: Months are added up, and periods up to this length.
    ///   - threads: How many work at once; the bytes do not depend on it.
    ///   - write: Takes the bytes, piece by piece.
    /// - Throws: What `write` throws.
    package static func write(
        _ columns: ObservationColumns, upTo longest: Period.Length, threads: Int, write: ([UInt8]) throws -> Void
    ) throws {
        try write(Array(head.utf8))
        guard let years = columns.years else { return }
        let areas = columns.tree.codes.map { CSVText.quoted($0) }
        try columns.rollUp(
            years: years, upTo: longest, threads: threads,
            make: { rows(of: $0, areas: areas, upTo: longest) }, take: write)
    }

    private static func rows(of column: RolledColumn, areas: [[UInt8]], upTo longest: Period.Length) -> [UInt8] {
        let indicator = CSVText.quoted(column.indicator.id)
        let unit = CSVText.quoted(column.indicator.unitOfMeasure.rawValue)
        var bytes: [UInt8] = []
        column.forEachTotal(.upTo(longest), mostLacks: mostLacks) { total in
            bytes += indicator
            bytes.append(UInt8(ascii: ","))
            bytes += areas[total.area]
            bytes.append(UInt8(ascii: ","))
            bytes.append(contentsOf: total.period.description.utf8)
            bytes.append(UInt8(ascii: ","))
            if let value = total.value { CSVText.append(value, to: &bytes) }
            bytes.append(UInt8(ascii: ","))
            bytes += unit
            bytes.append(UInt8(ascii: ","))
            bytes.append(contentsOf: total.status.rawValue.utf8)
            bytes.append(UInt8(ascii: ","))
            if total.missingCount > 0 { bytes += CSVText.quoted(missing(total)) }
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    private static func missing(_ total: RolledTotal) -> String {
        let more = total.missingCount - total.missing.count
        let listed = total.missing.map { "\($0.indicator)/\($0.area)/\($0.period)" }
        return (listed + (more > 0 ? ["+\(more)"] : [])).joined(separator: " ")
    }
}
