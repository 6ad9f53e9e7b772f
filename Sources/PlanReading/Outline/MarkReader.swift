import PlanModel

/// Reads heading and list marks.
struct MarkReader {
    /// The source.
    let scalars: [Unicode.Scalar]

    /// The mark at the start of a span, bullets before it skipped; `nil` when there is none.
    func mark(at span: SourceSpan) -> Mark? {
        let start = skipBullets(span.start, span.end)
        guard start < span.end else { return nil }
        let first = scalars[start]
        if first == "第" { return division(start, span.end) }
        if first == "专" { return column(start, span.end) }
        if first == "（" || first == "(" { return bracketed(start, span.end) }
        if first.digit != nil { return numbered(start, span.end) }
        if first.isChineseNumeral { return counted(start, span.end) }
        return circled(start, span.end)
    }

    /// 第十四章, 第一节, 第三篇, behind which the line ends or a blank stands.
    private func division(_ start: Int, _ end: Int) -> Mark? {
        guard let (ordinal, after) = numeral(start + 1, end), after < end else { return nil }
        let rank: Rank
        switch scalars[after] {
        case "篇", "编": rank = .part
        case "章": rank = .chapter
        case "节": rank = .section
        default: return nil
        }
        let stop = after + 1
        guard stop == end || scalars[stop].isBlank || end - start <= 40, !endsSentence(end) else { return nil }
        return made(rank, ordinal, start, stop, end)
    }

    /// 专栏 31.
    private func column(_ start: Int, _ end: Int) -> Mark? {
        guard start + 2 < end, scalars[start + 1] == "栏", end - start <= 60, !endsSentence(end) else { return nil }
        guard let (ordinal, after) = numeral(skipBlanks(start + 2, end), end) else { return nil }
        return made(.column, ordinal, start, after, end)
    }

    /// （一） and (1).
    private func bracketed(_ start: Int, _ end: Int) -> Mark? {
        let inner = skipBlanks(start + 1, end)
        guard inner < end, let (ordinal, after) = numeral(inner, end) else { return nil }
        let close = skipBlanks(after, end)
        guard close < end, scalars[close] == "）" || scalars[close] == ")" else { return nil }
        return made(scalars[inner].digit == nil ? .group : .subitem, ordinal, start, close + 1, end)
    }

    /// 1. and 1． and 1、, but not 1.5; and 1) and 1）.
    private func numbered(_ start: Int, _ end: Int) -> Mark? {
        guard let (ordinal, digits) = numeral(start, end), digits - start <= 3 else { return nil }
        let after = skipBlanks(digits, end)
        guard after < end else { return nil }
        switch scalars[after] {
        case ".", "．":
            guard after + 1 < end, scalars[after + 1].digit == nil else { return nil }
        case "、", ")", "）": guard after == digits else { return nil }
        default: return nil
        }
        return Mark(
            rank: .item, ordinal: ordinal, number: SourceSpan(start, digits),
            contentStart: skipBlanks(after + 1, end))
    }

    /// 一、 at the head of a short line.
    private func counted(_ start: Int, _ end: Int) -> Mark? {
        guard let (ordinal, after) = numeral(start, end), after + 1 < end, scalars[after] == "、" else { return nil }
        guard end - start <= 40, !endsSentence(end) else { return nil }
        return Mark(
            rank: .heading, ordinal: ordinal, number: SourceSpan(start, after),
            contentStart: skipBlanks(after + 1, end))
    }

    /// ① to ⑳.
    private func circled(_ start: Int, _ end: Int) -> Mark? {
        let value = scalars[start].value
        guard (0x2460...0x2473).contains(value) else { return nil }
        return made(.circled, Int(value) - 0x245F, start, start + 1, end)
    }

    private func made(_ rank: Rank, _ ordinal: Int, _ start: Int, _ stop: Int, _ end: Int) -> Mark {
        var content = skipBlanks(stop, end)
        if content < end, scalars[content].isColon || scalars[content] == "、" { content = skipBlanks(content + 1, end) }
        return Mark(rank: rank, ordinal: ordinal, number: SourceSpan(start, stop), contentStart: content)
    }

    private func endsSentence(_ end: Int) -> Bool { scalars[end - 1].isFullStop || scalars[end - 1].isComma }

    private func skipBlanks(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, scalars[index].isBlank { index += 1 }
        return index
    }

    /// Leaves out a dash, dot or mark-down sign that stands before the mark.
    private func skipBullets(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            switch scalars[index] {
            case "-", "•", "·", "●", "■", "◆", "*", "#", "—": index += 1
            default:
                guard scalars[index].isBlank else { return index }
                index += 1
            }
        }
        return index
    }

    /// An ordinal in Arabic or Chinese digits below 1000, and where it ends.
    private func numeral(_ start: Int, _ end: Int) -> (Int, Int)? {
        var index = start, value = 0
        while index < end, let digit = scalars[index].digit, index - start < 3 {
            value = value * 10 + digit
            index += 1
        }
        if index > start { return (value, index) }
        var pending: Int?
        while index < end, index - start < 7, scalars[index].isChineseNumeral {
            switch scalars[index] {
            case "十": value += (pending ?? 1) * 10
            case "百": value += (pending ?? 1) * 100
            default: pending = scalars[index].chineseDigit
            }
            if scalars[index] == "十" || scalars[index] == "百" { pending = nil }
            index += 1
        }
        return index > start ? (value + (pending ?? 0), index) : nil
    }
}
