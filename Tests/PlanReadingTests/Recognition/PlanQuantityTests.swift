import Foundation
import PlanModel
import Testing

@testable import PlanReading

/// The recogniser against what a person reads in clauses of plans.
struct PlanQuantityTests {
    private struct Line: Decodable {
        let input: String
        let quantities: [Gold]
    }

    private struct Gold: Decodable {
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

    @Test func findsWhatAPersonReads() throws {
        let lines = try Liaoning.fixture("plan-quantities.jsonl", as: Line.self)
        let recogniser = QuantityRecogniser()
        var count = 0, right = 0
        for line in lines {
            let found = recogniser.recognise(Array(line.input.unicodeScalars), only: nil)
            count += line.quantities.count
            right += line.quantities.filter { gold in found.contains(where: gold.isMet) }.count
        }
        #expect(count == 300)
        #expect(Double(right) / Double(count) >= 0.8)
    }
}
