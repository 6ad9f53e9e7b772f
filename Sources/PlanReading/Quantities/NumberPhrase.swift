import PlanModel

/// Gathers the words that belong to a number: 超过50%, 下降12%, 3000万千瓦以上.
struct NumberPhrase {
    /// The passage and its words.
    let parsed: ParsedPassage

    /// The promise a figure would make.
    func promise(of figure: Figure) -> Promise {
        var promise = Promise(carrier: .number(figure), range: figure.range)
        var prefix: Comparator?
        readBefore(figure, &promise, &prefix)
        let suffix = readBehind(&promise)
        promise.comparator = comparator(prefix, suffix, isRange: figure.upper != nil)
        promise.isCompared = prefix != nil || promise.changeTo != nil
        promise.isLoose = promise.comparator == .about || suffix == .about
        return promise
    }

    /// Walks left over comparing and changing words; 达到 and 提高到 count but stay outside.
    private func readBefore(_ figure: Figure, _ promise: inout Promise, _ prefix: inout Comparator?) {
        var place = figure.range.lowerBound
        var isInside = true
        while let token = parsed.tokens.ending(at: place) {
            switch token.word {
            case .comparator(let comparator):
                prefix = prefix ?? comparator
                if isReaching(token) { isInside = false }
            case .change(let way) where promise.changeTo == nil && prefix != .atLeast: promise.change = way
            case .changeTo(let way):
                promise.changeTo = way
                isInside = false
            case .yearly: promise.isYearly = true
            case .cumulated: promise.isCumulated = true
            case .each: break
            case .effort, .nearly:
                promise.isLoose = true
                isInside = false
            case .completion where parsed.scalar(at: token.range.lowerBound) == "基":
                prefix = prefix ?? .about
                isInside = false
            default: return
            }
            place = token.range.lowerBound
            if isInside { promise.range = place..<promise.range.upperBound }
        }
    }

    /// 达 and 达到: outside the quantity.
    private func isReaching(_ token: WordToken) -> Bool {
        parsed.scalar(at: token.range.lowerBound) == "达"
    }

    /// 以上, 左右, 以内 behind the number.
    private func readBehind(_ promise: inout Promise) -> Comparator? {
        guard let token = parsed.tokens.starting(at: promise.range.upperBound), case .bound(let bound) = token.word
        else { return nil }
        promise.range = promise.range.lowerBound..<token.range.upperBound
        return bound
    }

    private func comparator(
        _ prefix: Comparator?, _ suffix: Comparator?, isRange: Bool
    ) -> Comparator {
        if isRange { return .between }
        if suffix == .about { return .about }
        if let prefix, prefix != .atLeast || suffix == nil || suffix == .atLeast { return prefix }
        if let suffix { return suffix }
        return .exactly
    }
}
