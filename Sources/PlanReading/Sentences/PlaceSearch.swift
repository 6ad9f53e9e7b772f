/// Searches in things sorted by where they start.
extension RandomAccessCollection where Index == Int {
    /// The first place whose element starts at or behind `place`: each step adds half or nothing, without a branch.
    @inline(__always)
    func firstIndex(from place: Int, by range: (Element) -> Range<Int>) -> Int {
        var low = startIndex, left = count
        while left > 1 {
            let half = left / 2
            low += range(self[low + half - 1]).lowerBound < place ? half : 0
            left -= half
        }
        return left == 1 && range(self[low]).lowerBound < place ? low + 1 : low
    }

    /// The elements that start inside a range.
    func starting(in bounds: Range<Int>, by range: (Element) -> Range<Int>) -> SubSequence {
        let first = firstIndex(from: bounds.lowerBound, by: range)
        return self[first..<Swift.max(first, firstIndex(from: bounds.upperBound, by: range))]
    }

    /// The last element that starts at or before `place`.
    func last(startingBy place: Int, by range: (Element) -> Range<Int>) -> Element? {
        let index = firstIndex(from: place + 1, by: range)
        return index > startIndex ? self[index - 1] : nil
    }
}
