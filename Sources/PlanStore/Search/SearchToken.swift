/// A piece of text that the search index knows.
struct SearchToken: Equatable {
    /// What is looked for: folded and lower-cased.
    var text: String
    /// Offset of its first byte in the text's UTF-8.
    var start: Int
    /// Offset behind its last byte.
    var end: Int
    /// Says whether it stands in the same place as the token before it.
    var sharesPlace = false

    /// The tokens of a text, in order; a query gets no last single characters.
    static func tokens(of text: String, isQuery: Bool) -> [SearchToken] {
        var tokens: [SearchToken] = []
        var run: [Piece] = []
        var offset = 0
        for scalar in text.unicodeScalars {
            let end = offset + UTF8.width(scalar)
            let piece = Piece(text: folded(scalar), kind: Kind(scalar), start: offset, end: end)
            offset = end
            if let last = run.last, last.kind != piece.kind {
                append(run, to: &tokens, isQuery: isQuery)
                run = []
            }
            if piece.kind != .gap { run.append(piece) }
        }
        append(run, to: &tokens, isQuery: isQuery)
        return tokens
    }

    private static func append(_ run: [Piece], to tokens: inout [SearchToken], isQuery: Bool) {
        guard let first = run.first, let last = run.last else { return }
        if first.kind == .word {
            tokens.append(SearchToken(text: run.map(\.text).joined(), start: first.start, end: last.end))
            return
        }
        for (left, right) in zip(run, run.dropFirst()) {
            tokens.append(SearchToken(text: left.text + right.text, start: left.start, end: right.end))
        }
        if run.count == 1 || !isQuery {
            tokens.append(
                SearchToken(text: last.text, start: last.start, end: last.end, sharesPlace: run.count > 1))
        }
    }

    /// Full-width letters and digits become ASCII; letters become small.
    private static func folded(_ scalar: Unicode.Scalar) -> String {
        asciiTwin(scalar).properties.lowercaseMapping
    }

    /// The ASCII form of a full-width scalar; any other comes back as it is.
    fileprivate static func asciiTwin(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }
}

/// A scalar of a text on its way into a token.
private struct Piece {
    var text: String
    var kind: Kind
    var start: Int
    var end: Int
}

/// What a scalar is to the search.
private enum Kind {
    /// A Chinese character, cut into pairs.
    case character
    /// A letter or digit of any other script.
    case word
    /// Anything else: it only separates.
    case gap

    init(_ scalar: Unicode.Scalar) {
        let properties = SearchToken.asciiTwin(scalar).properties
        let isMark = properties.canonicalCombiningClass != .notReordered
        if properties.isIdeographic {
            self = .character
        } else if properties.isAlphabetic || properties.numericType != nil || isMark {
            self = .word
        } else {
            self = .gap
        }
    }
}
