extension Aggregation: RawRepresentable {
    /// Reads the written form; `nil` for anything else, such as a last area or a word said twice.
    public init?(rawValue: String) {
        if let rule = Rule(word: rawValue[...]) {
            self = rule == .last ? .last : Aggregation(areas: rule)
            return
        }
        var areas: Rule?
        var time: Rule?
        for part in rawValue.split(separator: ";", omittingEmptySubsequences: false) {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2, let rule = Rule(word: sides[1]) else { return nil }
            switch sides[0] {
            case "areas" where areas == nil && rule != .last: areas = rule
            case "time" where time == nil: time = rule
            default: return nil
            }
        }
        self.init(areas: areas ?? .never, time: time)
    }

    /// The shortest written form: one word where one is enough.
    public var rawValue: String {
        guard let time else { return areas.word }
        // Comparing the whole would ask for the written form again.
        return areas == .never && time == .last ? "last" : "areas=\(areas.word);time=\(time.word)"
    }
}

extension Aggregation: CaseIterable {
    /// Those that are one plain word; `mean:` with an indicator and pairs of words come on top.
    public static let allCases: [Aggregation] = [.sum, .weightedMean, .maximum, .minimum, .last, .none]
}

extension Aggregation.Rule {
    fileprivate init?(word: Substring) {
        switch word {
        case "sum": self = .sum
        case "weighted_mean": self = .mean(weight: nil)
        case "maximum", "max": self = .maximum
        case "minimum", "min": self = .minimum
        case "last": self = .last
        case "none": self = .never
        default:
            guard word.hasPrefix("mean:") else { return nil }
            let weight = word.dropFirst("mean:".count)
            guard !weight.isEmpty, weight.allSatisfy({ $0 != ";" && $0 != "=" && !$0.isWhitespace }) else { return nil }
            self = .mean(weight: String(weight))
        }
    }

    fileprivate var word: String {
        switch self {
        case .sum: "sum"
        case .mean(let weight): weight.map { "mean:" + $0 } ?? "weighted_mean"
        case .maximum: "maximum"
        case .minimum: "minimum"
        case .last: "last"
        case .never: "none"
        }
    }
}
