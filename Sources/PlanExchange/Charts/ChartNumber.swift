import PlanModel

/// A unit as readers take it in: big values in 万 or 亿, in thousands or millions.
struct ReaderUnit: Equatable {
    /// What a value is divided by to be in this unit.
    let divisor: Double
    /// The unit's name.
    let label: String

    /// Chooses the unit by the largest value to be shown.
    ///
    /// Up to five digits stay as they are; 万 on top of 万 becomes 亿.
    init(label: String, largest: Double, language: Language) {
        guard largest >= 100_000, largest.isFinite else {
            self.init(divisor: 1, label: label)
            return
        }
        switch language {
        case .zh where label.hasPrefix("万") && !label.hasPrefix("万亿"):
            self.init(divisor: 1e4, label: "亿" + label.dropFirst())
        case .zh where label.hasPrefix("亿"):
            self.init(divisor: 1e4, label: "万" + label)
        case .zh:
            let isHundredMillions = largest >= 1e8
            self.init(divisor: isHundredMillions ? 1e8 : 1e4, label: (isHundredMillions ? "亿" : "万") + label)
        case .en:
            let steps = [(1e9, "billion"), (1e6, "million"), (1e3, "thousand")]
            let step = steps.first { largest >= $0.0 } ?? (1, "")
            self.init(divisor: step.0, label: [step.1, label].filter { !$0.isEmpty }.joined(separator: " "))
        }
    }

    private init(divisor: Double, label: String) {
        self.divisor = divisor
        self.label = label
    }
}

extension Double {
    /// The number for a label: four figures or so, with a true minus sign, without trailing zeros.
    func labelText(decimals: Int? = nil) -> String {
        let digits = decimals ?? (magnitude >= 1000 ? 0 : magnitude >= 100 ? 1 : magnitude >= 1 ? 2 : 3)
        var text = fixed(digits)
        if decimals == nil, text.contains(".") {
            while text.hasSuffix("0") { text.removeLast() }
            if text.hasSuffix(".") { text.removeLast() }
        }
        if text.hasPrefix("-"), !text.contains(where: { ("1"..."9").contains($0) }) { text.removeFirst() }
        return text.replacing("-", with: "−")
    }

    /// A coordinate: at most one digit behind the point.
    var coordinate: String {
        let text = fixed(1)
        let short = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        return short == "-0" ? "0" : short
    }
}
