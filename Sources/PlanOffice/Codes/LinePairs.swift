/// The lines of a text, each with its end.
struct TextLines: Sendable {
    let ranges: [Range<Int>]
    let words: [ArraySlice<Unicode.Scalar>]

    init(_ scalars: [Unicode.Scalar]) {
        var ranges: [Range<Int>] = []
        var start = 0
        for (index, scalar) in scalars.enumerated() where scalar == "\n" {
            ranges.append(start..<(index + 1))
            start = index + 1
        }
        if start < scalars.count { ranges.append(start..<scalars.count) }
        self.ranges = ranges
        words = ranges.map { scalars[$0] }
    }

    /// The scalars of some lines.
    func scalars(of lines: Range<Int>) -> Range<Int> {
        guard let first = lines.first, let last = lines.last else {
            let place = lines.lowerBound < ranges.count ? ranges[lines.lowerBound].lowerBound : end
            return place..<place
        }
        return ranges[first].lowerBound..<ranges[last].upperBound
    }

    private var end: Int { ranges.last?.upperBound ?? 0 }
}

/// Pairs stretches of two texts: a line with its like, a changed stretch with what took its place.
struct LinePairs: Sendable {
    /// In the order of both texts; together they cover both.
    private(set) var pairs: [(old: Range<Int>, new: Range<Int>)] = []

    init(_ old: TextLines, _ new: TextLines) {
        var oldLine = 0
        var newLine = 0
        for anchor in Self.anchors(old, new) + [(old.ranges.count, new.ranges.count)] {
            guard anchor.old >= oldLine, anchor.new >= newLine else { continue }
            pair(oldLine..<anchor.old, newLine..<anchor.new, old, new)
            oldLine = anchor.old
            newLine = anchor.new
            while oldLine < old.ranges.count, newLine < new.ranges.count, old.words[oldLine] == new.words[newLine] {
                pairs.append((old.ranges[oldLine], new.ranges[newLine]))
                oldLine += 1
                newLine += 1
            }
        }
    }

    /// Between two anchors: line by line where as many went as came, else as one stretch.
    private mutating func pair(_ oldLines: Range<Int>, _ newLines: Range<Int>, _ old: TextLines, _ new: TextLines) {
        guard !oldLines.isEmpty || !newLines.isEmpty else { return }
        if oldLines.count == newLines.count {
            for (one, other) in zip(oldLines, newLines) { pairs.append((old.ranges[one], new.ranges[other])) }
        } else {
            pairs.append((old.scalars(of: oldLines), new.scalars(of: newLines)))
        }
    }

    /// Lines that stand once in each text, as many as keep their order.
    private static func anchors(_ old: TextLines, _ new: TextLines) -> [(old: Int, new: Int)] {
        let oldOnce = once(old.words)
        let newOnce = once(new.words)
        let common = oldOnce.compactMap { words, line in newOnce[words].map { (old: line, new: $0) } }
        return longestRise(common.sorted { $0.old < $1.old })
    }

    private static func once(_ words: [ArraySlice<Unicode.Scalar>]) -> [ArraySlice<Unicode.Scalar>: Int] {
        var lines: [ArraySlice<Unicode.Scalar>: Int?] = [:]
        for (line, words) in words.enumerated() { lines[words] = lines[words] == nil ? .some(line) : .some(nil) }
        return lines.compactMapValues { $0 }
    }

    /// The longest run of pairs that rises in both texts (patience sorting).
    private static func longestRise(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
        var piles: [Int] = []
        var before: [Int?] = Array(repeating: nil, count: pairs.count)
        for (index, pair) in pairs.enumerated() {
            var low = 0
            var high = piles.count
            while low < high {
                let middle = (low + high) / 2
                if pairs[piles[middle]].new < pair.new { low = middle + 1 } else { high = middle }
            }
            before[index] = low > 0 ? piles[low - 1] : nil
            if low < piles.count { piles[low] = index } else { piles.append(index) }
        }
        var rise: [(old: Int, new: Int)] = []
        var next = piles.last
        while let index = next {
            rise.append(pairs[index])
            next = before[index]
        }
        return rise.reversed()
    }
}
