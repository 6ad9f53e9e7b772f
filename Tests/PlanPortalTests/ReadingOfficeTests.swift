import Hummingbird
import HummingbirdTesting
import Logging
import PlanModel
import PlanOffice
import PlanReading
import PlanStore
import Testing

@testable import PlanPortal

/// Text and commitments over a real office: every mark leads to a page that is there.
struct ReadingOfficeTests {
    private static let text = """
        第十四章 推进能源革命
        第一节 优化<b>能源</b>结构
        大力发展清洁能源。到2025年，风电光伏装机力争达到3000万千瓦以上，非化石能源装机占比超过50%。推进徐大堡核电建设。
        专栏1 重大工程<i>
        （一）电源工程
        1.红沿河核电二期；
        2.庄河核电。
        第十五章 建设文化强省
        第一节 繁荣文化
        建成100个"<script>x</script>"示范点。

        """

    private func office() async throws -> Office {
        let source = SourceText(
            name: "plan.txt", sha256: String(repeating: "c", count: 64), scalars: Array(Self.text.unicodeScalars))
        let period = PlanPeriod(2021, 2025)
        let reading = PlanReader(settings: ReadingSettings(period: period)).read(source)
        let office = Office(
            repository: try SQLitePlanStore.inMemory(nature: .real), now: { "2026-11-24T08:00:00Z" })
        let version = PlanVersion(plan: Plan(title: "示例规划", period: period), source: source, reading: reading)
        _ = try await office.bring(.plan(version), subject: "plan.txt", by: .door)
        return office
    }

    @Test(arguments: ["", "/en"])
    func everyLinkOfTheTextLeadsSomewhere(prefix: String) async throws {
        let questions = Questions(try await office())
        let chapters = try await questions.contents().chapters
        #expect(chapters.count == 2)
        var followed: Set<String> = []
        for chapter in chapters {
            let text = try await SamplePortal.answer("\(prefix)/chapters/\(chapter.slug)", from: questions).text
            #expect(!text.contains("<script"))
            for link in Set(text.values(of: "href=\"/").map { "/" + $0 }) where followed.insert(link).inserted {
                guard !link.hasPrefix("/assets"), !link.hasPrefix("/favicon") else { continue }
                let answer = try await SamplePortal.answer(String(link.prefix { $0 != "#" }), from: questions)
                #expect(answer.status == .ok, "\(link)")
            }
        }
        #expect(followed.contains { $0.hasPrefix("\(prefix)/targets/t") })
        #expect(followed.contains { $0.hasPrefix("\(prefix)/projects/p") })
    }

    /// Each commitment's own page leads back to a place the text has.
    @Test
    func everyCommitmentHasItsPlaceInTheText() async throws {
        let questions = Questions(try await office())
        let list = try await questions.commitments(CommitmentFilter())
        #expect(list.matches.count > 3)
        for summary in list.matches {
            let text = try await SamplePortal.answer("/chapters/\(summary.chapter)", from: questions).text
            #expect(text.values(of: " id=\"").contains(summary.id), "\(summary.id) \(summary.title)")
        }
    }
}
