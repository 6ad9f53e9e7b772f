import Foundation

/// Takes the cells of a table's row apart that ran together: 2551.72347.6-8% is 2551.7, 2347.6 and -8%.
///
/// Only where arithmetic leaves one way: the last cell is the change from the first to the second.
struct GluedRowReader {
    private let line: NumeralLine

    init(_ line: NumeralLine) {
        self.line = line
    }

    /// The cells of all such rows, in order.
    func cells() -> [Candidate] {
        line.tokens.indices.flatMap { relative(at: $0) ?? absolute(at: $0) ?? [] }
    }

    /// 2551.72347.6-8%, where 2347.6 is 8 % less than 2551.7.
    private func relative(at index: Int) -> [Candidate]? {
        guard line.tokens[index].kind == .name, let change = change(at: index + 1), line.scalar(change.next) == "%"
        else { return nil }
        let run = line.tokens[index].range, points = line.scalars[run].indices.filter { line.scalars[$0] == "." }
        guard run.count <= Self.longest, points.count == 2,
            line.scalars[run].allSatisfy({ $0.digit != nil || $0 == "." })
        else { return nil }
        let splits = (points[0] + 2..<max(points[0] + 2, points[1])).filter { split in
            guard let (old, new) = numbers(run, split), old > 0 else { return false }
            return abs((new / old - 1) * 100 - change.value) <= change.tolerance
        }
        guard splits.count == 1, let split = splits.first, let (old, new) = numbers(run, split) else { return nil }
        return [
            Candidate(kind: .number, range: run.lowerBound..<split, value: old),
            Candidate(kind: .number, range: split..<run.upperBound, value: new),
            Candidate(kind: .percent, range: line.range(index + 1, change.next + 1), value: change.value, unit: "%"),
        ]
    }

    private func numbers(_ run: Range<Int>, _ split: Int) -> (Double, Double)? {
        guard let old = number(run.lowerBound..<split), let new = number(split..<run.upperBound) else { return nil }
        return (old, new)
    }

    /// 17.7<15-2.7个百分点 and 55>605个百分点, where the second cell is 15 and 60.
    private func absolute(at index: Int) -> [Candidate]? {
        guard let old = figure(index), let bound = line.scalar(index + 1), "<>≤≥".unicodeScalars.contains(bound),
            let run = line[index + 2], figure(index + 2) != nil, run.range.count <= Self.longest
        else { return nil }
        let mark = line.tokens[index + 1].range.lowerBound
        let found = signed(old, index + 2) ?? unsigned(old, index + 2)
        guard let found else { return nil }
        let isBelow = bound == "<" || bound == "≤"
        return [
            Candidate(kind: .number, range: line.tokens[index].range, value: old),
            Candidate(
                kind: .range, range: mark..<found.split, value: isBelow ? nil : found.new,
                upper: isBelow ? found.new : nil),
            Candidate(kind: .quantity, range: found.split..<found.end, value: found.new - old, unit: "个百分点").rounded,
        ]
    }

    /// The second cell, and where the third begins and ends.
    private struct Cut {
        let new: Double
        let split: Int
        let end: Int
    }

    private func signed(_ old: Double, _ index: Int) -> Cut? {
        guard let new = figure(index), let change = change(at: index + 1), change.next > index + 2,
            let end = line.behind("个百分点", at: change.next), abs(new - old - change.value) < 1e-9
        else { return nil }
        return Cut(new: new, split: line.tokens[index + 1].range.lowerBound, end: line.range(index, end).upperBound)
    }

    private func unsigned(_ old: Double, _ index: Int) -> Cut? {
        guard let end = line.behind("个百分点", at: index + 1) else { return nil }
        let run = line.tokens[index].range
        let cuts = (run.lowerBound + 1..<max(run.lowerBound + 1, run.upperBound)).compactMap { split -> Cut? in
            guard let new = number(run.lowerBound..<split), let change = number(split..<run.upperBound),
                abs(new - old - change) < 1e-9
            else { return nil }
            return Cut(new: new, split: split, end: line.range(index, end).upperBound)
        }
        return cuts.count == 1 ? cuts.first : nil
    }

    /// A figure with its sign; half a unit of its last digit is its tolerance.
    private func change(at index: Int) -> (value: Double, tolerance: Double, next: Int)? {
        let isNegative = line.scalar(index) == "-"
        let place = isNegative ? index + 1 : index
        guard let value = figure(place), let token = line[place] else { return nil }
        let decimals = line.scalars[token.range].reversed().prefix { $0 != "." }.count
        let step = token.digits > 0 ? 1 : pow(10, -Double(decimals))
        return (isNegative ? -value : value, step / 2 + 1e-9, place + 1)
    }

    private func figure(_ index: Int) -> Double? {
        guard let token = line[index], case .arabic(let value) = token.kind else { return nil }
        return value
    }

    /// The number some scalars write, without a zero too many in front.
    private func number(_ range: Range<Int>) -> Double? {
        let text = String(String.UnicodeScalarView(line.scalars[range]))
        guard !text.hasPrefix("0") || text.hasPrefix("0."), !text.hasPrefix("."), !text.hasSuffix(".") else {
            return nil
        }
        return Double(text)
    }

    private static let longest = 20
}

extension Candidate {
    /// The same without the crumbs of a subtraction.
    fileprivate var rounded: Candidate {
        Candidate(
            kind: kind, range: range, value: value.map { ($0 * 1e6).rounded() / 1e6 }, upper: upper, unit: unit)
    }
}
