import PlanAnalysis
import PlanModel
import Testing

/// Every edge with every form of target, by hand; e = 0.4 at the end of 2022, 0.3 in the middle of that year.
@Suite struct EdgeMatrixTests {
    @Test(arguments: kinds + forms + [Form.relative, .range, .about].flatMap { comparisons[$0] ?? [] })
    func judges(item: EdgeCase) throws { try item.check() }

    /// No cell of the matrix is empty.
    @Test(arguments: Edge.allCases, Form.allCases)
    func everyEdgeHasACaseForEveryForm(edge: Edge, form: Form) {
        let all = Self.kinds + Self.forms + Self.comparisons.values.flatMap(\.self)
        #expect(all.contains { $0.edge == edge && $0.form == form })
    }

    /// Forecasts and gaps are never observations, whatever is promised.
    @Test(arguments: TargetKind.allCases)
    func forecastsJudgeNothing(kind: TargetKind) throws {
        let promise = target(kind, .atLeast, 2025, unit: kind == .annualRate ? "%" : "万吨", from: 5)
        try Case("", promise, "2021=2026f 2022=2026m", asOf: "2022", .notAssessable, code: "no_observation").check()
    }
}
