import Foundation
import PlanModel
import Testing

@testable import PlanReading

/// The recogniser against what a person reads in clauses of plans.
struct PlanQuantityTests {
    private struct Line: Decodable {
        let input: String
        let quantities: [Gold]
        let hard: Bool?
    }

    /// A quantity, and other readings of its place that are as right.
    private struct Gold: Decodable {
        let reading: Reading
        let also: [Reading]

        private enum CodingKeys: CodingKey { case also }

        init(from decoder: any Decoder) throws {
            reading = try Reading(from: decoder)
            also = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent([Reading].self, forKey: .also) ?? []
        }

        func isMet(by found: RecognisedQuantity) -> Bool {
            ([reading] + also).contains { $0.isMet(by: found) }
        }
    }

    private struct Reading: Decodable {
        let start: Int
        let end: Int
        let kind: String
        let value: Double?
        let upper: Double?
        let unit: String?

        func isMet(by found: RecognisedQuantity) -> Bool {
            found.span.start == start && found.span.end == end && found.kind.rawValue == kind
                && found.unitOfMeasure == unit && Self.equal(found.value, value) && Self.equal(found.upper, upper)
        }

        private static func equal(_ left: Double?, _ right: Double?) -> Bool {
            guard let left, let right else { return left == nil && right == nil }
            return abs(left - right) <= 1e-9 * max(1, abs(right))
        }
    }

    /// How often the recogniser and a person agree.
    private struct Score {
        var count = 0, right = 0, extra = 0

        mutating func add(_ line: Line, _ found: [RecognisedQuantity]) {
            count += line.quantities.count
            right += line.quantities.filter { gold in found.contains(where: gold.isMet) }.count
            extra += found.filter { one in !line.quantities.contains { $0.isMet(by: one) } }.count
        }
    }

    private static func score(where isCounted: (Line) -> Bool) throws -> Score {
        let lines = try Liaoning.fixture("plan-quantities.jsonl", as: Line.self)
        let recogniser = QuantityRecogniser()
        return lines.filter(isCounted).reduce(into: Score()) { score, line in
            score.add(line, recogniser.recognise(Array(line.input.unicodeScalars), only: nil))
        }
    }

    @Test func findsWhatAPersonReads() throws {
        let score = try Self.score { _ in true }
        #expect(score.count == 300)
        #expect(Double(score.right) / Double(score.count) >= 0.99)
        #expect(score.extra <= 2)
    }

    /// Clauses without a quantity are traps: names, ordinals, grades, slogans, hotlines.
    @Test func findsNothingWhereNothingIsCounted() throws {
        let score = try Self.score { $0.quantities.isEmpty }
        #expect(score.count == 0)
        #expect(score.extra == 0)
    }

    /// The rows of a table whose cells ran together.
    @Test func takesGluedRowsApart() throws {
        let score = try Self.score { $0.hard == true }
        #expect(score.count > 15)
        #expect(score.right == score.count)
    }
}
