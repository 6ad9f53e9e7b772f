package import PlanModel

/// The rows of a table of observations in columns, about 24 bytes each, in the order of the file.
///
/// Indicators, areas, periods, units and vintages are numbered in the order in which they first appear, so that the
/// same file gives the same numbers on any number of threads.
package final class ObservedRows: Sendable {
    /// Some rows that follow one another; their numbers are the block's own.
    package struct Block: Sendable {
        package var indicators: [Int32] = []
        package var areas: [Int32] = []
        package var periods: [Int32] = []
        /// The unit's number × 8 + the place of the status in all of them.
        package var marks: [Int32] = []
        /// Empty when the table has no vintages.
        package var vintages: [Int32] = []
        /// Not a number where the row gives none.
        package var values: [Double] = []
        /// The table's number of each of the block's.
        package var indicatorNumbers: [Int32] = []
        package var areaNumbers: [Int32] = []
        package var periodNumbers: [Int32] = []
        package var unitNumbers: [Int32] = []
        package var vintageNumbers: [Int32] = []
    }

    /// How many statuses a mark has room for.
    package static let statuses = ObservationStatus.allCases
    /// A mark whose status is this one belongs to a row that says again what another said.
    static let repeated: Int32 = 7

    package let indicators: [String]
    package let areas: [String]
    package let periods: [Period]
    package let units: [UnitOfMeasure]
    package let vintages: [String]
    package let blocks: [Block]
    /// SHA-256 of the file.
    package let sha256: String

    init(
        indicators: [String], areas: [String], periods: [Period], units: [UnitOfMeasure], vintages: [String],
        blocks: [Block], sha256: String
    ) {
        self.indicators = indicators
        self.areas = areas
        self.periods = periods
        self.units = units
        self.vintages = vintages
        self.blocks = blocks
        self.sha256 = sha256
    }

    /// How many rows there are, repeats included.
    package var count: Int { blocks.reduce(0) { $0 + $1.values.count } }

    /// Says whether no two rows have one key; `false` also where that would take too much memory to know.
    func hasNoRepeat() -> Bool {
        let (inArea, first) = periods.count.multipliedReportingOverflow(by: max(vintages.count, 1))
        let (inIndicator, second) = inArea.multipliedReportingOverflow(by: areas.count)
        let (all, third) = inIndicator.multipliedReportingOverflow(by: indicators.count)
        guard !first, !second, !third, all < 1 << 31 else { return false }
        var seen = [UInt64](repeating: 0, count: all / 64 + 1)
        return seen.withUnsafeMutableBufferPointer { seen in
            blocks.allSatisfy { block in
                let hasVintages = !block.vintages.isEmpty
                return block.values.indices.allSatisfy { row in
                    let indicator = Int(block.indicatorNumbers[Int(block.indicators[row])])
                    let area = Int(block.areaNumbers[Int(block.areas[row])])
                    let period = Int(block.periodNumbers[Int(block.periods[row])])
                    let vintage = hasVintages ? Int(block.vintageNumbers[Int(block.vintages[row])]) : 0
                    let key = (indicator * areas.count + area) * inArea + period * vintages.count + vintage
                    let bit: UInt64 = 1 << UInt64(key & 63)
                    defer { seen[key >> 6] |= bit }
                    return seen[key >> 6] & bit == 0
                }
            }
        }
    }
}
