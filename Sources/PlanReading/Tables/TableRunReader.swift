import PlanModel

/// Reads the rows of a table whose cells stand one behind the other.
struct TableRunReader {
    /// The table's text, its head included.
    let text: TableText
    /// Its columns.
    let columns: [TableColumn]
    /// Where the rows start and end.
    let range: Range<Int>

    /// Makes a reader for the rows in a range.
    init(text: TableText, columns: [TableColumn], range: Range<Int>) {
        self.text = text
        self.columns = columns
        self.range = range
        isShort = Self.isShort(text, range)
    }

    private var values: [TableColumn] { columns.filter(\.isValue) }
    private var hasUnit: Bool { columns.contains(.unit) }
    private let isShort: Bool

    /// The rows in order, and where the last one ends.
    func rows() -> (rows: [TableRow], end: Int) {
        let isAttributed = columns.contains(.attribute) && attribute(from: range.lowerBound) != nil
        return isAttributed ? attributedRows() : openRows()
    }

    /// Rows that each hold 约束性 or 预期性, behind their values or before them.
    private func attributedRows() -> ([TableRow], Int) {
        var rows: [TableRow] = [], start = range.lowerBound, group = RowGroup()
        let isBefore = (columns.firstIndex(of: .attribute) ?? 0) < (columns.firstIndex(where: \.isValue) ?? 0)
        while let mark = attribute(from: start), mark.range.lowerBound - start <= 200 {
            var names = start..<mark.range.lowerBound, run = names, end = mark.range.upperBound
            if isBefore {
                let stop = runEnd(from: end)
                (run, end) = (end..<stop, stop)
            } else {
                let place = runStart(in: names)
                (names, run) = (start..<place, place..<mark.range.lowerBound)
            }
            rows.append(row(names, run, whole: start..<end, mark.obligation, nil, &group).row)
            start = end
            while start < range.upperBound, text.scalars[start].isNoteMark || text.scalars[start] == "）" { start += 1 }
        }
        return (rows, start)
    }

    /// Rows that end with their values.
    private func openRows() -> ([TableRow], Int) {
        var rows: [TableRow] = [], start = range.lowerBound, group = RowGroup(), ordinal = 1, end = start
        while let run = nextRun(from: start), isName(start..<run.lowerBound) {
            let (row, last, own) = row(
                start..<run.lowerBound, run, whole: start..<run.upperBound, nil, ordinal + 1, &group, ordinal)
            if let own { ordinal = own }
            rows.append(row)
            start = max(last, start + 1)
            end = start
        }
        return (rows, end)
    }

    private func row(
        _ names: Range<Int>, _ run: Range<Int>, whole: Range<Int>, _ obligation: Obligation?, _ next: Int?,
        _ group: inout RowGroup, _ ordinal: Int = 0
    ) -> (row: TableRow, end: Int, ordinal: Int?) {
        let words = RowName(text, names, hasUnit: hasUnit)
        group.enter(words)
        let unit = words.unit.isEmpty ? group.unit : words.unit
        let ahead = next.map { words.ordinal == nil && $0 - 1 == 1 ? $0 : $0 }
        let splitter = ValueSplitter(
            text: text, columns: values, isShare: unit == "%", nextOrdinal: words.ordinal.map { $0 + 1 } ?? ahead)
        let split = splitter.split(run)
        let end = split?.end ?? run.upperBound
        let row = TableRow(
            span: text.span(obligation == nil ? whole.lowerBound..<max(end, whole.lowerBound + 1) : whole),
            name: words.name,
            unit: words.unit, values: split?.values ?? [], obligation: obligation, group: group.words)
        return (row, end, words.ordinal)
    }

    /// Long enough, and no sentence.
    private func isName(_ range: Range<Int>) -> Bool {
        guard (2...80).contains(range.count) else { return false }
        return !range.contains { text.scalars[$0].isFullStop || text.scalars[$0].isSemicolon }
    }

    private func attribute(from start: Int) -> (range: Range<Int>, obligation: Obligation?)? {
        guard start < range.upperBound else { return nil }
        if isShort { return shortAttribute(from: start) }
        for place in start..<min(range.upperBound, start + 240) where text.scalars[place] == "性" {
            if text.has("约束性", at: place - 2) { return (bracketed(place), .binding) }
            if text.has("预期性", at: place - 2) { return (bracketed(place), .anticipatory) }
            if text.has("指导性", at: place - 2) || text.has("引导性", at: place - 2) { return (bracketed(place), nil) }
        }
        return nil
    }

    /// The column says 约束 and 预期 without 性.
    private static func isShort(_ text: TableText, _ range: Range<Int>) -> Bool {
        let isFull = range.contains {
            text.scalars[$0] == "性" && (text.has("约束性", at: $0 - 2) || text.has("预期性", at: $0 - 2))
        }
        return !isFull && range.contains { text.has("约束", at: $0) || text.has("预期", at: $0) }
    }

    private func shortAttribute(from start: Int) -> (range: Range<Int>, obligation: Obligation?)? {
        for place in start..<min(range.upperBound, start + 240) {
            if text.has("约束", at: place) { return (place..<place + 2, .binding) }
            if text.has("预期", at: place) { return (place..<place + 2, .anticipatory) }
        }
        return nil
    }

