import Foundation
import Testing

@testable import PlanReading

/// A case of the copied specification.
private struct SpecificationCase: Decodable {
    struct Result: Decodable {
        struct Resolution: Decodable {
            let value: String?
        }
        let resolution: Resolution
        enum CodingKeys: String, CodingKey { case resolution = "Resolution" }
    }
    let input: String
    let results: [Result]
    let notSupported: String?
    enum CodingKeys: String, CodingKey {
        case input = "Input"
        case results = "Results"
        case notSupported = "NotSupported"
    }

    /// Powers, discounts and what no implementation supports stay out.
    func counts(for kind: RecognisedQuantity.Kind) -> Bool {
        let platforms = (notSupported ?? "").split(separator: ",").count
        return !input.contains("^") && platforms < 4 && (kind == .number || !input.contains("折"))
    }
}

struct RecognitionFloorTests {
    /// The share of inputs whose values all are right.
    @Test(arguments: [
        ("NumberModel", RecognisedQuantity.Kind.number, 0.99), ("PercentModel", .percent, 0.98),
        ("NumberRangeModel", .range, 0.96), ("DimensionModel", .quantity, 0.95),
    ])
    func holdsTheFloor(model: String, kind: RecognisedQuantity.Kind, floor: Double) throws {
        let file = Liaoning.file("Tests/PlanReadingTests/Fixtures/recognition/\(model).json")
        let cases = try JSONDecoder().decode([SpecificationCase].self, from: Data(contentsOf: file))
            .filter { $0.counts(for: kind) }
        let wrong = cases.filter { !isRight($0, kind) }.map(\.input)
        let share = 1 - Double(wrong.count) / Double(max(1, cases.count))
        #expect(cases.count > 10)
        #expect(share >= floor, "\(model): \(share), wrong: \(wrong)")
    }

    private func isRight(_ example: SpecificationCase, _ kind: RecognisedQuantity.Kind) -> Bool {
        let found = QuantityRecogniser().recognise(Array(example.input.unicodeScalars), only: kind)
        guard found.count == example.results.count else { return false }
        return zip(found, example.results).allSatisfy { one, expected in
            let (value, upper) = ends(expected.resolution.value ?? "")
            return isClose(one.value, value) && (kind != .range || isClose(one.upper, upper))
        }
    }

    /// 12%, 1E-07 or (10,20).
    private func ends(_ text: String) -> (Double?, Double?) {
        guard text.hasPrefix("(") || text.hasPrefix("[") else {
            return (Double(text.hasSuffix("%") ? String(text.dropLast()) : text), nil)
        }
        let parts = text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
        return (parts.first.flatMap { Double($0) }, parts.last.flatMap { Double($0) })
    }

    private func isClose(_ one: Double?, _ other: Double?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return abs(one - other) <= 1e-9 * max(abs(one), abs(other))
    }
}
