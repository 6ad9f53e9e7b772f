import Foundation
import Testing

/// `lantu read` at its edges.
struct ReadTests {
    @Test(arguments: [
        ("empty.txt", [] as [UInt8], Int32(65)),
        ("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1], 65),
        ("plan.pdf", Array("%PDF-1.7".utf8), 65),
        ("plan.docx", [0x50, 0x4B, 3, 4], 65),
        ("broken.txt", [0xE4, 0xB8, 0xFF, 0xFE, 0xC0, 0xC1, 0xFF], 65),
    ])
    func whatIsNoTextIsRefusedInOneSentence(name: String, bytes: [UInt8], status: Int32) throws {
        let scratch = try Scratch()
        let result = try Program.run(["read", try scratch.write(bytes, to: name)])
        #expect(result.status == status)
        #expect(result.output.isEmpty)
        #expect(result.complaint.split(separator: "\n").count == 1)
        #expect(result.complaint.contains(name) && !result.complaint.contains(scratch.folder.path))
    }

    /// The three fixtures hold one table of indicators.
    @Test(arguments: ["plan.docx", "plan.pdf", "page.html"])
    func tablesOfDocumentsBecomeTargets(name: String) throws {
        let path = Program.root.appending(path: "Tests/PlanExchangeTests/Fixtures/\(name)").path
        let result = try Program.run(["read", path])
        let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        let targets = try #require(json["targets"] as? [[String: Any]])
        let rows = targets.filter { $0["obligation"] is String }.map { target in
            "\(target["indicator"] ?? "") \(target["value"] ?? "") \(target["baseline_value"] ?? "") \(target["obligation"] ?? "")"
        }
        #expect(
            rows.map { $0.replacing("<null>", with: "-") } == [
                "地区生产总值增长 6 - anticipatory", "常住人口城镇化率 76 72.1 anticipatory", "全社会研发经费投入增长 10 - anticipatory",
                "每万人口高价值发明专利拥有量 8.1 5.3 anticipatory", "单位地区生产总值能源消耗降低 14.5 - binding", "森林覆盖率 42.5 42 binding",
            ])
    }

    @Test func missingFileIs66() throws {
        #expect(try Program.run(["read", "/nowhere/plan.txt"]).status == 66)
    }

    @Test(arguments: [
        ["read"], ["read", "x.txt", "--format", "yaml"], ["read", "x.txt", "--period", "2025-2021"],
        ["read", "x.txt", "--area", "21"], ["read", "x.txt", "--encoding", "rot13"], ["fly"],
    ])
    func wrongUsageIs64(arguments: [String]) throws {
        #expect(try Program.run(arguments).status == 64)
    }

    @Test func textWithoutAPromiseGivesEmptyLists() throws {
        let scratch = try Scratch()
        let result = try Program.run(["read", try scratch.write("床前明月光。\n", to: "poem.txt")])
        #expect(result.status == 0 && result.complaint.contains("poem.txt"))
        let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        for list in ["targets", "tasks", "projects"] { #expect((json[list] as? [Any])?.isEmpty == true) }
    }

    @Test func sameBytesForTheSameInput() throws {
        let plan = Program.root.appending(path: "Examples/liaoning/plan.txt").path
        let once = try Program.run(["read", plan, "--period", "2021-2025"])
        let twice = try Program.run(["read", plan, "--period", "2021-2025"])
        #expect(once.status == 0 && once.output == twice.output && once.output.count > 100_000)
    }

    @Test func outputGoesWholeOrNotAtAll() throws {
        let scratch = try Scratch()
        let plan = try scratch.write("到2025年，森林覆盖率达到42%。\n", to: "plan.txt")
        #expect(try Program.run(["read", plan, "--output", "/nowhere/out.json"]).status == 73)
        #expect(try Program.run(["read", plan, "--output", scratch.path("out.json")]).status == 0)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted() == [
                "out.json", "plan.txt",
            ])
    }

    @Test func gb18030IsFoundByItself() throws {
        let scratch = try Scratch()
        let bytes: [UInt8] = [
            0xB5, 0xBD, 0x32, 0x30, 0x32, 0x35, 0xC4, 0xEA, 0xA3, 0xAC, 0xC9, 0xAD, 0xC1, 0xD6, 0xB8, 0xB2, 0xB8, 0xC7,
            0xC2,
            0xCA, 0xB4, 0xEF, 0xB5, 0xBD, 0x34, 0x32, 0x25, 0xA1, 0xA3,
        ]
        let result = try Program.run(["read", try scratch.write(bytes, to: "plan.txt"), "--format", "source"])
        #expect(result.output == "到2025年，森林覆盖率达到42%。")
    }
}
