/// A line as numeral tokens, with its scalars.
struct NumeralLine {
    let scalars: [Unicode.Scalar]
    let tokens: [NumeralToken]

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        tokens = NumeralTokenizer(scalars).tokens()
    }

    /// The token at an index; `nil` outside the line.
    subscript(index: Int) -> NumeralToken? { tokens.indices.contains(index) ? tokens[index] : nil }

    /// The folded scalar of a token of one scalar.
    func scalar(_ index: Int) -> Unicode.Scalar? {
        guard let token = self[index], token.range.count == 1, token.kind != .name else { return nil }
        let scalar = scalars[token.range.lowerBound]
        return scalar == "佰" ? "百" : scalar.folded
    }

    /// The index behind a word, white space inside it left aside; `nil` when it does not stand there.
    func behind(_ word: StaticWord, at index: Int) -> Int? {
        for step in 0..<word.count where scalar(index + step)?.value != word[step] { return nil }
        return index + word.count
    }

    /// The index behind the first of some words that stands there.
    func behind(_ words: [StaticWord], at index: Int) -> Int? {
        for word in words {
            if let next = behind(word, at: index) { return next }
        }
        return nil
    }

    /// The scalar right before a token, white space not skipped.
    func scalar(before index: Int) -> Unicode.Scalar? {
        guard let token = self[index], token.range.lowerBound > 0 else { return nil }
        return scalars[token.range.lowerBound - 1]
    }

    /// The scalar right behind a token's end, white space not skipped.
    func scalar(behind index: Int) -> Unicode.Scalar? {
        guard let token = self[index], token.range.upperBound < scalars.count else { return nil }
        return scalars[token.range.upperBound]
    }

    /// The scalars from one token to before another.
    func range(_ first: Int, _ next: Int) -> Range<Int> {
        tokens[first].range.lowerBound..<tokens[next - 1].range.upperBound
    }

    /// The first token from `index` on that starts at or behind a scalar.
    func index(behind scalar: Int, from index: Int) -> Int {
        var result = index + 1
        while result < tokens.count, tokens[result].range.lowerBound < scalar { result += 1 }
        return result
    }

    /// The token that starts at a scalar, or the last before it.
    func index(at scalar: Int) -> Int {
        var low = 0, high = tokens.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if tokens[middle].range.lowerBound <= scalar { low = middle } else { high = middle }
        }
        return low
    }

    /// Whether any phrase can begin with a token: a numeral, a sign or the first scalar of a comparing word.
    func mayStart(_ index: Int) -> Bool {
        switch tokens[index].kind {
        case .arabic, .digit, .scale: return true
        case .name: return false
        case .mark(let mark):
            switch mark {
            case "负", "-", "半", "“", "¥", "￥", "$", "€", "£", "比", "等", "=", ">", "<", "≥", "≧", "≤", "≦", "大", "多",
                "高",
                "超", "突", "不", "至", "最", "小", "少", "低":
                return true
            default: return false
            }
        }
    }

    /// The next place to try: a numeral without a reading and an ordinal (第十二) are passed over whole.
    func skip(from index: Int) -> Int {
        if case .mark(let mark) = tokens[index].kind, mark != "第" { return index + 1 }
        let start = scalar(index) == "第" ? index + 1 : index
        return max(index + 1, ChainReader(self).chain(at: start)?.next ?? index + 1)
    }
}

extension StaticWord {
    /// Says whether the word stands at a place of some scalars.
    func stands(in scalars: [Unicode.Scalar], at start: Int) -> Bool {
        guard start + count <= scalars.count else { return false }
        return (0..<count).allSatisfy { scalars[start + $0].value == self[$0] }
    }
}
