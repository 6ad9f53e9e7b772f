import Foundation
import PlanModel
import PlanOffice
import Testing

@testable import PlanPortal

/// The shape of each twin, pinned: a name that goes or changes breaks somebody's program.
struct TwinShapeTests {
    private static let envelope = ["audit_head", "evaluation", "format", "nature", "plan"]

    @Test(arguments: [
        ("/chapters", "lantu.chapters.v1", ["chapters"]),
        ("/chapters/14", "lantu.chapter.v1", ["blocks", "chapter", "commitments", "next", "previous"]),
        ("/targets/t4045", "lantu.target.v1", commitment), ("/tasks/k400", "lantu.task.v1", commitment),
        ("/projects/p500", "lantu.project.v1", commitment), ("/indicators", "lantu.indicators.v1", ["indicators"]),
        ("/indicators/urbanisation-rate", "lantu.indicator.v1", ["doubts", "lacks", "linked", "series", "sources"]),
        ("/sources", "lantu.sources.v1", ["sources"]),
        ("/methods/pace", "lantu.method.v1", ["classes", "kinds", "method", "never", "sides", "thresholds", "time"]),
        ("/methods", "lantu.methods.v1", ["methods"]), ("/methods/unsd", "lantu.unsd_method.v1", method),
        ("/methods/outlook", "lantu.outlook_method.v1", (method + ["calibration", "calibration_seed"]).sorted()),
    ])
    func hasTheseMembers(path: String, format: String, members: [String]) async throws {
        let twin = try await object(path)
        #expect(twin.keys.sorted() == (Self.envelope + members).sorted())
        #expect(twin["format"] as? String == format)
    }

    static let method = ["classes", "edges", "example", "formula", "letters", "name", "source", "title"]

    static let commitment = [
        "commitment", "confirmations", "context", "measures", "neighbours", "outlooks", "reports", "requests", "series",
        "sources",
        "statements", "title",
    ]

    @Test
    func aTargetSaysWhereItStandsAndWhy() async throws {
        let twin = try await object("/targets/t4045")
        let summary = try #require(twin["commitment"] as? [String: Any])
        let target = try #require(summary["target"] as? [String: Any])
        #expect(target["unit"] as? String == "%")
        #expect(target["value"] as? Double == 69)
        #expect((target["sentence"] as? [String: Int]) == ["start": 4008, "end": 4049])
        let standing = try #require(summary["standing"] as? [String: Any])
        let reason = try #require(standing["reason"] as? [String: String])
        #expect(reason.keys.sorted() == ["code", "en", "zh"])
        #expect(reason["code"] == "vintages_disagree")
        let verdicts = try #require(standing["verdicts"] as? [[String: Any]])
        #expect(verdicts.map { $0["vintage"] as? String } == ["revised", "pre-census"])
        #expect(summary["checked_fields"] as? [String] == ["value"])
    }

    @Test
    func aSeriesKeepsEveryValueWithVintageAndSource() async throws {
        let twin = try await object("/indicators/urbanisation-rate")
        let series = try #require(twin["series"] as? [String: Any])
        let values = try #require(series["observations"] as? [[String: Any]])
        #expect(
            values.first?.keys.sorted() == [
                "area", "computed", "indicator", "period", "source", "status", "unit", "value", "vintage",
            ])
        #expect(values.count == 4)
        #expect((series["superseded"] as? [Any])?.count == 1)
    }

    @Test
    func runsCarryTheirPlaceInTheSource() async throws {
        let twin = try await object("/chapters/14")
        let blocks = try #require(twin["blocks"] as? [[String: Any]])
        let runs = try #require(blocks[2]["runs"] as? [[String: Any]])
        #expect(runs[3]["quantity"] as? Bool == true)
        #expect(runs[3]["target"] as? String == "t100")
        #expect((runs[3]["span"] as? [String: Int])?["start"] == 100)
    }

    private func object(_ path: String) async throws -> [String: Any] {
        let text = try await SamplePortal.answer(path + ".json", from: Samples.pages()).text
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
}
