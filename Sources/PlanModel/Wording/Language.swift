/// The languages that sentences are written in.
public enum Language: String, Sendable, CaseIterable {
    /// Chinese (中文).
    case zh = "zh"
    /// English.
    case en
}

/// The sentences and names of values, the same on page, paper, letter and terminal.
///
/// Chinese sentences end with 。 and use full-width marks; English ones end with a period. No function fails.
public enum Wording {
    static func choose(_ language: Language, _ chinese: String, _ english: String) -> String {
        language == .zh ? chinese : english
    }
}
