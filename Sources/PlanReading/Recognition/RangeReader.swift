/// Reads ranges: 3—5个, 一千到一千五百, 大于10并且小于20, 五百以上, 十几万.
struct RangeReader {
    private let line: NumeralLine
    private let ends: RangeEndReader

    init(_ line: NumeralLine) {
        self.line = line
        ends = RangeEndReader(line)
    }

    /// The range at a token; `reachesUnits` takes the unit behind it in.
    func read(at index: Int, reachesUnits: Bool) -> Candidate? {
        guard line.scalar(index - 1) != "第" else { return nil }
        guard let found = pair(at: index) ?? open(at: index) else { return nil }
        var next = found.next, unit = found.unit
        if unit == nil, let behind = ends.unit(at: next, number: found.value ?? found.upper ?? 0) {
            unit = behind.name
            if reachesUnits { next = behind.next }
        }
        return Candidate(
            kind: .range, range: line.range(index, next), value: found.value, upper: found.upper, unit: unit)
    }

    /// A range before its unit is looked for.
    private struct Ends {
        var value: Double?
        var upper: Double?
        var unit: String?
        var next: Int
    }

    private func pair(at index: Int) -> Ends? {
        between(index) ?? spread(index) ?? bounded(index)
    }

    private func open(at index: Int) -> Ends? {
        oneSided(index) ?? compared(index) ?? equal(index) ?? suffixed(index)
    }

    /// 3—5, 3%—5%, 一千到一千五百, 10000与20000之间.
    private func between(_ index: Int) -> Ends? {
        guard !ends.isCode(at: index), let low = ends.end(at: index, isFirst: true) else { return nil }
        if let mark = RangeWords.mark(in: line, at: low.next), let high = ends.end(at: mark, isFirst: false) {
            guard let value = ordered(low, high),
                RangeWords.mark(in: line, at: high.next).map({ !ends.isNumber($0) }) ?? true
            else { return nil }
            let next = line.behind(["之间", "之間", "间"], at: high.next) ?? high.next
            return Ends(value: value, upper: high.value, unit: high.unit ?? low.unit, next: next)
        }
        guard let mark = line.behind(["和", "与"], at: low.next), let high = ends.end(at: mark, isFirst: false),
            let next = line.behind(["之间", "之間"], at: high.next), let value = ordered(low, high)
        else { return nil }
        return Ends(value: value, upper: high.value, unit: high.unit ?? low.unit, next: next)
    }

    /// The lower end with the 万 or % of the upper one: 3—5万.
    private func ordered(_ low: RangeEnd, _ high: RangeEnd) -> Double? {
        if low.multiplier == 1, high.multiplier > 1, low.unit == nil, low.value < high.value / high.multiplier {
            return low.value * high.multiplier
        }
        return low.value < high.value ? low.value : nil
    }

    /// 二三十, 三五百; 三五 only with a unit behind it.
    private func spread(_ index: Int) -> Ends? {
        guard let number = ends.spread(at: index), let both = number.spread else { return nil }
        if both.1 < 10, ends.unit(at: number.next, number: both.0) == nil { return nil }
        return Ends(value: both.0, upper: both.1, next: number.next)
    }

    /// 大于100并且小于300, 最多100最少20.
    private func bounded(_ index: Int) -> Ends? {
        guard let first = oneSided(index) else { return nil }
        let behind = ends.unit(at: first.next, number: first.value ?? first.upper ?? 0)?.next ?? first.next
        let joint = line.behind(RangeWords.joints, at: behind) ?? behind
        guard let second = oneSided(joint) else { return nil }
        guard let low = first.value ?? second.value, let high = second.upper ?? first.upper, low < high else {
            return nil
        }
        return Ends(value: low, upper: high, unit: second.unit ?? first.unit, next: second.next)
    }

    /// 大于10, 不超过5, ≥ 3.
    private func oneSided(_ index: Int) -> Ends? {
        if let next = line.behind(RangeWords.below, at: index), let end = filled(next) {
            return Ends(upper: end.value, unit: end.unit, next: end.next)
        }
        if let next = line.behind(RangeWords.above, at: index), let end = filled(next) {
            return Ends(value: end.value, unit: end.unit, next: end.next)
        }
        return nil
    }

    private func filled(_ index: Int) -> RangeEnd? {
        let start = line.behind(RangeWords.fillers, at: index) ?? index
        guard let end = ends.end(at: start, isFirst: false), !ends.isYear(end) else { return nil }
        return end
    }

    /// 比三十大, 比170低.
    private func compared(_ index: Int) -> Ends? {
        guard let next = line.behind("比", at: index), let end = ends.end(at: next, isFirst: true) else { return nil }
        if let close = line.behind(RangeWords.greater, at: end.next) {
            return Ends(value: end.value, unit: end.unit, next: close)
        }
        return line.behind(RangeWords.smaller, at: end.next).map { Ends(upper: end.value, unit: end.unit, next: $0) }
    }

    private func equal(_ index: Int) -> Ends? {
        guard let next = line.behind(RangeWords.equal, at: index), let end = ends.end(at: next, isFirst: false) else {
            return nil
        }
        return Ends(value: end.value, upper: end.value, unit: end.unit, next: end.next)
    }

    /// 五百以上, 三十以下, 四百多, 十几万.
    private func suffixed(_ index: Int) -> Ends? {
        guard let end = ends.end(at: index, isFirst: true) else { return nil }
        if let close = line.behind(RangeWords.orAbove, at: end.next) {
            return Ends(value: end.value, unit: end.unit, next: close)
        }
        if let close = line.behind(RangeWords.orBelow, at: end.next) {
            return Ends(upper: end.value, unit: end.unit, next: close)
        }
        guard let vague = ends.vague(at: index) else { return nil }
        return Ends(value: vague.value, next: vague.next)
    }
}
