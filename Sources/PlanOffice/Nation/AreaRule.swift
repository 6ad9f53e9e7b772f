package import PlanAnalysis
import PlanExchange
package import PlanModel

/// The areas and indicators that observations are added up by, from two files.
package struct AreaRule {
    /// The areas, each once.
    package let areas: [Area]
    /// The same as a tree.
    package let tree: AreaTree
    /// The indicators, each once.
    package let indicators: [Indicator]

    /// Reads areas.csv and indicators.csv.
    ///
    /// - Throws: What their tables throw; `malformedCell` when an area lies below itself.
    package init(areas path: String, indicators other: String) throws {
        areas = try AreaTable.read(try FileBytes.read(path: path), file: path)
        indicators = try IndicatorTable.read(try FileBytes.read(path: other), file: other).indicators
        do {
            tree = try AreaTree(areas)
        } catch {
            throw ExchangeFailure(.areaBelowItself(file: path, areas: error.areas))
        }
    }
}
