import PlanModel

/// Links numbers that share their words: 分别下降8%和10%, 提高3个和4个百分点, 由52%提高到72%.
struct NumberChain {
    /// The passage and its words.
    let parsed: ParsedPassage

    /// The promises with what they take from each other.
    func linked(_ promises: [Promise], in sentence: Range<Int>) -> [Promise] {
        var result = promises
        for index in result.indices {
            guard case .number(let figure) = result[index].carrier else { continue }
            result[index].origin = origin(of: result[index], figure, in: sentence)
            guard index > 0, case .number(let before) = result[index - 1].carrier,
                isChained(result[index - 1].range.upperBound, result[index].range.lowerBound)
            else { continue }
            inherit(&result[index], from: result[index - 1])
            if case .quantity("个百分点") = figure.kind, case .quantity("个") = before.kind {
                result[index - 1].carrier = .number(before.measured(in: "个百分点"))
            }
        }
        return result
    }

    /// One connecting scalar stands between.
    private func isChained(_ end: Int, _ start: Int) -> Bool {
        guard start - end == 1, let scalar = parsed.scalar(at: end) else { return false }
        return scalar == "和" || scalar == "、" || scalar == "与" || scalar == "及"
    }

    private func inherit(_ promise: inout Promise, from before: Promise) {
        guard !promise.isCompared, promise.change == nil, promise.changeTo == nil else { return }
        promise.change = before.change
        promise.changeTo = before.changeTo
        promise.isYearly = before.isYearly
        promise.isCumulated = before.isCumulated
        promise.isCompared = before.isCompared
        if promise.comparator == .exactly { promise.comparator = before.comparator }
    }

    /// The number before 提高到.
    private func origin(of promise: Promise, _ figure: Figure, in sentence: Range<Int>) -> Figure? {
        guard promise.changeTo != nil,
            let token = parsed.tokens.inside(sentence.lowerBound..<figure.range.lowerBound).last(where: {
                if case .changeTo = $0.word { true } else { false }
            })
        else { return nil }
        return parsed.figure(endingAt: token.range.lowerBound)
    }
}
