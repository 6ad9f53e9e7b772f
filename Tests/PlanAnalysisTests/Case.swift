import PlanAnalysis
import PlanModel
import Testing

/// One judged target, written in short: observations as `2021=54 2022=58p`, a mark after a value is its status.
struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var target: TargetStatement
    var data: String
    var asOf: String
    var standing: VerdictClass
    var progress: Double?
    var expected: Double?
    var code: String?

    init(
        _ name: String, _ target: TargetStatement, _ data: String, asOf: String, _ standing: VerdictClass,
        p: Double? = nil, e: Double? = nil, code: String? = nil
    ) {
        self.name = name
        self.target = target
        self.data = data
        self.asOf = asOf
        self.standing = standing
        self.progress = p
        self.expected = e
        self.code = code
    }

    var testDescription: String { name }

    func verdict(settings: PaceSettings = PaceSettings(), annual: [AnnualTarget] = []) throws -> Verdict {
        let period = try #require(Period(asOf))
        let all = try PaceMethod(settings: settings).judge(
            [target], observations: observations(data), annualTargets: annual, asOf: period)
        try #require(all.count == 1)
        return try #require(all.first)
    }

    func check() throws {
        let verdict = try verdict()
        #expect(verdict.standing == standing, "\(verdict.reason)")
        #expect(near(verdict.progress, progress), "progress \(String(describing: verdict.progress))")
        if let expected {
            #expect(near(verdict.expected, expected), "expected \(String(describing: verdict.expected))")
        }
        if let code { #expect(verdict.reason.code == code) }
    }
}

/// Says whether two numbers agree to 10⁻⁹, or both are missing.
func near(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
}

/// A target from the end of 2020 to the end of 2025.
func target(
    _ kind: TargetKind, _ comparator: PlanModel.Comparator, _ value: Double?, upper: Double? = nil,
    _ direction: Direction = .up, unit: String = "万吨", from baseline: Double? = nil, baselineYear: Int? = nil,
    start: Int? = 2020, deadline: Int? = 2025, as observedAs: TargetStatement.ObservedAs? = nil,
    reference: String? = nil, per recurrence: TargetStatement.Recurrence? = nil
) -> TargetStatement {
    TargetStatement(
        indicator: "x", area: "210000", unitOfMeasure: UnitOfMeasure(unit), kind: kind, comparator: comparator,
        value: value, upper: upper, direction: direction, baselineYear: baselineYear, baselineValue: baseline,
        startYear: start, deadline: deadline, observedAs: observedAs, reference: reference, recurrence: recurrence)
}

/// Reads `2021=54 2022=58p;万吨 y:2021=3`: an indicator other than x before a colon, a unit after a semicolon.
func observations(_ text: String, unit: String = "万吨", vintage: String = "") throws -> [Observation] {
    try text.split(separator: " ").map { word in
        let parts = word.split(separator: ";", maxSplits: 1)
        let named = parts[0].split(separator: ":", maxSplits: 1)
        let pair = try #require(named.last).split(separator: "=", maxSplits: 1)
        try #require(pair.count == 2)
        let mark = pair[1].last.flatMap { ObservationStatus(rawValue: $0.uppercased()) }
        let number = try #require(Double(mark == nil ? pair[1] : pair[1].dropLast()))
        return Observation(
            indicator: named.count == 2 ? String(named[0]) : "x", area: "210000",
            period: try #require(Period(String(pair[0]))),
            quantity: Quantity(number, UnitOfMeasure(parts.count == 2 ? String(parts[1]) : unit)),
            status: mark ?? .final, vintage: vintage)
    }
}
