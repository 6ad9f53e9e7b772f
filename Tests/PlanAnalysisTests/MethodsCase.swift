import PlanAnalysis
import PlanModel
import Testing

/// One target scored by a method, observations written in short as in ``Case``.
struct ScoredCase: CustomTestStringConvertible, Sendable {
    var name: String
    var target: TargetStatement
    var data: String
    var standing: String
    var progress: Double?
    var score: Double?
    var code: String

    init(
        _ name: String, _ target: TargetStatement, _ data: String, _ standing: String, p: Double? = nil,
        score: Double? = nil, _ code: String
    ) {
        self.name = name
        self.target = target
        self.data = data
        self.standing = standing
        self.progress = p
        self.score = score
        self.code = code
    }

    var testDescription: String { name }

    func result(by method: some ProgressMethod) throws -> MethodScore {
        let period = try #require(Period("2030"))
        let all = method.score([target], observations: try observations(data, unit: ""), asOf: period)
        try #require(all.count == 1)
        return try #require(all.first)
    }

    func check(by method: some ProgressMethod) throws {
        let result = try result(by: method)
        #expect(result.standing == standing, "\(result.reason)")
        #expect(near(result.progress, progress), "progress \(String(describing: result.progress))")
        #expect(near(result.score, score), "score \(String(describing: result.score))")
        #expect(result.reason.code == code)
        #expect(result.expected == nil)
        #expect(result.reason.sentence(.zh).hasSuffix("。") && result.reason.sentence(.en).hasSuffix("."))
    }
}

/// A level for a method: without unit, start or baseline unless given.
func aim(
    _ value: Double?, _ direction: Direction = .up, from baselineYear: Int? = nil, by deadline: Int? = nil,
    limit: Double? = nil, unit: String = "", kind: TargetKind = .level, comparator: PlanModel.Comparator = .exactly,
    upper: Double? = nil, reference: String? = nil
) -> TargetStatement {
    TargetStatement(
        indicator: "x", area: "210000", unitOfMeasure: UnitOfMeasure(unit), kind: kind, comparator: comparator,
        value: value, upper: upper, direction: direction, baselineYear: baselineYear, deadline: deadline, limit: limit,
        reference: reference)
}
