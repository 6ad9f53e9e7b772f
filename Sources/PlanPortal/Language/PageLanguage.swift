/// The language a page speaks; the plan's own words stay Chinese in both.
enum PageLanguage: String, Sendable, CaseIterable {
    case zh
    case en

    /// The value of `lang`.
    var tag: String { self == .zh ? "zh-CN" : "en" }
    /// What stands before every path.
    var prefix: String { self == .zh ? "" : "/en" }
    var other: PageLanguage { self == .zh ? .en : .zh }
}

/// Words in both languages.
struct Phrase: Equatable, Sendable {
    let zh: String
    let en: String

    init(_ zh: String, _ en: String) {
        self.zh = zh
        self.en = en
    }

    /// The words in one language.
    func callAsFunction(_ language: PageLanguage) -> String { language == .zh ? zh : en }

    /// Both, for a JSON twin.
    var json: JSONValue { ["zh": .string(zh), "en": .string(en)] }
}
