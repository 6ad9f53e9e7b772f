import PlanModel
import Testing

@testable import PlanOffice

/// How several verdicts come to one standing.
struct StandingTests {
    private static func verdict(
        _ standing: VerdictClass, _ indicator: String = "a", _ vintage: String? = nil
    ) -> Verdict {
        Verdict(
            indicator: indicator, area: "210000", vintage: vintage, standing: standing,
            reason: standing == .notAssessable ? .noObservation : .metEarly)
    }

    @Test(arguments: [
        ([verdict(.achieved)], VerdictClass.achieved),
        ([verdict(.achieved, "a", "new"), verdict(.achieved, "a", "old")], .achieved),
        ([verdict(.achieved, "a", "new"), verdict(.missed, "a", "old")], .notAssessable),
        ([verdict(.achieved, "a"), verdict(.lagging, "b")], .lagging),
        ([verdict(.ahead, "a"), verdict(.onTrack, "b"), verdict(.achieved, "c")], .onTrack),
        ([verdict(.achieved, "a"), verdict(.notAssessable, "b")], .notAssessable),
        ([verdict(.notAssessable, "a"), verdict(.missed, "b")], .missed),
        ([], .notAssessable),
    ])
    func worstPartDecides(verdicts: [Verdict], expected: VerdictClass) {
        #expect(Standing.of(verdicts, otherwise: .notLinked).standing == expected)
    }

    @Test func withoutVerdictsTheReasonIsWhatWasSaid() {
        #expect(Standing.of([], otherwise: .onlyRelated).reason == .onlyRelated)
    }
}
