/// Cuts a line into numeral tokens and leaves white space out.
struct NumeralTokenizer {
    private let scalars: [Unicode.Scalar]
    private let arabic: ArabicScanner

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        arabic = ArabicScanner(scalars: scalars)
    }

    /// The tokens in order.
    func tokens() -> [NumeralToken] {
        var result: [NumeralToken] = []
        var index = 0, isSpaced = false
        while index < scalars.count {
            if scalars[index].isBlank, !scalars[index].isLineEnd {
                isSpaced = true
                index += 1
                continue
            }
            let token = token(at: index, isSpaced)
            result.append(token)
            index = token.range.upperBound
            isSpaced = false
        }
        return result
    }

    private func token(at index: Int, _ isSpaced: Bool) -> NumeralToken {
        let scalar = scalars[index]
        if scalar.isLineEnd { return NumeralToken(kind: .name, range: index..<index + 1, isSpaced: isSpaced) }
        if let end = address(at: index) { return NumeralToken(kind: .name, range: index..<end, isSpaced: isSpaced) }
        if let figure = arabic.figure(at: index) {
            let kind: NumeralToken.Kind = figure.value.map { .arabic($0) } ?? .name
            return NumeralToken(kind: kind, range: index..<figure.end, isSpaced: isSpaced, digits: figure.digits)
        }
        let kind: NumeralToken.Kind
        if let (digit, form) = scalar.writtenDigit {
            kind = .digit(digit, form)
        } else if let scale = scalar.writtenScale {
            kind = .scale(scale)
        } else {
            kind = .mark(scalar.folded)
        }
        return NumeralToken(kind: kind, range: index..<index + 1, isSpaced: isSpaced)
    }

    /// The end of a web address at a place.
    private func address(at start: Int) -> Int? {
        guard scalars[start].isLatin, start == 0 || !scalars[start - 1].isLatin else { return nil }
        let starts: [StaticWord] = ["http://", "https://", "ftp://", "www."]
        guard starts.contains(where: { $0.stands(in: scalars, at: start) }) else { return nil }
        return scalars[start...].firstIndex { $0.value <= 0x20 || $0.value > 0x7E } ?? scalars.count
    }
}
