import ArgumentParser
import PlanModel

/// ID=comparator:value@step, or ID=between:value..upper@step.
struct ForecastTarget: ExpressibleByArgument {
    var id: String
    var comparator: Comparator
    var value: Double
    var upper: Double?
    var step: Int

    /// The last `=` ends the id, which may hold any character.
    init?(argument: String) {
        guard let equals = argument.lastIndex(of: "="), equals > argument.startIndex,
            let at = argument.lastIndex(of: "@"), equals < at, let step = Int(argument[argument.index(after: at)...])
        else { return nil }
        let parts = argument[argument.index(after: equals)..<at].split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let comparator = Comparator(rawValue: String(parts[0])) else { return nil }
        id = String(argument[..<equals])
        self.comparator = comparator
        self.step = step
        if comparator == .between {
            guard let range = Ends(parts[1]), let lower = range.lower, let upper = range.upper else { return nil }
            (value, self.upper) = (lower, upper)
        } else {
            guard let value = Double(parts[1]), value.isFinite else { return nil }
            self.value = value
        }
    }
}

/// ID=lower..upper; either end may be left out.
struct ForecastBounds: ExpressibleByArgument {
    var id: String
    var range: ClosedRange<Double>

    init?(argument: String) {
        guard let equals = argument.lastIndex(of: "="), equals > argument.startIndex,
            let ends = Ends(argument[argument.index(after: equals)...]), ends.lower != nil || ends.upper != nil
        else { return nil }
        id = String(argument[..<equals])
        range = (ends.lower ?? -.infinity)...(ends.upper ?? .infinity)
    }
}

/// The ends of lower..upper.
private struct Ends {
    var lower: Double?
    var upper: Double?

    init?(_ text: Substring) {
        guard let dots = text.firstRange(of: "..") else { return nil }
        let (first, last) = (text[..<dots.lowerBound], text[dots.upperBound...])
        if !first.isEmpty {
            guard let number = Double(first), number.isFinite else { return nil }
            lower = number
        }
        if !last.isEmpty {
            guard let number = Double(last), number.isFinite else { return nil }
            upper = number
        }
        if let lower, let upper, lower > upper { return nil }
    }
}
