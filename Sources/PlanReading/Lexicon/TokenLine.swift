/// The words of a passage, found by place.
struct TokenLine {
    /// In order, without overlaps.
    let tokens: [WordToken]
    /// The first token that starts in each block of places or behind it, so that a look-up need not search.
    private let blocks: [Int32]

    /// Places of a block as a power of two: few enough that two words at most start in most blocks.
    private static let blockBits = 3

    /// Finds the words of a passage.
    init(_ passage: Passage) {
        tokens = Lexicon.tokens(of: passage)
        blocks = Self.blocks(tokens, count: passage.count)
    }

    private static func blocks(_ tokens: [WordToken], count: Int) -> [Int32] {
        var blocks: [Int32] = []
        blocks.reserveCapacity(count >> blockBits + 1)
        for (index, token) in tokens.enumerated() {
            while blocks.count << blockBits <= token.range.lowerBound {
                blocks.append(Int32(truncatingIfNeeded: index))
            }
        }
        return blocks
    }

    /// The place in `tokens` of the first token that starts at or behind a place of the passage.
    func index(from place: Int) -> Int {
        let block = max(place, 0) >> Self.blockBits
        guard block < blocks.count else { return tokens.count }
        var index = Int(blocks[block])
        while index < tokens.count, tokens[index].range.lowerBound < place { index += 1 }
        return index
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
