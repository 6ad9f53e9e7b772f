import PlanModel

/// A stretch of the source without its blanks and line ends, with the way back to the source.
///
/// Spaces inside numbers and page breaks inside sentences are gone, so grammar sees one unbroken line.
struct Passage {
    /// The scalars, blanks left out.
    let scalars: [Unicode.Scalar]
    /// The source offset of each scalar.
    let offsets: [Int]

    /// Takes a span of the source; the spans in `holes`, in order, are left out.
    ///
    /// Full-width digits and letters become narrow, straight quotes curly. With `losesStops` a line end behind a word reads as a full stop.
    init(
        _ source: [Unicode.Scalar], _ span: SourceSpan, without holes: ArraySlice<SourceSpan> = [],
        losesStops: Bool = false
    ) {
        var kept: [Unicode.Scalar] = []
        var places: [Int] = []
        kept.reserveCapacity(span.count)
        places.reserveCapacity(span.count)
        var next = holes.startIndex
        var index = span.start, isQuoted = false
        while index < span.end {
            let run = holes.isEmpty ? Self.run(in: source, from: index, to: span.end) : index
            if run > index {
                kept.append(contentsOf: source[index..<run])
                places.append(contentsOf: index..<run)
                index = run
                continue
            }
            defer { index += 1 }
            while next < holes.endIndex, holes[next].end <= index { next += 1 }
            if next < holes.endIndex, holes[next].start <= index { continue }
            let scalar = source[index]
            if scalar.isBlank {
                guard losesStops, scalar.isLineEnd, let last = kept.last, !last.isPunctuation,
                    !Self.isTorn(source, behind: places.last, holes[max(holes.startIndex, next - 2)...].prefix(6))
                else { continue }
                kept.append(.lostStop)
            } else {
                if scalar == ",", Self.isThousands(source, index, span) { continue }
                if scalar.narrow == ".", Self.isStop(source, index, span) {
                    kept.append("。")
                    places.append(index)
                    continue
                }
                kept.append(scalar.isOtherQuote ? scalar.quote(isOpen: &isQuoted) : scalar.narrow)
            }
            places.append(index)
        }
        scalars = kept
        offsets = places
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

    /// Behind the scalars that are neither blank nor wide forms.
    private static func run(in source: [Unicode.Scalar], from start: Int, to end: Int) -> Int {
        var index = start
        while index < end, source[index].value > 0x3000, source[index].value < 0xFEFF { index += 1 }
        return index
    }

    /// Number of scalars.
    var count: Int { scalars.count }

    /// The scalar at a place, `nil` outside.
    func scalar(at index: Int) -> Unicode.Scalar? {
        index >= 0 && index < scalars.count ? scalars[index] : nil
    }

    /// The source span of a range; an empty range gives an empty span.
    func span(_ range: Range<Int>) -> SourceSpan {
        guard let first = range.first, var last = range.last, last < offsets.count else {
            let place = range.lowerBound < offsets.count ? offsets[range.lowerBound] : (offsets.last ?? -1) + 1
            return SourceSpan(place, place)
        }
        if last > first, scalars[last] == .lostStop { last -= 1 }
        return SourceSpan(offsets[first], offsets[last] + 1)
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
        return (range.lowerBound...last).first { has(words, at: $0) }
    }

    /// Says whether a range ends with the word.
    func ends(_ range: Range<Int>, with word: StaticWord) -> Bool {
        word.count <= range.count && has(word, at: range.upperBound - word.count)
    }

    /// Says whether a range ends with one of the words.
    func ends(_ range: Range<Int>, withAny words: [StaticWord]) -> Bool {
        words.contains { ends(range, with: $0) }
    }

    /// The last place of the words inside a range.
    func last(_ words: StaticWord, in range: Range<Int>) -> Int? {
        guard words.count <= range.count else { return nil }
        let last = range.upperBound - words.count
        return (range.lowerBound...last).last { has(words, at: $0) }
    }
}

/// A word taken apart into its scalars, eight at most, without a place in memory of its own.
struct StaticWord: Sendable, ExpressibleByStringLiteral {
    /// Number of its scalars.
    let count: Int
    /// The value of its first scalar.
    let first: UInt32
    private let values: SIMD8<UInt32>

    /// Takes a literal apart.
    init(stringLiteral value: StaticString) {
        (values, count) = value.withUTF8Buffer { Self.scalars(of: $0) }
        first = values[0]
    }

    private static func scalars(of bytes: UnsafeBufferPointer<UInt8>) -> (SIMD8<UInt32>, Int) {
        var values = SIMD8<UInt32>(), count = 0, index = 0
        while index < bytes.count, count < 8 {
            let byte = UInt32(bytes[index])
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            var scalar = length == 1 ? byte : byte & (0x7F >> UInt32(length))
            for step in 1..<max(length, 1) where index + step < bytes.count {
                scalar = scalar << 6 | UInt32(bytes[index + step]) & 0x3F
            }
            values[count] = scalar
            count += 1
            index += length
        }
        assert(index == bytes.count, "a static word has eight scalars at most")
        return (values, count)
    }

    /// Its scalars.
    var scalars: [Unicode.Scalar] { (0..<count).compactMap { Unicode.Scalar(values[$0]) } }

    /// The value of the scalar at a place.
    subscript(place: Int) -> UInt32 { values[place] }
}
