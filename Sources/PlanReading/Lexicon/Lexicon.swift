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
        result.reserveCapacity(passage.count / 4 + 1)
        let words = words, scalars = passage.scalars
        var index = 0
        while let found = words.first(in: scalars, index..<scalars.count) {
            result.append(WordToken(range: found.range, word: found.meaning))
            index = found.range.upperBound
        }
        return result
    }
}
