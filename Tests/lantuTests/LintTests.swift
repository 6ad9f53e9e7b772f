import Foundation
import Testing

/// `lantu lint` from the door.
struct LintTests {
    private static let sound = "第一节 甲\n\n到2025年，农村自来水普及率达到90%。\n"
    private static let torn = sound + "\n第二节 乙\n\n到2025年，农村自来水普及率达到92%。\n"

    @Test(arguments: [(sound, Int32(0)), (torn, Int32(1))])
    func strictFailsOnAContradictionAlone(text: String, status: Int32) throws {
        let scratch = try Scratch()
        let plan = try scratch.write(text, to: "plan.txt")
        #expect(try Program.run(["lint", plan]).status == 0)
        let strict = try Program.run(["lint", plan, "--strict"])
        #expect(strict.status == status && strict.output.contains("Promises checkable as they stand"))
    }

    @Test func theSameFindingsAsData() throws {
        let scratch = try Scratch()
        let plan = try scratch.write(Self.torn, to: "plan.txt")
        let result = try Program.run(["lint", plan, "--format", "json"])
        let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        #expect(json["format"] as? String == "lantu.lint.v1")
        let findings = try #require(json["findings"] as? [[String: Any]])
        let error = try #require(findings.first { $0["severity"] as? String == "error" })
        let (start, end) = (try #require(error["start"] as? Int), try #require(error["end"] as? Int))
        let words = String(String.UnicodeScalarView(Array(Self.torn.unicodeScalars)[start..<end]))
        #expect(words.contains("92%"))
        #expect((json["counts"] as? [String: Int])?["contradiction"] == 1)
    }

    @Test func twoPlansStandBesideEachOther() throws {
        let scratch = try Scratch()
        let plan = try scratch.write(Self.torn, to: "plan.txt")
        let other = try scratch.write(Self.sound, to: "other.txt")
        let text = try Program.run(["lint", plan, "--compare", other])
        #expect(text.output.contains("Contradictions　1　0"))
        let json = try Program.run(["lint", plan, "--compare", other, "--format", "json"])
        #expect(json.output.contains("lantu.lint.comparison.v1"))
    }

    @Test func thePaperStandsAloneAndEscapes() throws {
        let scratch = try Scratch()
        let plan = try scratch.write("第一节 <script>甲</script>\n\n加快<b>推进</b>建设。\n", to: "plan.txt")
        let result = try Program.run(["lint", plan, "--format", "html", "--title", "<i>乙</i>"])
        #expect(result.status == 0 && result.output.hasPrefix("<!doctype html>"))
        #expect(!result.output.contains("<script") && !result.output.contains("<i>") && !result.output.contains("<b>推"))
        #expect(!result.output.contains("href=") && !result.output.contains("src="))
    }
}
