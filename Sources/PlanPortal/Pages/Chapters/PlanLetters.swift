/// Line breaks in the plan's words that not every browser gets right.
enum PlanLetters {
    /// Words with every number kept with the first character of its unit.
    ///
    /// - Parameters:
    ///   - endsParagraph: Keeps the last two characters with their stop, so that none of them ends alone.
    static func kept(_ words: String, endsParagraph: Bool = false) -> Markup {
        let characters = Array(words)
        let tail = endsParagraph && characters.count > 6 ? characters.count - 3 : characters.count
        var found: [Markup] = []
        var plain = ""
        var index = 0
        while index < tail {
            guard characters[index].isFigure else {
                plain.append(characters[index])
                index += 1
                continue
            }
            var end = index
            while end < tail, characters[end].isFigure || (characters[end].isWithin && end > index) { end += 1 }
            if end < tail, !characters[end].isStop { end += 1 }
            found += [.text(plain), nowrap(characters[index..<end])]
            plain = ""
            index = end
        }
        found.append(.text(plain))
        if tail < characters.count { found.append(nowrap(characters[tail...])) }
        return .fragment(found)
    }

    private static func nowrap(_ characters: ArraySlice<Character>) -> Markup {
        guard characters.count > 1 else { return .text(String(characters)) }
        return el(.span, .class("nb")) { String(characters) }
    }
}

extension Character {
    fileprivate var isFigure: Bool { isASCII && isNumber }
    fileprivate var isWithin: Bool { self == "." || self == "," || self == " " || self == "%" }
    fileprivate var isStop: Bool { "，。；：、）》”—".contains(self) }
}
