import Foundation
import PlanModel
import PlanOffice
import PlanReading
import Testing

/// What the portal is answered.
struct QuestionTests {
    @Test func withoutAPlanEveryQuestionSaysSo() async throws {
        let office = try SamplePlan.office()
        await #expect(throws: OfficeError.noPlan) { try await office.overview(for: .citizen) }
        #expect(try await office.health().head == .none)
    }

    @Test func overviewCountsWhatTheReadingHolds() async throws {
        let office = try await SamplePlan.linkedOffice()
        let overview = try await office.overview(for: .citizen)
        let reading = SamplePlan.version.reading
        #expect(overview.counts[.target] == reading.targets.count)
        #expect(overview.counts[.task] ?? 0 == reading.tasks.count)
        #expect(overview.counts[.project] ?? 0 == reading.projects.count)
        #expect(overview.standings.values.reduce(0, +) == reading.targets.count)
        #expect(overview.chapters.map(\.slug) == ["1", "2"])
    }

    @Test func chapterTextIsWholeAndItsMarksExist() async throws {
        let office = try await SamplePlan.linkedOffice()
        let page = try await office.chapter("1", for: .citizen)
        let shown = page.blocks.flatMap(\.runs).map(\.text).joined()
        let chapter = SamplePlan.text.components(separatedBy: "第二章")[0]
        #expect(shown == chapter.filter { !$0.isWhitespace })
        for run in page.blocks.flatMap(\.runs) {
            for id in [run.target, run.project, run.task].compactMap({ $0 }) {
                #expect(page.commitments[id] != nil, "\(id)")
            }
        }
        #expect(page.blocks.flatMap(\.runs).contains { $0.isQuantity && $0.text.contains("69%") })
    }

    @Test(arguments: [
        ("城镇", CommitmentKind.target), ("水库", .project), ("公园城市", .task),
    ])
    func twoCharacterWordsAreFound(word: String, kind: CommitmentKind) async throws {
        let office = try await SamplePlan.linkedOffice()
        let list = try await office.commitments(CommitmentFilter(words: word), for: .citizen)
        #expect(list.matches.contains { $0.kind == kind }, "\(list.matches.map(\.title))")
    }

    @Test func countsBesideAChoiceAreWhatItWouldLeave() async throws {
        let office = try await SamplePlan.linkedOffice()
        let all = try await office.commitments(CommitmentFilter(), for: .citizen)
        for kind in CommitmentKind.allCases {
            let one = try await office.commitments(CommitmentFilter(kinds: [kind]), for: .citizen)
            #expect(one.matches.count == all.kindCounts[kind] ?? 0)
            #expect(one.kindCounts == all.kindCounts)
        }
        for (chapter, count) in all.chapterCounts {
            let one = try await office.commitments(CommitmentFilter(chapters: [chapter]), for: .citizen)
            #expect(one.matches.count == count)
        }
    }

    @Test func everyUnjudgedCommitmentHasARequest() async throws {
        let office = try await SamplePlan.linkedOffice()
        let all = try await office.commitments(CommitmentFilter(), for: .citizen).matches
        let asked = Set(try await office.gaps(for: .citizen).rows.map(\.commitment.id))
        #expect(asked == Set(all.filter { $0.standing.standing == .notAssessable }.map(\.id)))
    }

    @Test func wordsBeforeAPartsFirstChapterOpenItsPage() async throws {
        let text = "第一章 甲\n\n建设水库。\n\n第二篇 安全\n\n加强安全建设，完善防控体系。\n\n第二章 乙\n\n建设防洪工程。\n"
        let source = SourceText(name: "p.txt", sha256: SHA256.hex(of: text), scalars: Array(text.unicodeScalars))
        let reading = PlanReader(settings: ReadingSettings(period: nil)).read(source)
        let office = try SamplePlan.office()
        let version = PlanVersion(plan: SamplePlan.plan, source: source, reading: reading)
        _ = try await office.bring(.plan(version), subject: "p.txt", by: SamplePlan.asker)
        let page = try await office.chapter("2", for: .citizen)
        let shown = page.blocks.flatMap(\.runs).map(\.text).joined()
        #expect(shown == "第二篇安全加强安全建设，完善防控体系。第二章乙建设防洪工程。")
        let all = try await office.commitments(CommitmentFilter(), for: .citizen).matches
        for commitment in all {
            let chapter = try await office.chapter(commitment.chapter, for: .citizen)
            #expect(chapter.commitments[commitment.id] != nil)
        }
    }
}
