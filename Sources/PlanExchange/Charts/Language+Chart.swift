import PlanModel

/// A chart's own words.
extension Language {
    /// One of two words.
    func choose(_ chinese: String, _ english: String) -> String {
        self == .zh ? chinese : english
    }

    /// A year as an axis or sentence names it.
    func years(_ first: Int, _ last: Int) -> String {
        let range = first == last ? "\(first)" : choose("\(first)—\(last)", "\(first)–\(last)")
        return choose("\(range) 年", range)
    }

    /// A number with the words that compare it, such as `3000 以上`.
    func comparison(_ comparator: Comparator, _ value: String, _ upper: String?) -> String {
        switch comparator {
        case .atLeast: choose("\(value) 以上", "at least \(value)")
        case .moreThan: choose("超过 \(value)", "more than \(value)")
        case .atMost: choose("\(value) 以内", "at most \(value)")
        case .lessThan: choose("低于 \(value)", "less than \(value)")
        case .about: choose("\(value) 左右", "about \(value)")
        case .exactly: value
        case .between: choose("\(value)—\(upper ?? "")", "\(value)–\(upper ?? "")")
        }
    }
}
