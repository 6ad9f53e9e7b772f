import PlanModel

/// A title that breaks between its phrases and not inside them.
enum TitlePhrases {
    static func view(_ words: String) -> Markup {
        var phrases: [String] = [""]
        for character in words {
            phrases[phrases.count - 1].append(character)
            if "，、：".contains(character) { phrases.append("") }
        }
        guard phrases.count > 1 else { return Typeset.figures(words) }
        return pieces {
            for phrase in phrases where !phrase.isEmpty {
                el(.span, .class("ph")) { Typeset.figures(phrase) }
            }
        }
    }
}
