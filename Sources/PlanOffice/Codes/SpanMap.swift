import PlanModel

/// Leads from places in one text to the same places in its corrected form.
///
/// Lines that stand once in both texts and in the same order hold the texts together; between them equal lines, then
/// equal beginnings and ends of what changed. What lies in a changed stretch leads to the stretch that took its place.
///
/// - Complexity: O(n log n) in the number of lines.
struct SpanMap: Sendable {
    /// A stretch that stands in both texts.
    private struct Stretch: Sendable {
        var old: Int
        var new: Int
        var count: Int
    }

    private let stretches: [Stretch]
    private let newCount: Int

    init(from old: [Unicode.Scalar], to new: [Unicode.Scalar]) {
        let pairs = LinePairs(TextLines(old), TextLines(new))
        var stretches: [Stretch] = []
        for pair in pairs.pairs {
            let equal = Self.equalEnds(old[pair.old], new[pair.new])
            if equal.front > 0 {
                stretches.append(Stretch(old: pair.old.lowerBound, new: pair.new.lowerBound, count: equal.front))
            }
            if equal.back > 0 {
                stretches.append(
                    Stretch(
                        old: pair.old.upperBound - equal.back, new: pair.new.upperBound - equal.back, count: equal.back)
                )
            }
        }
        self.stretches = stretches
        newCount = new.count
    }

    /// The span in the new text; `nil` when nothing took its place.
    func callAsFunction(_ span: SourceSpan) -> SourceSpan? {
        guard span.count > 0 else { return nil }
        let start = place(span.start, atEnd: false)
        let end = place(span.end - 1, atEnd: true)
        return start < end ? SourceSpan(start, end) : nil
    }

    /// Where a scalar went.
    ///
    /// At its end the place behind it; inside a change the start or end of what took its place.
    private func place(_ offset: Int, atEnd: Bool) -> Int {
        let index = firstStretch(endingAfter: offset)
        if index < stretches.count, stretches[index].old <= offset {
            return stretches[index].new + offset - stretches[index].old + (atEnd ? 1 : 0)
        }
        if atEnd { return index < stretches.count ? stretches[index].new : newCount }
        return index > 0 ? stretches[index - 1].new + stretches[index - 1].count : 0
    }

    private func firstStretch(endingAfter offset: Int) -> Int {
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].old + stretches[middle].count > offset { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private static func equalEnds(
        _ old: ArraySlice<Unicode.Scalar>, _ new: ArraySlice<Unicode.Scalar>
    ) -> (front: Int, back: Int) {
        let front = zip(old, new).prefix { $0 == $1 }.count
        let back = zip(old.dropFirst(front).reversed(), new.dropFirst(front).reversed()).prefix { $0 == $1 }.count
        return (front, back)
    }
}
