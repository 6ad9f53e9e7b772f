import PlanModel
import Testing

@testable import PlanStore

/// Every reason of a verdict comes back as it was kept.
@Suite struct VerdictReasonTests {
    static let periods = [Period(year: 2023), Period("2024-01..2024-09"), Period("2025-Q3")].compactMap { $0 }

    static let all: [VerdictReason] = [
        .metAtDeadline, .metEarly, .metFromStart, .withinLimitSoFar, .metByLastValue(Period(year: 2024)),
        .notMetAtDeadline, .noLongerMet(Period(year: 2023)), .averageRate(4.25, promised: 6),
        .pace(progress: 0.1 + 0.2, expected: -1e-300), .pace(progress: 1, expected: 0.5, path: .annual),
        .pace(progress: 1, expected: 1, path: .compound), .everyPeriodMet(seen: 5), .periodsFailed(periods),
        .doneInTime(Period(year: 2022)), .doneLate(Period(year: 2026)), .floorMetWithGaps([]), .noObservation,
        .noValueAtDeadline(last: Period(year: 2021)), .noBaseline, .noDeadline, .missingPeriods(periods),
        .unitMismatch(expected: .percent, found: UnitOfMeasure("“个百分点”\\\n")), .noTargetValue, .undefined,
        .noReference(periods), .onlyBeforeStart, .notLinked, .onlyRelated, .vintagesDisagree, .partNotAssessable,
    ]

    /// The switch does not compile with a case that is missing from it: then it is missing from `all` too.
    @Test func allIsAll() {
        #expect(Set(Self.all.map(\.code)).count == 28)
        for reason in Self.all {
            switch reason {
            case .metAtDeadline, .metEarly, .metFromStart, .withinLimitSoFar, .metByLastValue, .notMetAtDeadline,
                .noLongerMet, .averageRate, .pace, .everyPeriodMet, .periodsFailed,
                .doneInTime, .doneLate, .floorMetWithGaps, .noObservation, .noValueAtDeadline, .noBaseline, .noDeadline,
                .missingPeriods, .unitMismatch, .noTargetValue, .undefined, .noReference, .onlyBeforeStart, .notLinked,
                .onlyRelated, .vintagesDisagree, .partNotAssessable:
                continue
            }
        }
    }

    @Test(arguments: all)
    func comesBack(reason: VerdictReason) throws {
        #expect(try VerdictReason(code: reason.code, storedData: try reason.storedData()) == reason)
    }

    @Test(arguments: [
        ("no_such_code", "{}"), ("pace", "{}"), ("pace", "{\"progress\":1}"),
        ("pace", "{\"expected\":1,\"path\":\"winding\",\"progress\":1}"), ("done_late", "{\"period\":\"soon\"}"),
        ("periods_failed", "{\"periods\":[\"2024\",\"?\"]}"), ("every_period_met", "[]"),
    ])
    func whatDoesNotFitIsDamaged(code: String, data: String) {
        #expect(throws: StoreError.damaged) { try VerdictReason(code: code, storedData: data) }
    }

    @Test func aReasonWithoutAFiniteNumberIsRefused() {
        #expect(throws: StoreError.refused("a number is not finite")) {
            try VerdictReason.pace(progress: .infinity, expected: 1).storedData()
        }
    }

    @Test(arguments: StoreKind.allCases)
    func verdictsComeBackInTheirOrder(kind: StoreKind) async throws {
        let full = Verdict(
            id: "t25/ocean-product", indicator: "ocean-product", area: "210000", vintage: "2020普查", standing: .achieved,
            progress: 1.0 / 3, expected: 0.8, path: .annual, score: 4.5, deadline: 2025, isDeadlineAssumed: true,
            isProvisional: true,
            isComputed: true, observed: Verdict.Observed(period: Period(year: 2024), value: 4900.1),
            missing: Self.periods,
            reason: .metEarly)
        let bare = Self.all.map {
            Verdict(indicator: "ocean-product", area: "210000", standing: .notAssessable, reason: $0)
        }
        let standings = VerdictClass.allCases.map {
            Verdict(indicator: "", area: "", standing: $0, reason: .undefined)
        }
        let evaluation = Evaluation.sample([full] + bare + standings)
        try await kind.withStore { store in
            try await store.add([.planVersion(.sample), .evaluation(evaluation)])
            #expect(try await store.account().evaluation == evaluation)
        }
    }
}
