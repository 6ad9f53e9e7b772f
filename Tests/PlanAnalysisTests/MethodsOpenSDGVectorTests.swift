import Foundation
import PlanAnalysis
import PlanModel
import Testing

/// The published results of Statistics Canada, through the public interface.
@Suite struct MethodsOpenSDGVectorTests {
    struct Vector: Decodable, Sendable, CustomTestStringConvertible {
        var series: String
        var base_value: Double?
        var base_year: Double
        var current_value: Double?
        var current_year: Double?
        var direction: Int
        var limit: Double?
        var progress_value: Double?
        var score: Double?
        var status: String
        var target: Double?
        var target_year: Double

        var testDescription: String { series }

        /// Leaves out what the defaults give: a baseline year not before 2015, a deadline in 2030.
        var statement: TargetStatement {
            TargetStatement(
                indicator: series, area: "124", unitOfMeasure: UnitOfMeasure(""), kind: .level, comparator: .exactly,
                value: target, direction: direction > 0 ? .up : .down,
                baselineYear: base_year < 2015 ? Int(base_year) : nil,
                deadline: target_year == 2030 ? nil : Int(target_year), limit: limit)
        }

        var observations: [Observation] {
            let pairs = [(current_year, current_value), (base_year, base_value)]
            let values = pairs.compactMap { year, value -> Observation? in
                guard let year, let value else { return nil }
                return Observation(
                    indicator: series, area: "124", period: Period(year: Int(year)),
                    quantity: Quantity(value, UnitOfMeasure("")))
            }
            return base_year == current_year ? Array(values.prefix(1)) : values
        }
    }

    static func vectors() throws -> [Vector] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let file = folder.appending(path: "Fixtures/opensdg-statcan-vectors.json")
        return try JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))
    }

    @Test func everyPublishedResultIsMet() throws {
        let vectors = try Self.vectors()
        #expect(vectors.count == 189)
        let asOf = try #require(Period("2025"))
        for vector in vectors {
            let scores = OpenSDGMethod().score([vector.statement], observations: vector.observations, asOf: asOf)
            try #require(scores.count == 1)
            #expect(scores[0].standing == vector.status, "\(vector)")
            #expect(agree(scores[0].progress, vector.progress_value), "\(vector)")
            #expect(agree(scores[0].score, vector.score), "\(vector)")
            #expect(scores[0].observed?.value == vector.current_value)
            #expect(scores[0].isDeadlineAssumed == (vector.target != nil && vector.target_year == 2030))
        }
    }

    /// All at once and in any order of observations the answers are the same, in the order of the statements.
    @Test func orderOfObservationsIsNoMatter() throws {
        let numbered = try Self.vectors().enumerated().map { place, vector in
            var vector = vector
            vector.series = "\(place)"
            return vector
        }
        let asOf = try #require(Period("2025"))
        let all = numbered.flatMap(\.observations)
        let one = OpenSDGMethod().score(numbered.map(\.statement), observations: all, asOf: asOf)
        let other = OpenSDGMethod().score(numbered.map(\.statement), observations: all.reversed(), asOf: asOf)
        #expect(one == other)
        #expect(one.map(\.standing) == numbered.map(\.status))
        #expect(one.map(\.indicator) == numbered.map(\.series))
    }

    /// To 10⁻⁹, not relative.
    private func agree(_ left: Double?, _ right: Double?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return abs(left - right) <= 1e-9
    }
}
