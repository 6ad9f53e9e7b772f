import Foundation
import Testing

/// An invented nation from the command line to its totals and verdicts.
struct NationTests {
    private let scratch: Scratch
    private let files: [String]

    init() throws {
        scratch = try Scratch()
        let folder = scratch.path("nation")
        let size = ["--provinces", "2", "--cities", "3", "--counties", "7", "--indicators", "10", "--years", "2"]
        let made = try Program.run(["synthesise", "nation", "--seed", "7", "--output", folder] + size)
        #expect(made.status == 0 && made.output.contains("合成数据"), "\(made.complaint)")
        files = [
            "--observations", folder + "/observations.csv", "--areas", folder + "/areas.csv", "--indicators",
            folder + "/indicators.csv",
        ]
    }

    private var targets: [String] { ["--targets", scratch.path("nation/targets.csv"), "--as-of", "2022"] }

    @Test func totalsAreTheSameOnAnyNumberOfThreads() throws {
        let all = try ["1", "2", "4"].map { try Program.run(["total"] + files + ["--threads", $0]) }
        #expect(all.allSatisfy { $0.status == 0 && $0.output == all[0].output })
        #expect(all[0].output.hasPrefix("indicator,area,period,value,unit,status,missing\n"))
        #expect(all[0].output.contains("\nsynthetic-01,000000,2021-01,"))
    }

    @Test func upperAreasAreJudgedByTotals() throws {
        let plain = try Program.run(["evaluate"] + targets + files.prefix(2))
        let rolled = try ["1", "2", "4"].map { try Program.run(["evaluate"] + targets + files + ["--threads", $0]) }
        #expect(plain.status == 0 && rolled.allSatisfy { $0.status == 0 && $0.output == rolled[0].output })
        func nation(_ text: String) -> Substring? {
            text.split(separator: "\n").first { $0.contains("\"id\":\"synthetic-01-000000\"") }
        }
        #expect(try #require(nation(plain.output)).contains("\"code\":\"no_observation\""))
        #expect(!plain.output.contains("rolled_up"))
        let judged = try #require(nation(rolled[0].output))
        #expect(judged.contains("\"periods\":24") && !judged.contains("not_assessable"))
        let object = try JSONSerialization.jsonObject(with: Data(rolled[0].output.utf8)) as? [String: Any]
        #expect((object?["verdicts"] as? [Any])?.count == 128)
    }

    /// One county's month is taken away: the totals above it are gone, and the answers say why.
    @Test func aTotalWithoutAPartSaysWhichOne() throws {
        let path = scratch.path("nation/observations.csv")
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let kept = lines.filter { !$0.hasPrefix("synthetic-02,010101,2021-05,") }
        #expect(kept.count == lines.count - 1)
        try (kept.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
        let totals = try Program.run(["total"] + files)
        for area in ["000000", "010000", "010100"] {
            #expect(totals.output.contains("\nsynthetic-02,\(area),2021-05,,亿元,M,synthetic-02/010101/2021-05\n"))
        }
        let judged = try Program.run(["evaluate"] + targets + files)
        #expect(judged.output.contains("部分时期的汇总不全：合成县010101（010101）2021年5月：缺少数值。"))
    }

    @Test func areasAndIndicatorsGoTogether() throws {
        let alone = try Program.run(["evaluate"] + targets + files.prefix(4))
        #expect(alone.status == 64 && alone.complaint.contains("--indicators"))
    }

    @Test func areasBelowThemselvesAre65() throws {
        let areas = try scratch.write(
            "code,name_zh,name_en,parent,valid_from,valid_to\n110000,甲,,120000,,\n120000,乙,,110000,,\n", to: "a.csv")
        let result = try Program.run(["total"] + files.prefix(2) + ["--areas", areas] + files.suffix(2))
        #expect(result.status == 65 && result.complaint.contains("lie below themselves"), "\(result.complaint)")
    }

    @Test func tooManyProvincesAre64() throws {
        let result = try Program.run(["synthesise", "nation", "--output", scratch.path("x"), "--provinces", "32"])
        #expect(result.status == 64)
        #expect(!FileManager.default.fileExists(atPath: scratch.path("x")))
    }

    /// What is wrong with a long table is told as with a short one, and nothing is written.
    @Test func faultsLeaveNothingBehind() throws {
        let path = scratch.path("nation/observations.csv")
        let text = try String(contentsOfFile: path, encoding: .utf8) + "synthetic-01,010101,2021-13,1,万人,A\n"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let output = scratch.path("total.csv")
        let result = try Program.run(["total"] + files + ["--output", output])
        #expect(result.status == 65 && result.complaint.contains("column period"), "\(result.complaint)")
        #expect(!FileManager.default.fileExists(atPath: output))
    }
}
