/// Chooses among the readings of a line.
enum CandidateChoice {
    /// The readings of one kind, from left to right.
    static func leftmost(of kind: RecognisedQuantity.Kind, in line: NumeralLine) -> [Candidate] {
        let readers = PhraseReaders(line)
        var result: [Candidate] = []
        var index = 0
        while index < line.tokens.count {
            if line.mayStart(index), let found = readers.read(kind, at: index, reachesUnits: false) {
                result.append(found)
                index = line.index(behind: found.range.upperBound, from: index)
            } else {
                index = line.skip(from: index)
            }
        }
        return result
    }

    /// The longest readings of all kinds that do not overlap, in order.
    static func longest(in line: NumeralLine) -> [Candidate] {
        let readers = PhraseReaders(line), names = NameRule(line)
        var all: [Candidate] = []
        for kind in [RecognisedQuantity.Kind.date, .percent, .range, .quantity, .number] {
            var index = 0
            while index < line.tokens.count {
                if line.mayStart(index), let found = readers.read(kind, at: index, reachesUnits: true) {
                    if !names.isName(found) { all.append(found.inRunningText) }
                    index = line.index(behind: found.range.upperBound, from: index)
                } else {
                    index = line.skip(from: index)
                }
            }
        }
        return SharedUnit.given(withoutOverlaps(all, cells: GluedRowReader(line).cells(), in: line), in: line.scalars)
    }

    /// Takes the cells, then the longest first; of equal ones the kind that was asked first.
    private static func withoutOverlaps(
        _ all: [Candidate], cells: [Candidate], in line: NumeralLine
    ) -> [Candidate] {
        let order = all.indices.sorted { left, right in
            let (one, other) = (all[left].range.count, all[right].range.count)
            return one == other ? left < right : one > other
        }
        var isTaken = [Bool](repeating: false, count: line.scalars.count)
        var chosen = cells
        for place in cells.flatMap(\.range) { isTaken[place] = true }
        for index in order where !all[index].range.contains(where: { isTaken[$0] }) {
            chosen.append(all[index])
            for place in all[index].range { isTaken[place] = true }
        }
        return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

/// The readers of each kind of phrase.
struct PhraseReaders {
    private let numbers: NumberReader
    private let percents: PercentReader
    private let ranges: RangeReader
    private let dates: CalendarReader
    private let measures: MeasureReader

    init(_ line: NumeralLine) {
        numbers = NumberReader(line)
        percents = PercentReader(line)
        ranges = RangeReader(line)
        dates = CalendarReader(line)
        measures = MeasureReader(line)
    }

    /// A phrase of that kind at a token; `reachesUnits` lets a range take the unit behind it into its words.
    func read(_ kind: RecognisedQuantity.Kind, at index: Int, reachesUnits: Bool) -> Candidate? {
        switch kind {
        case .number: numbers.read(at: index)
        case .percent: percents.read(at: index)
        case .range: ranges.read(at: index, reachesUnits: reachesUnits)
        case .date: dates.read(at: index)
        case .quantity: measures.read(at: index)
        }
    }
}
