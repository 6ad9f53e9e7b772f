/// The words of a passage, found by place.
struct TokenLine {
    /// In order, without overlaps.
    let tokens: [WordToken]

    /// Finds the words of a passage.
    init(_ passage: Passage) {
        tokens = Lexicon.tokens(of: passage)
    }

    /// The place in `tokens` of the first token that starts at or behind a place of the passage.
    func index(from place: Int) -> Int {
        tokens.firstIndex(from: place, by: \.range)
    }

    /// The token that starts at a place.
    func starting(at place: Int) -> WordToken? {
        let index = index(from: place)
        guard index < tokens.count, tokens[index].range.lowerBound == place else { return nil }
        return tokens[index]
    }

    /// The token that ends at a place.
    func ending(at place: Int) -> WordToken? {
        let index = index(from: place) - 1
        guard index >= 0, tokens[index].range.upperBound == place else { return nil }
        return tokens[index]
    }

    /// The tokens that start inside a range.
    func inside(_ range: Range<Int>) -> ArraySlice<WordToken> {
        let first = index(from: range.lowerBound)
        return tokens[first..<max(first, index(from: range.upperBound))]
    }

    /// Says whether a token with this meaning starts inside a range.
    func contains(_ word: Word, in range: Range<Int>) -> Bool {
        inside(range).contains { $0.word == word }
    }
}
