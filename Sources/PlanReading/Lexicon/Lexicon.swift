/// The words the grammar knows, in one trie a purpose.
enum Lexicon {
    /// Words of promises, verbs and adverbs.
    static let words = WordTrie<Word>(apart: adverbs + verbs + urges + promiseWords)

    /// Takes a line of words apart and gives all one meaning.
    static func words<Meaning>(_ line: String, _ meaning: Meaning) -> [(ArraySlice<Unicode.Scalar>, Meaning)] {
        Array(line.unicodeScalars).split(separator: " ").map { ($0, meaning) }
    }

    /// The words of a passage, the longest at each place, without overlaps.
    static func tokens(of passage: Passage) -> [WordToken] {
        var result: [WordToken] = []
        result.reserveCapacity(passage.count / 6)
        var index = 0
        while index < passage.count {
            if let found = words.longest(in: passage.scalars, at: index, end: passage.count) {
                result.append(WordToken(range: index..<(index + found.length), word: found.meaning))
                index += found.length
            } else {
                index += 1
            }
        }
        return result
    }
}
