/// The years a plan covers, both included, such as 2021–2025.
public struct PlanPeriod: Hashable, Sendable, CustomStringConvertible {
    /// The first year.
    public let firstYear: Int
    /// The last year.
    public let lastYear: Int

    /// Makes a period; `nil` when the years are reversed.
    public init?(_ firstYear: Int, _ lastYear: Int) {
        guard firstYear <= lastYear else { return nil }
        self.firstYear = firstYear
        self.lastYear = lastYear
    }

    /// Reads `2021-2025`; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.count == 4 && $0.allSatisfy(\.isASCII) }),
            let first = Int(parts[0]), let last = Int(parts[1]), first > 0
        else { return nil }
        self.init(first, last)
    }

    /// The end of the year before the first: where a count over the period starts.
    public var startYear: Int { firstYear - 1 }

    /// `2021-2025`.
    public var description: String { "\(firstYear)-\(lastYear)" }
}
