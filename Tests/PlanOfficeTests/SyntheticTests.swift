import PlanModel
import PlanOffice
import Testing

/// The synthetic fill.
struct SyntheticTests {
    @Test func neverTouchesARealDatabase() async throws {
        let office = try await SamplePlan.linkedOffice(nature: .real)
        await #expect(throws: StoreError.natureMismatch) {
            try await office.fillWithSynthetic(seed: 1, by: SamplePlan.asker)
        }
    }

    @Test func everyCommitmentIsFilledAndOwned() async throws {
        let office = try await filled(seed: 7)
        let all = try await office.commitments(CommitmentFilter(), for: .citizen).matches
        #expect(all.allSatisfy { !$0.leads.isEmpty && !$0.standing.verdicts.isEmpty })
    }

    @Test func sameSeedGivesTheSameValues() async throws {
        let one = try await filled(seed: 7).evaluation()
        let same = try await filled(seed: 7).evaluation()
        let other = try await filled(seed: 8).evaluation()
        #expect(one == same && one?.inputsSHA256 != other?.inputsSHA256)
    }

    @Test func fillingTwiceChangesNothing() async throws {
        let office = try await filled(seed: 7)
        #expect(try await office.fillWithSynthetic(seed: 7, by: SamplePlan.asker).entry == nil)
    }

    private func filled(seed: UInt64) async throws -> Office {
        let office = try SamplePlan.office(nature: .synthetic)
        _ = try await office.bring(.plan(SamplePlan.version), subject: "plan.txt", by: SamplePlan.asker)
        _ = try await office.fillWithSynthetic(seed: seed, by: SamplePlan.asker)
        _ = try await office.evaluate(.annual, asOf: Period(year: 2024), by: SamplePlan.asker)
        return office
    }
}
