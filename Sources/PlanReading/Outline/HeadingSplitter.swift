import PlanModel

/// Starts a new line where a heading follows a full stop on the same line.
struct HeadingSplitter {
    private let scalars: [Unicode.Scalar]
    private let marks: MarkReader
    private let stops: [Int]

    /// Makes a splitter for one source and the places of its full stops.
    init(_ scalars: [Unicode.Scalar], stops: [Int]) {
        self.scalars = scalars
        self.stops = stops
        marks = MarkReader(scalars: scalars)
    }

    /// The lines, those with headings inside taken apart.
    func split(_ lines: [Line]) -> [Line] {
        var result: [Line] = []
        result.reserveCapacity(lines.count)
        var counted = 0, stop = 0
        for line in lines {
            var rest = line
            while let place = heading(in: rest.span, after: counted, &stop) {
                result.append(rest.ending(at: lastVisible(before: place)))
                rest = Line(span: SourceSpan(place, rest.span.end), followsGap: true)
            }
            if let mark = marks.mark(at: rest.span), mark.rank == .heading { counted = mark.ordinal }
            result.append(rest)
        }
        return result
    }

    /// Where a heading starts behind a full stop: 专栏 2 at once, 五、 behind a blank when its turn has come.
    ///
    /// `next` is the first of the stops not yet looked at; a heading and what stands before it are done with.
    private func heading(in span: SourceSpan, after counted: Int, _ next: inout Int) -> Int? {
        while next < stops.count, stops[next] < span.end {
            let stop = stops[next]
            next += 1
            guard stop >= span.start, isStop(scalars[stop].value) else { continue }
            var index = stop + 1
            while index < span.end, scalars[index].isBlank { index += 1 }
            guard index < span.end, stop > span.start, mayOpen(scalars[index]),
                let mark = marks.mark(at: SourceSpan(index, span.end)), mark.number.start == index
            else { continue }
            let before = stop
            switch mark.rank {
            case .column: return index
            case .heading where before < index - 1 && mark.ordinal == counted + 1: return index
            case .part, .chapter, .section: if before < index - 1 { return index }
            default: continue
            }
        }
        return nil
    }

    /// 。, ！ and ？ by their values.
    private func isStop(_ value: UInt32) -> Bool { value == 0x3002 || value == 0xFF01 || value == 0xFF1F }

    private func mayOpen(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "专" || scalar == "第" || scalar.isChineseNumeral
    }

    private func lastVisible(before place: Int) -> Int {
        var end = place
        while end > 0, scalars[end - 1].isBlank { end -= 1 }
        return end
    }
}

extension Line {
    /// Its part up to a place.
    func ending(at place: Int) -> Line {
        var line = Line(
            span: SourceSpan(span.start, max(span.start, place)), followsGap: followsGap, isIndented: isIndented)
        (line.pages, line.isTorn) = (pages, isTorn)
        return line
    }
}
