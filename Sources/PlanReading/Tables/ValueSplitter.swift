/// Takes the values of a row apart where nothing stands between them.
///
/// All ways to cut the run are tried; a way counts by how well its values agree with each other and with the printed
/// change. Where two ways are as good, none is taken.
struct ValueSplitter {
    /// The table's text.
    let text: TableText
    /// The value columns.
    let columns: [TableColumn]
    /// The row's unit is a share, so that its values are at most 100.
    let isShare: Bool
    /// The number the next row would start with.
    let nextOrdinal: Int?

    private var reader: TableValueReader { TableValueReader(text: text) }

    /// What it costs to cut between two values where blanks stand between others.
    private static let cut = 8.0

    /// Ways tried at most.
    private static let most = 1500

    /// A way to cut a run.
    struct Way {
        /// The values in order.
        var values: [TableValue] = []
        /// Behind the last value: the number of the next row may follow.
        var end = 0
        /// How doubtful it is to read a digit as the mark of a note: 1 where other digits follow it.
        var notes = 0.0
        /// Values in the same run of digits as the one before.
        var cuts = 0
        /// Such values behind one that is compared.
        var loose = 0
    }

    /// The values for the columns, and where they end; `nil` when no way or more than one way fits.
    func split(_ range: Range<Int>) -> (values: [TableValue?], end: Int)? {
        guard range.count <= 60 else { return nil }
        var ways: [Way] = [], budget = Self.most
        extend(Way(), at: range.lowerBound, before: range.upperBound, &ways, &budget)
        guard budget > 0 else { return nil }
        let isSpaced = range.contains { text.gaps[$0] != .none }
        let scored = ways.compactMap { way in
            placed(way).map { ($0, way.end, score($0, way) - Self.cut * Double(isSpaced ? way.cuts : way.loose)) }
        }
        .sorted { $0.2 > $1.2 }
        guard let best = scored.first, best.2 > -5 else { return nil }
        if scored.count > 1, best.2 - scored[1].2 < 0.5 || !isSure(best.0) { return nil }
        return (best.0, best.1)
    }

    private func extend(_ way: Way, at place: Int, before end: Int, _ ways: inout [Way], _ budget: inout Int) {
        budget -= 1
        guard budget > 0 else { return }
        if isEnd(place, end) { ways.append(ended(way, place)) }
        guard place < end, way.values.count < columns.count else { return }
        if text.scalars[place].isNoteMark { return extend(way, at: place + 1, before: end, &ways, &budget) }
        for (value, stop) in reader.dashes(at: place, before: end) {
            extend(way.adding(value, isCut: isCut(place, way)), at: stop, before: end, &ways, &budget)
        }
        let start = digitStart(place, end)
        let all = reader.digitsEnd(from: start, before: end)
        guard all > start + 1 else { return extendWhole(way, place, end, &ways, &budget) }
        for length in 1...(all - start) {
            guard let (value, stop) = reader.value(at: place, before: end, digits: length) else { continue }
            if stop < all || stop > start + length || length == all - start {
                extend(way.adding(value, isCut: isCut(place, way)), at: stop, before: end, &ways, &budget)
            }
        }
        if all > place + 1, start == place { extendNoted(way, place, end, &ways, &budget) }
    }

    /// The digit before the first value as the mark of a note.
    private func extendNoted(_ way: Way, _ place: Int, _ end: Int, _ ways: inout [Way], _ budget: inout Int) {
        guard way.notes == 0, way.values.isEmpty, text.scalars[place].digit != nil else { return }
        var noted = way
        noted.notes = place + 1 < end && text.scalars[place + 1].digit != nil ? 1 : 0.25
        extend(noted, at: place + 1, before: end, &ways, &budget)
    }

    /// Two values share a run of digits.
    private func isCut(_ place: Int, _ way: Way) -> Bool {
        !way.values.isEmpty && text.gaps[place] == .none && text.scalars[place].digit != nil
            && text.scalars[place - 1].digit != nil
    }

    private func extendWhole(_ way: Way, _ place: Int, _ end: Int, _ ways: inout [Way], _ budget: inout Int) {
        if text.gaps[place] == .none { extendNoted(way, place, end, &ways, &budget) }
        guard let (value, stop) = reader.value(at: place, before: end) else { return }
        extend(way.adding(value, isCut: isCut(place, way)), at: stop, before: end, &ways, &budget)
    }

