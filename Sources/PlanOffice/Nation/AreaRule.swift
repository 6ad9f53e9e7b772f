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
    /// SHA-256 of both files.
    package let sha256: [String]

    /// Reads areas.csv and indicators.csv.
    ///
    /// - Throws: What their tables throw; `areaBelowItself`.
    package init(areas path: String, indicators other: String) throws {
        let files = [try FileBytes.read(path: path), try FileBytes.read(path: other)]
        try self.init(
            areas: try AreaTable.read(files[0], file: path),
            indicators: try IndicatorTable.read(files[1], file: other).indicators, file: path,
            sha256: files.map { SHA256.hex(of: $0) })
    }

    /// Takes areas and indicators; `file` names them in an error.
    init(areas: [Area], indicators: [Indicator], file: String = "", sha256: [String] = []) throws {
        self.areas = areas
        self.indicators = indicators
        self.sha256 = sha256
        do {
            tree = try AreaTree(areas)
        } catch {
            throw ExchangeFailure(.areaBelowItself(file: file, areas: error.areas))
        }
    }
}
