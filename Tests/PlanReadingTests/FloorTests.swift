import Foundation
import PlanModel
import Testing

@testable import PlanReading

/// Precision and recall on the hand-made annotation of the Liaoning plan, against stored floors.
struct FloorTests {
    @Test func findsTheTargets() throws {
        let gold = try Liaoning.fixture("liaoning.targets.jsonl", as: GoldTarget.self)
        let score = TargetScore(of: Liaoning.reading, in: Liaoning.text, against: gold)
        #expect(score.gold >= 120)
        #expect(score.f1 >= 0.98)
        #expect(score.exact >= 0.95)
        #expect(score.whole >= 0.95)
    }

    @Test func findsTheProjects() throws {
        let gold = try Liaoning.fixture("liaoning.projects.jsonl", as: GoldProject.self)
        var left = Liaoning.reading.projects.filter { (2871..<11000).contains($0.span.start) }.map { plain($0.title) }
        let read = left.count
        var hits = 0
        for project in gold {
            let names = ([project.title] + (project.also ?? [])).map(plain)
            guard let place = left.firstIndex(where: names.contains) else { continue }
            left.remove(at: place)
            hits += 1
        }
        #expect(gold.count == 100)
        #expect(Double(2 * hits) / Double(gold.count + read) >= 0.97)
    }

    @Test(arguments: [
        ("environment-plan", "2011-2015", 37), ("elderly-care-plan", "2021-2025", 7),
        ("education-plan", "2021-2025", 42), ("logistics-plan", "2021-2025", 32),
    ])
    func findsTheTargetsOfOtherPlans(name: String, period: String, count: Int) throws {
        let text = try fixtureText(name)
        let gold = try Liaoning.fixture(name + ".targets.jsonl", as: GoldTarget.self)
        let reading = read(text, period: nil)
        let score = TargetScore(of: reading, in: source(text), against: gold)
        #expect(PlanReader.period(of: source(text)) == PlanPeriod(period))
        #expect(score.gold == count)
        #expect(score.f1 >= 0.95)
        #expect(score.exact >= 0.9)
        #expect(score.whole >= 0.9)
    }

    @Test(arguments: ["environment-plan", "elderly-care-plan"])
    func findsTheHeadingsOfOtherPlans(name: String) throws {
        let gold = try Liaoning.fixture(name + ".outline.jsonl", as: GoldHeading.self)
        let nodes = read(try fixtureText(name)).outline
        for level in ["chapter", "section", "column"] {
            let want = gold.filter { $0.level == level }.map { plainHeading($0.title) }
            let have = nodes.filter { $0.level.rawValue == level }.map { plainHeading($0.title) }
            #expect(have == want)
        }
    }

    private func plainHeading(_ title: String) -> String {
        title.filter { !$0.isWhitespace && $0 != "。" }
    }

    private func fixtureText(_ name: String) throws -> String {
        try String(contentsOf: Liaoning.file("Tests/PlanReadingTests/Fixtures/" + name + ".txt"), encoding: .utf8)
    }

    private func plain(_ title: String) -> String {
        let words = title.filter { !$0.isWhitespace }
        return words.hasSuffix("工程") || words.hasSuffix("项目") ? String(words.dropLast(2)) : words
    }
}

private struct GoldHeading: Decodable {
    let level: String
    let title: String
}

private struct GoldProject: Decodable {
    let title: String
    let also: [String]?
}
