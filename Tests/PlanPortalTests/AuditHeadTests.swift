import Hummingbird
import HummingbirdTesting
import PlanModel
import PlanOffice
import PlanStore
import Testing

@testable import PlanPortal

/// Everybody can keep the head of the audit trail.
struct AuditHeadTests {
    @Test func theHeadIsPublic() async throws {
        let answer = try await SamplePortal.answer("/audit/head.json")
        #expect(answer.status == .ok)
        for words in [
            "\"format\": \"lantu.audit_head.v1\"", "\"sequence\": 12", Samples.hash, "\"algorithm\": \"SM3\"",
            "2026-01-31T08:00:00Z",
        ] {
            #expect(answer.text.contains(words), "\(words)")
        }
    }

    @Test func theFeedNamesEachDay() async throws {
        let answer = try await SamplePortal.answer("/audit/feed.xml")
        #expect(answer.header("Content-Type") == "application/atom+xml; charset=utf-8")
        #expect(answer.text.contains("<id>\(Samples.published.name)</id>"))
        #expect(answer.text.contains("<updated>2026-01-31T08:00:00Z</updated>"))
        #expect(answer.text.hasSuffix("</feed>\n"))
    }

    @Test func everyPageLeadsThere() async throws {
        let text = try await SamplePortal.answer("/").text
        #expect(text.contains("href=\"/audit/head.json\"") && text.contains("href=\"/audit/feed.xml\""))
    }

    /// Today is not over, so the feed ends with the day before.
    @Test func theOfficePublishesDaysThatAreOver() async throws {
        let store = try SQLitePlanStore.inMemory(nature: .real)
        var heads: [PublishedHead] = []
        for (sequence, day) in ["2026-01-30", "2026-01-30", "2026-01-31"].enumerated() {
            let act = Act(verb: .evaluate, actor: nil, at: day + "T08:00:00Z", subject: "x")
            heads.append(
                PublishedHead(try await store.apply(ChangeSet(act: act, basedOn: sequence, changes: []))))
        }
        for (today, days) in [("2026-01-31", [heads[1]]), ("2026-02-01", [heads[2], heads[1]])] {
            let office = Office(repository: store, now: { today + "T09:00:00Z" })
            let published = try await office.publishedHeads(for: .citizen)
            #expect(published == PublishedHeads(nature: .real, now: heads[2], days: days))
        }
    }
}
