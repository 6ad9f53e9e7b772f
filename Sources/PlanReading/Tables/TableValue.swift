import PlanModel

/// One value of an indicator table.
struct TableValue: Equatable {
    /// Where it stands.
    var span: SourceSpan
    /// Its number without sign; `nil` where the cell holds a dash.
    var number: Double?
    /// Digits behind the point.
    var decimals = 0
    /// A minus stands before it.
    var isNegative = false
    /// Brackets stand around it: counted over the whole period.
    var isCumulative = false
    /// How to compare, where a sign or word says so.
    var comparator: Comparator?
    /// The unit behind it, empty when there is none.
    var unit = ""

    /// The number with its sign.
    var signed: Double? { number.map { isNegative ? -$0 : $0 } }
}

/// Reads single values from the scalars of a table.
struct TableValueReader {
    /// The table's text.
    let text: TableText

    /// One value and where it ends.
    typealias Found = (value: TableValue, end: Int)

    /// A value at a place with a given number of digits taken for its number, `nil` when there is none.
    ///
    /// `digits` cuts a run of digits and points; without it the number takes all it can.
    func value(at start: Int, before end: Int, digits: Int? = nil) -> Found? {
        var place = start
        guard place < end else { return nil }
        if let close = closing(of: text.scalars[place]) { return bracketed(place, end, close) }
        var value = TableValue(span: SourceSpan(0, 0))
        if let (comparator, length) = prefix(at: place) {
            value.comparator = comparator
            place += length
        }
        if place < end, isMinus(text.scalars[place]), place + 1 < end, text.scalars[place + 1].digit != nil,
            text.gaps[place + 1] == .none
        {
            value.isNegative = true
            place += 1
        } else if place < end, text.scalars[place] == "+" {
            place += 1
        }
        guard let stop = number(at: place, before: end, digits, &value) else { return nil }
        place = suffix(at: stop, before: end, &value)
        value.span = text.span(start..<place)
        return (value, place)
    }

    /// A dash that stands for nothing; of —— both the first and the two together.
    func dashes(at place: Int, before end: Int) -> [Found] {
        guard place < end, isDash(text.scalars[place]) else { return [] }
        let isDouble =
            place + 1 < end && text.scalars[place] == "—" && text.scalars[place + 1] == "—"
            && text.gaps[place + 1] == .none
        return (isDouble ? [place + 1, place + 2] : [place + 1]).map { stop in
            (TableValue(span: text.span(place..<stop), number: nil), stop)
        }
    }

    /// Behind the longest run of digits and points at a place.
    func digitsEnd(from start: Int, before end: Int) -> Int {
        var place = start
        while place < end, text.scalars[place].digit != nil || text.scalars[place] == ".",
            place == start || text.gaps[place] == .none
        {
            place += 1
        }
        return place
    }

    private func bracketed(_ start: Int, _ end: Int, _ close: Unicode.Scalar) -> Found? {
        guard let stop = (start..<min(end, start + 16)).first(where: { text.scalars[$0] == close }),
            var (value, inner) = value(at: start + 1, before: stop), inner == stop
        else { return nil }
        inner = suffix(at: stop + 1, before: end, &value)
        value.isCumulative = true
        value.span = text.span(start..<inner)
        return (value, inner)
    }

    private func closing(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "〔": "〕"
        case "[": "]"
        case "【": "】"
        case "（": "）"
        case "(": ")"
        default: nil
        }
    }

    private func prefix(at place: Int) -> (Comparator, Int)? {
        for (word, comparator) in Self.prefixes where text.has(word, at: place) { return (comparator, word.count) }
        return nil
    }

    private func number(at start: Int, before end: Int, _ digits: Int?, _ value: inout TableValue) -> Int? {
        let all = digitsEnd(from: start, before: end)
        let stop = digits.map { min(all, start + $0) } ?? all
        guard stop > start, text.scalars[start].digit != nil, text.scalars[stop - 1].digit != nil, stop - start <= 14
        else { return nil }
        var whole = 0.0, scale = 0.0
        for index in start..<stop {
            if let digit = text.scalars[index].digit {
                whole = whole * 10 + Double(digit)
                scale *= 10
                if scale > 0 { value.decimals += 1 }
            } else {
                guard scale == 0 else { return nil }
                scale = 1
            }
        }
        if text.scalars[start] == "0", stop - start > 1, text.scalars[start + 1] != "." { return nil }
        value.number = scale > 0 ? whole / scale : whole
        return stop
    }

    private func suffix(at start: Int, before end: Int, _ value: inout TableValue) -> Int {
        var place = start
        while place < end {
            if let unit = text.first(of: Self.units, at: place) {
                value.unit = text.text(place..<(place + unit.count))
                if value.unit == "百分点" { value.unit = "个百分点" }
                place += unit.count
            } else if let (word, comparator) = Self.suffixes.first(where: { text.has($0.0, at: place) }) {
                value.comparator = comparator
                place += word.count
            } else {
                break
            }
        }
        return place
    }

    private func isMinus(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar == "－" || scalar == "−" || scalar == "–"
    }

    private func isDash(_ scalar: Unicode.Scalar) -> Bool {
        isMinus(scalar) || scalar == "—" || scalar == "/" || scalar == "―" || scalar == "─"
    }

    private static let prefixes: [(StaticWord, Comparator)] = [
        ("<", .lessThan), (">", .moreThan), ("≥", .atLeast), ("≤", .atMost), ("≧", .atLeast), ("≦", .atMost),
        ("约", .about),
        ("不低于", .atLeast), ("不少于", .atLeast), ("大于", .moreThan), ("高于", .moreThan), ("超过", .moreThan),
        ("小于", .lessThan),
        ("低于", .lessThan), ("不超过", .atMost), ("不高于", .atMost), ("控制在", .atMost), ("达到", .atLeast),
    ]
    private static let suffixes: [(StaticWord, Comparator)] = [
        ("左右", .about), ("以上", .atLeast), ("及以上", .atLeast), ("以内", .atMost), ("以下", .atMost),
    ]
    private static let units: [StaticWord] = ["个百分点", "百分点", "%", "‰"]
}
