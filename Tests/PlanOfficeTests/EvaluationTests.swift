import PlanExchange
import PlanModel
import PlanOffice
import PlanStore
import Testing

/// How a plan is judged and what its verdicts come to.
struct EvaluationTests {
    private let asker = SamplePlan.asker

    private func standing(_ values: [Observation], relation: IndicatorLink.Relation = .judges) async throws -> Standing
    {
        let office = try await SamplePlan.linkedOffice()
        if relation != .judges {
            _ = try await office.bring(
                .indicators([SamplePlan.urbanisation], links: [try SamplePlan.link(relation: relation)]),
                subject: "i.csv", by: asker)
        }
        _ = try await office.bring(.observations(values), subject: "o.csv", by: asker)
        _ = try await office.evaluate(.final, asOf: nil, by: asker)
        let id = "t\(try SamplePlan.link().span.start)"
        return try await office.commitment(id, for: .citizen).summary.standing
    }

    @Test func valueAtTheDeadlineSettlesIt() async throws {
        let met = try await standing([SamplePlan.observation("2020", 60), SamplePlan.observation("2025", 69.2)])
        #expect(met.standing == .achieved && met.reason == .metAtDeadline)
        let missed = try await standing([SamplePlan.observation("2020", 60), SamplePlan.observation("2025", 68.2)])
        #expect(missed.standing == .missed && missed.reason == .notMetAtDeadline)
    }

    @Test func editionsThatDisagreeSettleNothing() async throws {
        let found = try await standing([
            SamplePlan.observation("2019", 68.11, vintage: "pre-census"),
            SamplePlan.observation("2024", 74.18, vintage: "revised"),
        ])
        #expect(found.standing == .notAssessable && found.reason == .vintagesDisagree)
        #expect(found.verdicts.map(\.vintage) == ["revised", "pre-census"])
    }

    @Test func relatedSeriesNeverJudges() async throws {
        let found = try await standing([SamplePlan.observation("2025", 99)], relation: .related)
        #expect(found.standing == .notAssessable && found.reason == .onlyRelated && found.verdicts.isEmpty)
    }

    @Test func sameInputsGiveNoSecondEvaluation() async throws {
        let office = try await SamplePlan.linkedOffice()
        _ = try await office.bring(.observations([SamplePlan.observation("2025", 69)]), subject: "o", by: asker)
        let first = try await office.evaluate(.final, asOf: Period(year: 2025), by: asker)
        let again = try await office.evaluate(.final, asOf: Period(year: 2025), by: asker)
        #expect(first.added == 1 && again.added == 0 && again.entry == nil)
    }

    @Test func frozenInputsReadBackGiveTheSameHash() async throws {
        let office = try await SamplePlan.linkedOffice()
        _ = try await office.bring(.observations([SamplePlan.observation("2025", 69)]), subject: "o", by: asker)
        _ = try await office.evaluate(.final, asOf: Period(year: 2025), by: asker)
        let evaluation = try #require(try await office.evaluation())
        let targets = Array(try #require(evaluation.inputs["T.csv"]).utf8)
        let observations = Array(try #require(evaluation.inputs["O.csv"]).utf8)
        let statements = try TargetTable.read(targets, file: "T.csv")
        #expect(FrozenTables.statements(statements) == targets)
        #expect(FrozenTables.observations(try ObservationTable.read(observations, file: "O.csv")) == observations)
        let hash = inputsSHA256(
            settings: ["about": "5", "until": "2025"], asOf: evaluation.asOf, method: "pace", version: "1",
            targets: targets, observations: observations, annual: nil)
        #expect(hash == evaluation.inputsSHA256)
    }

    @Test(arguments: [
        ("2026-01-31T08:00:00Z", Evaluation.Occasion.final, "2025"), ("2023-06-01T08:00:00Z", .annual, "2022"),
        ("2021-06-01T08:00:00Z", .annual, "2021"), ("2040-06-01T08:00:00Z", .final, "2025"),
    ])
    func occasionAndMomentFollowTheCalendar(now: String, occasion: Evaluation.Occasion, asOf: String) async throws {
        let office = Office(repository: try SQLitePlanStore.inMemory(nature: .real), now: { now })
        _ = try await office.bring(.plan(SamplePlan.version), subject: "plan.txt", by: asker)
        _ = try await office.evaluate(nil, asOf: nil, by: asker)
        let evaluation = try #require(try await office.evaluation())
        #expect(evaluation.occasion == occasion && evaluation.asOf.description == asOf)
    }
}
