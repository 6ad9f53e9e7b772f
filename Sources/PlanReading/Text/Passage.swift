import PlanModel

/// A stretch of the source without its blanks and line ends, with the way back to the source.
///
/// Spaces inside numbers and page breaks inside sentences are gone, so grammar sees one unbroken line.
struct Passage {
    /// The scalars, blanks left out.
    let scalars: [Unicode.Scalar]
    /// From the first place on, source offsets are places moved by so many.
    private let shift: Int
    /// Where that changes; nothing is left out between two of these.
    private let jumps: [Jump]

    /// From a place on, source offsets are places moved by so many.
    private struct Jump {
        let place: Int
        let shift: Int
    }

    /// Takes a span of the source; the spans in `holes`, in order, are left out.
    ///
    /// Full-width digits and letters become narrow, straight quotes curly. With `losesStops` a line end behind a word reads as a full stop.
    init(
        _ source: [Unicode.Scalar], _ span: SourceSpan, without holes: ArraySlice<SourceSpan> = [],
        losesStops: Bool = false
    ) {
        var kept: [Unicode.Scalar] = [], shift: Int?
        var jumps: [Jump] = []
        kept.reserveCapacity(span.count)
        var next = holes.startIndex
        var index = span.start, isQuoted = false
        while index < span.end {
            let run = holes.isEmpty ? Self.run(in: source, from: index, to: span.end) : index
            if run > index {
                Self.note(index - kept.count, at: kept.count, &shift, &jumps)
                kept.append(contentsOf: source[index..<run])
                index = run
                continue
            }
            defer { index += 1 }
            while next < holes.endIndex, holes[next].end <= index { next += 1 }
            if next < holes.endIndex, holes[next].start <= index { continue }
            let scalar = source[index]
            if scalar.isBlank {
                guard losesStops, scalar.isLineEnd, let last = kept.last, !last.isPunctuation,
                    !Self.isTorn(
                        source, behind: kept.count - 1 + (jumps.last?.shift ?? shift ?? 0),
                        holes[max(holes.startIndex, next - 2)...].prefix(6))
                else { continue }
                Self.note(index - kept.count, at: kept.count, &shift, &jumps)
                kept.append(.lostStop)
                continue
            }
            if scalar == ",", Self.isThousands(source, index, span) { continue }
            Self.note(index - kept.count, at: kept.count, &shift, &jumps)
            if scalar.narrow == ".", Self.isStop(source, index, span) {
                kept.append("。")
            } else {
                kept.append(scalar.isOtherQuote ? scalar.quote(isOpen: &isQuoted) : scalar.narrow)
            }
        }
        scalars = kept
        self.shift = shift ?? 0
        self.jumps = jumps
    }

    /// Says whether a page ended at a line end, inside a number or a phrase.
    private static func isTorn(
        _ source: [Unicode.Scalar], behind last: Int?, _ holes: ArraySlice<SourceSpan>
    ) -> Bool {
        guard !holes.isEmpty, let last else { return false }
        var next = last + 1, isPaged = false
        while next < source.count, next - last < 200 {
            if let hole = holes.first(where: { $0.range.contains(next) }) {
                (next, isPaged) = (hole.end, true)
            } else if source[next].isBlank {
                next += 1
            } else {
                break
            }
        }
        return isPaged && next < source.count && Tear(scalars: source).isTorn(last + 1, next)
    }

    /// Says whether a point stands for 。: between two words, or behind the last one.
    private static func isStop(_ source: [Unicode.Scalar], _ place: Int, _ span: SourceSpan) -> Bool {
        guard place > span.start + 2 else { return false }
        let last = source[place - 1]
        guard last.isIdeograph || last.isCloser || last == "%" else { return false }
        return place + 1 >= span.end || source[place + 1].isIdeograph || source[place + 1].isLineEnd
            || source[place + 1] == "“"
    }

    /// Says whether a comma only groups the digits around it: 1,000.
    private static func isThousands(_ source: [Unicode.Scalar], _ place: Int, _ span: SourceSpan) -> Bool {
        guard place > span.start, place + 3 < span.end, source[place - 1].digit != nil else { return false }
        let isGroup = (1...3).allSatisfy { source[place + $0].digit != nil }
        return isGroup && (place + 4 >= span.end || source[place + 4].digit == nil)
    }

    /// Behind the scalars that are neither blank nor have another form.
    private static func run(in source: [Unicode.Scalar], from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, source[index].isIdeograph || source[index].staysInPassages { index += 1 }
        return index
    }

    private static func note(_ new: Int, at place: Int, _ first: inout Int?, _ jumps: inout [Jump]) {
        guard let known = first else {
            first = new
            return
        }
        if jumps.last?.shift ?? known != new { jumps.append(Jump(place: place, shift: new)) }
    }

    /// The source offset of the scalar at a place.
    private func offset(at place: Int) -> Int {
        if jumps.isEmpty { return place + shift }
        return place + (jumps.last(startingBy: place) { $0.place..<$0.place }?.shift ?? shift)
    }

    /// Number of scalars.
    var count: Int { scalars.count }

    /// The scalar at a place, `nil` outside.
    func scalar(at index: Int) -> Unicode.Scalar? {
        index >= 0 && index < scalars.count ? scalars[index] : nil
    }

    /// The source span of a range; an empty range gives an empty span.
    func span(_ range: Range<Int>) -> SourceSpan {
        guard let first = range.first, var last = range.last, last < count else {
            let place =
                range.lowerBound < count ? offset(at: range.lowerBound) : count == 0 ? 0 : offset(at: count - 1) + 1
            return SourceSpan(place, place)
        }
        if last > first, scalars[last] == .lostStop { last -= 1 }
        return SourceSpan(offset(at: first), offset(at: last) + 1)
    }

    /// The words of a range.
    func text(_ range: Range<Int>) -> String {
        String(scalars: scalars[range.clamped(to: 0..<scalars.count)])
    }

    /// Says whether the words stand at a place.
    func has(_ words: StaticWord, at place: Int) -> Bool {
        guard place >= 0, place + words.count <= scalars.count, scalars[place].value == words.first else {
            return false
        }
        var step = 1
        while step < words.count {
            if scalars[place + step].value != words[step] { return false }
            step += 1
        }
        return true
    }

    /// The first place of the words inside a range.
    func first(_ words: StaticWord, in range: Range<Int>) -> Int? {
        guard words.count <= range.count else { return nil }
        let last = range.upperBound - words.count
        var place = range.lowerBound
        while place <= last {
            if has(words, at: place) { return place }
            place += 1
        }
        return nil
    }

    /// Says whether a range ends with the word.
    func ends(_ range: Range<Int>, with word: StaticWord) -> Bool {
        word.count <= range.count && has(word, at: range.upperBound - word.count)
    }

    /// Says whether a range ends with one of the words.
    func ends(_ range: Range<Int>, withAny words: StaticWords) -> Bool {
        guard let last = range.last, last < count, words.mayEnd(with: scalars[last]) else { return false }
        return words.words.contains { ends(range, with: $0) }
    }

    /// Says whether one of the words stands at a place.
    func has(anyOf words: StaticWords, at place: Int) -> Bool {
        guard place >= 0, place < count, words.mayStart(with: scalars[place]) else { return false }
        return words.words.contains { has($0, at: place) }
    }

    /// The last place of the words inside a range.
    func last(_ words: StaticWord, in range: Range<Int>) -> Int? {
        guard words.count <= range.count else { return nil }
        let last = range.upperBound - words.count
        return (range.lowerBound...last).last { has(words, at: $0) }
    }
}