    private func bracketed(_ last: Int) -> Range<Int> {
        let isOpen = last >= 3 && (text.scalars[last - 3] == "（" || text.scalars[last - 3] == "(")
        return (last - (isOpen ? 3 : 2))..<(last + 1)
    }

    /// Where the values at the end of a stretch begin.
    private func runStart(in names: Range<Int>) -> Int {
        var place = names.upperBound
        while place > names.lowerBound {
            if let word = text.last(of: Self.words, endingAt: place), place - word.count >= names.lowerBound {
                place -= word.count
            } else if isRunScalar(text.scalars[place - 1]) {
                place -= 1
            } else if let open = bracketStart(place, names.lowerBound) {
                place = open
            } else {
                break
            }
        }
        while place < names.upperBound, text.scalars[place] == "%" || text.scalars[place] == "‰" { place += 1 }
        return behindLetters(place, names.upperBound)
    }

    /// PM2.5 and CO2: the digits behind a letter belong to the name.
    private func behindLetters(_ place: Int, _ end: Int) -> Int {
        guard place > 0, text.scalars[place - 1].isLatin, place < end, text.gaps[place] == .none else { return place }
        return TableValueReader(text: text).digitsEnd(from: place, before: end)
    }

    /// The opening of a bracket that holds a number alone.
    private func bracketStart(_ end: Int, _ start: Int) -> Int? {
        guard text.scalars[end - 1] == "）" || text.scalars[end - 1] == ")" else { return nil }
        var place = end - 2
        while place >= start, isRunScalar(text.scalars[place]) { place -= 1 }
        guard place >= start, place < end - 2, text.scalars[place] == "（" || text.scalars[place] == "(" else {
            return nil
        }
        return (place + 1..<end - 1).contains { text.scalars[$0].digit != nil } ? place : nil
    }

    private func runEnd(from start: Int) -> Int {
        var place = start
        while place < range.upperBound {
            if let word = text.first(of: Self.words, at: place) {
                place += word.count
            } else if isRunScalar(text.scalars[place]) {
                place += 1
            } else {
                break
            }
        }
        return place
    }

    /// The next stretch of values outside brackets; digits behind letters or before 岁 and 年 are words.
    private func nextRun(from start: Int) -> Range<Int>? {
        var place = start, depth = 0
        if place < range.upperBound, text.scalars[place].digit != nil {
            while place < range.upperBound, text.scalars[place].digit != nil { place += 1 }
        }
        while place < range.upperBound, place - start < 120 {
            let scalar = text.scalars[place]
            if scalar == "（" || scalar == "(" { depth += 1 }
            if scalar == "）" || scalar == ")" { depth = max(0, depth - 1) }
            if depth == 0, place > start, isRunOpener(place) {
                let end = runEnd(from: place)
                let isWord =
                    text.scalars[place - 1].isLatin || isNote(place..<end)
                    || (end < range.upperBound && Self.counters.contains(text.scalars[end]))
                if !isWord, (place..<end).contains(where: { text.scalars[$0].digit != nil }) { return place..<end }
                place = max(end, place + 1)
            } else {
                place += 1
            }
        }
        return nil
    }

    /// The number of a note, glued to a name before its unit: 总量3（万吨）.
    private func isNote(_ run: Range<Int>) -> Bool {
        guard run.count <= 2, run.upperBound < range.upperBound, run.allSatisfy({ text.scalars[$0].digit != nil })
        else { return false }
        return text.scalars[run.lowerBound - 1].isIdeograph
            && (text.scalars[run.upperBound] == "（" || text.scalars[run.upperBound] == "(")
    }

    private func isRunOpener(_ place: Int) -> Bool {
        let scalar = text.scalars[place]
        return isRunScalar(scalar) && !scalar.isNoteMark && scalar != "%" && scalar != "." && scalar != "/"
    }

    private func isRunScalar(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.digit != nil || scalar.isNoteMark { return true }
        switch scalar {
        case ".", "%", "‰", "<", ">", "≥", "≤", "≧", "≦", "-", "—", "－", "–", "−", "─", "―", "/", "+", "〔", "〕", "[",
            "]", "【",
            "】", "约":
            return true
        default: return false
        }
    }

    private static let counters: Set<Unicode.Scalar> = ["岁", "年", "类", "级", "月", "日", "号", "项", "家"]
    private static let words: [StaticWord] = [
        "左右", "及以上", "以上", "以内", "以下", "个百分点", "百分点", "不低于", "大于", "小于", "高于", "低于", "达到",
    ]
}

/// The heading over the rows that follow it.
struct RowGroup {
    /// Its words.
    private(set) var words = ""
    /// The unit it gives.
    private(set) var unit = ""

    /// Takes over the heading a row brings along.
    mutating func enter(_ name: RowName) {
        guard let group = name.group else {
            if name.ordinal != nil { (words, unit) = ("", "") }
            return
        }
        (words, unit) = (name.groupUnit.isEmpty ? "" : group, name.groupUnit)
    }
}
