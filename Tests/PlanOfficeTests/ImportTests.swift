import PlanModel
import PlanOffice
import Testing

/// What an import keeps, and what it refuses.
struct ImportTests {
    private let asker = SamplePlan.asker

    @Test func sameThingTwiceChangesNothing() async throws {
        let office = try await SamplePlan.linkedOffice()
        let values = [SamplePlan.observation("2024", 68.4), SamplePlan.observation("2025", 69.2)]
        let first = try await office.bring(.observations(values), subject: "o.csv", by: asker)
        let again = try await office.bring(.observations(values), subject: "o.csv", by: asker)
        #expect(first.added == 2 && first.entry != nil)
        #expect(again.added == 0 && again.superseded == 0 && again.entry == nil)
    }

    @Test func revisedValueSupersedesAndStays() async throws {
        let office = try await SamplePlan.linkedOffice()
        _ = try await office.bring(.observations([SamplePlan.observation("2025", 68.9)]), subject: "a", by: asker)
        let outcome = try await office.bring(
            .observations([SamplePlan.observation("2025", 69.2)]), subject: "b", by: asker)
        #expect(outcome.superseded == 1 && outcome.added == 0)
        let page = try await office.indicator("urbanisation-rate", for: .citizen)
        #expect(page.series.observations.map(\.quantity.value) == [69.2])
        #expect(page.series.superseded.map(\.quantity.value) == [68.9])
    }

    @Test func vintagesStandSideBySide() async throws {
        let office = try await SamplePlan.linkedOffice()
        let values = [
            SamplePlan.observation("2019", 68.11, vintage: "pre-census"),
            SamplePlan.observation("2019", 71.21, vintage: "revised"),
        ]
        let outcome = try await office.bring(.observations(values), subject: "o.csv", by: asker)
        #expect(outcome.added == 2)
    }

    @Test func trialKeepsNothing() async throws {
        let office = try await SamplePlan.linkedOffice()
        let before = try await office.health().head
        let outcome = try await office.bring(
            .observations([SamplePlan.observation("2025", 69)]), subject: "o.csv", isTrial: true, by: asker)
        #expect(outcome.added == 1 && outcome.entry == nil)
        #expect(try await office.health().head == before)
    }

    @Test func citizensMayNotImport() async throws {
        let office = try SamplePlan.office()
        await #expect(throws: OfficeError.notPermitted) {
            try await office.bring(.plan(SamplePlan.version), subject: "plan.txt", by: .citizen)
        }
    }

    @Test func unknownIndicatorIsNamedWithItsRow() async throws {
        let office = try await SamplePlan.linkedOffice()
        var stranger = SamplePlan.observation("2025", 1)
        stranger.indicator = "nobody-knows"
        let values = [SamplePlan.observation("2024", 68), stranger]
        await #expect(throws: OfficeError.unknown(row: 3, "indicator", "nobody-knows")) {
            try await office.bring(.observations(values), subject: "o.csv", by: asker)
        }
        #expect(try await office.indicator("urbanisation-rate", for: .citizen).series.observations.isEmpty)
    }

    @Test func linkMustQuoteThePlan() async throws {
        let office = try SamplePlan.office()
        _ = try await office.bring(.plan(SamplePlan.version), subject: "plan.txt", by: asker)
        var wrongQuote = try SamplePlan.link()
        wrongQuote.quantity = "70%"
        var wrongPlan = try SamplePlan.link()
        wrongPlan.planSHA256 = String(repeating: "0", count: 64)
        var wrongPlace = try SamplePlan.link()
        wrongPlace.span = SourceSpan(0, 3)
        wrongPlace.quantity = "第一章"
        for (link, error) in [
            (wrongQuote, OfficeError.quoteDiffers("urbanisation-rate", quoted: "70%", found: wrongPlan.quantity)),
            (wrongPlan, OfficeError.otherPlan("urbanisation-rate")),
            (wrongPlace, OfficeError.noCommitmentAt("urbanisation-rate", 0)),
        ] {
            await #expect(throws: error) {
                try await office.bring(
                    .indicators([SamplePlan.urbanisation], links: [link]), subject: "i.csv", by: asker)
            }
        }
    }

    @Test func confirmedValueMustFitItsField() async throws {
        let office = try await SamplePlan.linkedOffice()
        let link = try SamplePlan.link()
        func confirmation(_ field: TargetField, _ value: String) -> Import {
            .confirmations([
                Confirmation(
                    planSHA256: link.planSHA256, span: link.span, quantity: link.quantity, field: field, value: value,
                    checkedBy: "甲", checkedOn: "2026-01-31")
            ])
        }
        await #expect(throws: OfficeError.unknown(row: 2, "kind", "leap")) {
            try await office.bring(confirmation(.kind, "leap"), subject: "c.csv", by: asker)
        }
        _ = try await office.bring(confirmation(.deadline, "2030"), subject: "c.csv", by: asker)
        let page = try await office.commitment("t\(link.span.start)", for: .citizen)
        #expect(page.summary.target?.deadline == 2030)
        #expect(page.summary.trust == .checked && page.summary.checkedFields == [.deadline])
    }
}

/// A plan read anew or corrected, over a store in memory.
struct RereadingTests {
    @Test func theSameFileWithABetterReadingIsANewReading() async throws {
        let office = try await WorkSample.office()
        let planner = WorkSample.planner
        _ = try await office.act(.check("p97", [.title: "大连港"]), by: planner)
        _ = try await office.act(.reject("k45", .preamble), by: planner)
        _ = try await office.act(.add(chapter: "2", .project, Quote("清河水库")), by: planner)
        _ = try await office.act(.adopt, by: planner)
        let codes = try await office.commitments(CommitmentFilter(), for: .citizen).matches.map(\.code)
        var better = WorkSample.version()
        better.reading.projects[1].span = SourceSpan(99, 106)
        better.reading.projects[2].title = "营口港"
        better.reading.tasks.remove(at: 2)
        let sequence = try await office.health().head.sequence
        let trial = try await office.bring(.plan(better), subject: "b", isTrial: true, by: SamplePlan.asker)
        #expect(trial.superseded == 1 && trial.entry == nil && trial.losses.map(\.what) == [.code])
        let outcome = try await office.bring(.plan(better), subject: "b", by: SamplePlan.asker)
        #expect(outcome.losses == trial.losses && outcome.entry?.sequence == sequence + 1)
        let after = try await office.commitments(CommitmentFilter(), for: .citizen).matches
        #expect(after.first { $0.id == "p97" }?.title == "大连港" && after.first { $0.id == "p110" }?.title == "营口港")
        #expect(!after.contains { ["p99", "k45", "k132"].contains($0.id) })
        #expect(Set(after.map(\.code)) == Set(codes).subtracting(outcome.losses.map { $0.name }))
        #expect(after.allSatisfy { $0.trust == .adopted })
        let dam = try #require(after.first { $0.title == "清河水库" })
        let found = try await office.commitments(CommitmentFilter(words: "清河水库"), for: .citizen).matches
        #expect(found.contains { $0.id == dam.id })
        let again = try await office.bring(.plan(better), subject: "b", by: SamplePlan.asker)
        #expect(again.entry == nil && again.losses == [])
    }
}
