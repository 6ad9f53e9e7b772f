import PlanModel

/// Reads dates: 2025年底, 2021—2025年, 二○三五年, “十四五”期间, 3月12日.
struct CalendarReader {
    private let line: NumeralLine

    init(_ line: NumeralLine) {
        self.line = line
    }

    /// The date at a token.
    func read(at index: Int) -> Candidate? {
        plan(at: index) ?? numeric(at: index) ?? years(at: index) ?? day(at: index)
    }

    /// “十四五”期间, with its first and last year; “十四五”规划 is the name of a plan.
    private func plan(at index: Int) -> Candidate? {
        guard let token = line[index] else { return nil }
        let isQuoted = token.kind == .mark("“")
        guard let first = line[isQuoted ? index + 1 : index], line.scalar(isQuoted ? index + 1 : index) == "十",
            let (period, end) = PlanNames.period(in: line.scalars, at: first.range.lowerBound)
        else { return nil }
        var next = line.index(behind: end, from: index)
        if isQuoted {
            guard line.scalar(next) == "”" else { return nil }
            next += 1
        }
        if let close = line.behind(["时期末", "期末", "末", "末期"], at: next) {
            return date(index, close, Double(period.lastYear))
        }
        guard let close = line.behind(["期间", "时期", "期内", "以来"], at: next) else { return nil }
        return date(index, close, Double(period.firstYear), Double(period.lastYear))
    }

    /// 2025-03-12 and 2025/3/12.
    private func numeric(at index: Int) -> Candidate? {
        guard let (year, next) = year(at: index), next == index + 1 else { return nil }
        let mark = line.scalar(next)
        guard mark == "-" || mark == "/", line.scalar(next + 2) == mark, isPart(next + 1, upTo: 12),
            isPart(next + 3, upTo: 31)
        else { return nil }
        return date(index, next + 4, year)
    }

    private func isPart(_ index: Int, upTo limit: Double) -> Bool {
        guard let token = line[index], case .arabic(let value) = token.kind else { return false }
        return (1...2).contains(token.digits) && value >= 1 && value <= limit
    }

    private func years(at index: Int) -> Candidate? {
        guard let (year, next) = year(at: index) else { return nil }
        var last: Double?, end = next
        let dash = line.behind("年", at: next) ?? next
        if let behind = rangeMark(at: dash), let (second, stop) = self.year(at: behind), second > year {
            last = second
            end = stop
        }
        guard let behind = line.behind(["年度", "年"], at: end) else { return nil }
        end = day(behind: behind) ?? behind
        end = line.behind(Self.ends, at: end) ?? end
        end = line.behind(Self.limits, at: end) ?? end
        return date(index, end, year, last)
    }

    private static let ends: [StaticWord] = ["年底", "年末", "年初", "底", "末", "初", "上半年", "下半年"]
    private static let limits: [StaticWord] = ["期间", "之前", "以前", "前", "之后", "以后", "以来", "后", "起"]

    /// 3月12日 behind a year, 第三季度.
    private func day(behind index: Int) -> Int? {
        let cardinals = CardinalReader(line)
        if let quarter = line.behind("第", at: index), let number = cardinals.unsigned(at: quarter),
            let next = line.behind("季度", at: number.next)
        {
            return next
        }
        guard let month = cardinals.unsigned(at: index), let next = line.behind("月", at: month.next),
            month.value <= 12
        else { return nil }
        guard let day = cardinals.unsigned(at: next), day.value <= 31 else { return next }
        return line.behind(["日", "号"], at: day.next) ?? next
    }

    /// 3月12日 without a year.
    private func day(at index: Int) -> Candidate? {
        guard let end = day(behind: index), line.scalar(end - 1) != "度", line.scalar(end - 1) != "月" else { return nil }
        return date(index, end, nil)
    }

    /// A year of four digits, Arabic or Chinese.
    private func year(at index: Int) -> (Double, Int)? {
        guard let token = line[index] else { return nil }
        if case .arabic(let value) = token.kind {
            return token.digits == 4 && token.range.count == 4 && isYear(value) ? (value, index + 1) : nil
        }
        var value = 0.0
        for step in 0..<4 {
            guard case .digit(let digit, .plain) = line[index + step]?.kind else { return nil }
            value = value * 10 + Double(digit)
        }
        return isYear(value) ? (value, index + 4) : nil
    }

    private func isYear(_ value: Double) -> Bool { value >= 1800 && value <= 2200 }

    private func rangeMark(at index: Int) -> Int? { RangeWords.mark(in: line, at: index) }

    private func date(_ first: Int, _ next: Int, _ value: Double?, _ upper: Double? = nil) -> Candidate {
        Candidate(kind: .date, range: line.range(first, next), value: value, upper: upper)
    }
}