    /// Behind signs before the digits.
    private func digitStart(_ place: Int, _ end: Int) -> Int {
        var start = place
        while start < end, start < place + 4, text.scalars[start].digit == nil {
            if text.scalars[start] == "〔" || text.scalars[start] == "[" || text.scalars[start] == "（" { return place }
            start += 1
        }
        return start
    }

    /// At the end of the run, or where only the next row's number is left.
    private func isEnd(_ place: Int, _ end: Int) -> Bool {
        var index = place
        while index < end, text.scalars[index].isNoteMark { index += 1 }
        if index == end { return true }
        guard let next = nextOrdinal, reader.digitsEnd(from: index, before: end) == end else { return false }
        return text.text(index..<end) == String(next)
    }

    private func ended(_ way: Way, _ place: Int) -> Way {
        var way = way
        way.end = place
        return way
    }

    /// The values under their columns; `nil` when they do not fit.
    private func placed(_ way: Way) -> [TableValue?]? {
        if way.values.count == columns.count {
            let fits = zip(way.values, columns).allSatisfy { value, column in
                if case .level = column { !value.isCumulative } else { true }
            }
            return fits ? way.values : nil
        }
        guard !way.values.isEmpty, way.values.count < columns.count, way.values.allSatisfy({ $0.number != nil }) else {
            return nil
        }
        return aligned(way.values)
    }

    /// With cells left out, levels come first, changes by their brackets.
    private func aligned(_ values: [TableValue]) -> [TableValue?]? {
        var result = [TableValue?](repeating: nil, count: columns.count)
        let levels = columns.indices.filter { if case .level = columns[$0] { true } else { false } }
        var rest = values
        if let last = rest.last, last.isCumulative || !last.unit.isEmpty, let place = columns.lastIndex(where: isChange)
        {
            result[place] = last
            rest.removeLast()
        }
        guard !rest.isEmpty else { return result }
        guard !rest.contains(where: \.isCumulative) else { return nil }
        if rest.count == levels.count {
            for (place, value) in zip(levels, rest) { result[place] = value }
            return result
        }
        guard rest.count == 1, let only = rest.first, only.comparator != nil, let goal = levels.last else { return nil }
        result[goal] = only
        return result
    }

    private func isChange(_ column: TableColumn) -> Bool { column == .change || column == .yearly }

    private func score(_ values: [TableValue?], _ way: Way) -> Double {
        var score = -4 * way.notes - Double(columns.count - way.values.count)
        for (value, column) in zip(values, columns) where isChange(column) {
            if let number = value?.number, number > 100, value?.isCumulative == false { score -= 5 }
        }
        let levels = zip(values, columns).compactMap { value, column -> TableValue? in
            if case .level = column, value?.number != nil { value } else { nil }
        }
        if levels.contains(where: \.isNegative) { score -= 4 }
        if isShare, levels.contains(where: { ($0.number ?? 0) > 100 }) { score -= 10 }
        guard let first = levels.first, let last = levels.last, levels.count > 1 else { return score }
        if first.decimals == last.decimals {
            score += 3
        } else {
            score -= Double(abs(first.decimals - last.decimals)) * 0.6
        }
        score += ratioScore(first.number ?? 0, last.number ?? 0)
        return score + 10 * Agreement(columns: columns).strength(values)
    }

    /// Agrees with the printed change, or goal and start are of one size.
    private func isSure(_ values: [TableValue?]) -> Bool {
        if Agreement(columns: columns).holds(values) { return true }
        let levels = zip(values, columns).compactMap { value, column -> Double? in
            if case .level = column { value?.number } else { nil }
        }
        guard let first = levels.first, let last = levels.last, levels.count > 1 else { return true }
        return ratioScore(first, last) > 0 || first == 0 || last == 0
    }

    private func ratioScore(_ first: Double, _ last: Double) -> Double {
        guard first > 0, last > 0 else { return 0 }
        let ratio = max(first / last, last / first)
        return ratio <= 2 ? 2 : ratio <= 5 ? 0 : -5
    }
}

extension ValueSplitter.Way {
    /// The way with one more value.
    func adding(_ value: TableValue, isCut: Bool) -> ValueSplitter.Way {
        var way = self
        if isCut { way.cuts += 1 }
        if isCut, value.unit.isEmpty, way.values.last?.comparator != nil { way.loose += 1 }
        way.values.append(value)
        return way
    }
}
