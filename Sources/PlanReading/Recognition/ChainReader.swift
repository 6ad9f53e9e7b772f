/// Reads the chain of digits and scales at a token.
struct ChainReader {
    private let line: NumeralLine

    init(_ line: NumeralLine) {
        self.line = line
    }

    /// A chain and the token behind it.
    struct ReadChain {
        var chain: NumeralChain
        var next: Int
        /// Whether 多, 余 or 几 stands inside: 十几万.
        var isVague = false
    }

    /// The longest chain; `nil` when none starts there.
    func chain(at start: Int, before limit: Int = .max) -> ReadChain? {
        var result = ReadChain(chain: NumeralChain(), next: start)
        var index = start
        while index < limit, let token = line[index] {
            if isVagueMark(index), index > start, case .scale = line[index + 1]?.kind, index + 1 < limit,
                result.chain.endsInScale || result.chain.pending == 0 || result.chain.isArabic
            {
                var copy = result.chain
                guard case .scale(let scale) = line[index + 1]?.kind, copy.add(scale: scale) else { break }
                result = ReadChain(chain: copy, next: index + 2, isVague: true)
                index += 2
                continue
            }
            guard add(token, index, to: &result.chain) else { break }
            index += 1
            result.next = index
        }
        guard index > start else { return nil }
        trimZero(&result, start, limit)
        return result
    }

    private func add(_ token: NumeralToken, _ index: Int, to chain: inout NumeralChain) -> Bool {
        switch token.kind {
        case .arabic(let value):
            guard chain.isEmpty || fits(token, value, index, chain) else { return false }
            chain.add(arabic: value)
            return true
        case .digit(let digit, let form):
            if chain.pending != nil, chain.isArabic || form == .pair { return false }
            if form == .pair, !chain.isEmpty {
                guard case .scale = line[index + 1]?.kind else { return false }
            }
            chain.add(digit: digit, form)
            return true
        case .scale(let scale): return chain.add(scale: scale)
        case .mark, .name: return false
        }
    }

    /// Whether a figure goes on with a chain: 5万4千, 1千零1, 3万2000.
    private func fits(_ token: NumeralToken, _ value: Double, _ index: Int, _ chain: NumeralChain) -> Bool {
        guard token.digits > 0, chain.pending == nil || chain.pending == 0, value < chain.lastScale else {
            return false
        }
        if case .scale = line[index + 1]?.kind { return true }
        return !token.isSpaced
    }

    private func isVagueMark(_ index: Int) -> Bool {
        switch line.scalar(index) {
        case "多", "余", "几": true
        default: false
        }
    }

    /// A 零 with nothing behind it stays outside.
    private func trimZero(_ result: inout ReadChain, _ start: Int, _ limit: Int) {
        let last = result.next - 1
        guard last > start, result.chain.pending == 0, result.chain.run == 1, result.chain.lastScale > 0,
            case .digit(0, _) = line[last]?.kind, limit > last
        else { return }
        if let shorter = chain(at: start, before: last) { result = shorter }
    }
}
