/// A piece of text that the search index knows.
struct SearchToken: Equatable {
    /// What is looked for: folded and lower-cased.
    var text: String
    /// Offset of its first byte in the text's UTF-8.
    var start: Int
    /// Offset behind its last byte.
    var end: Int

    /// The tokens of a text, in order.
    ///
    /// A run of Chinese characters ends with its last character alone, so that pairs of two runs never stand side by side
    /// as if they were one; the run that ends a query does not, because there the text may go on.
    static func tokens(of text: String, isQuery: Bool) -> [SearchToken] {
        let runs = Self.runs(of: text)
        return runs.enumerated().flatMap { index, run in
            tokens(of: run, isOpen: isQuery && index == runs.count - 1)
        }
    }

    /// Stretches of one kind; gaps are left out.
    private static func runs(of text: String) -> [[Piece]] {
        var runs: [[Piece]] = []
        var last = Kind.gap
        var offset = 0
        for scalar in text.unicodeScalars {
            let end = offset + UTF8.width(scalar)
            let piece = Piece(text: folded(scalar), kind: Kind(scalar), start: offset, end: end)
            if piece.kind != .gap {
                if piece.kind != last { runs.append([]) }
                runs[runs.count - 1].append(piece)
            }
            last = piece.kind
            offset = end
        }
        return runs
    }

    private static func tokens(of run: [Piece], isOpen: Bool) -> [SearchToken] {
        guard let first = run.first, let last = run.last else { return [] }
        if first.kind == .word {
            return [SearchToken(text: run.map(\.text).joined(), start: first.start, end: last.end)]
        }
        var tokens = zip(run, run.dropFirst()).map { left, right in
            SearchToken(text: left.text + right.text, start: left.start, end: right.end)
        }
        if run.count == 1 || !isOpen { tokens.append(SearchToken(text: last.text, start: last.start, end: last.end)) }
        return tokens
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
