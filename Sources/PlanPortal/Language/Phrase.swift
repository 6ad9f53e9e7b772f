import PlanModel

extension Language {
    /// The value of `lang`.
    var tag: String { self == .zh ? "zh-CN" : "en" }
    /// What stands before every path.
    var prefix: String { self == .zh ? "" : "/en" }
    var other: Language { self == .zh ? .en : .zh }
}

/// Words in both languages.
struct Phrase: Equatable, Sendable {
    let zh: String
    let en: String

    init(_ zh: String, _ en: String) {
        self.zh = zh
        self.en = en
    }

    /// The same words made twice.
    init(_ words: (Language) -> String) {
        self.init(words(.zh), words(.en))
    }

    /// The words in one language.
    func callAsFunction(_ language: Language) -> String { language == .zh ? zh : en }

    /// Both, for a JSON twin.
    var json: JSONValue { ["zh": .string(zh), "en": .string(en)] }
}
