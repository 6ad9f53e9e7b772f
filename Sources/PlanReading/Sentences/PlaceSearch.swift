/// Searches in things sorted by where they start.
extension Array {
    /// The first place whose element starts at or behind `place`.
    func firstIndex(from place: Int, by range: (Element) -> Range<Int>) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if range(self[middle]).lowerBound < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The elements that start inside a range.
    func starting(in bounds: Range<Int>, by range: (Element) -> Range<Int>) -> ArraySlice<Element> {
        let first = firstIndex(from: bounds.lowerBound, by: range)
        return self[first..<Swift.max(first, firstIndex(from: bounds.upperBound, by: range))]
    }

    /// The last element that starts at or before `place`.
    func last(startingBy place: Int, by range: (Element) -> Range<Int>) -> Element? {
        let index = firstIndex(from: place + 1, by: range)
        return index > startIndex ? self[index - 1] : nil
    }
}
