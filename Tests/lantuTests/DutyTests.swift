import Foundation
import Testing

/// Who answers for what, out and in again by commands.
struct DutyTests {
    private func database(_ scratch: Scratch) throws -> String {
        let plan = try scratch.write("第一章 能源\n\n到2025年，风电装机达到3000万千瓦以上。\n", to: "plan.txt")
        let bodies = try scratch.write("id,name_zh,name_en,parent,area\nfgw,省发展改革委,,,\nnyj,省能源局,,,\n", to: "b.csv")
        let database = scratch.path("a.sqlite")
        #expect(
            try Program.run(["import", "plan", plan, "--database", database, "--period", "2021-2025"]).status == 0)
        #expect(try Program.run(["import", "bodies", bodies, "--database", database]).status == 0)
        return database
    }

    @Test(arguments: ["csv", "xlsx"])
    func whatGoesOutComesBackUnchanged(format: String) throws {
        let scratch = try Scratch()
        let database = try database(scratch)
        let bare = try Program.run(["export", "responsibilities", "--database", database])
        let line = try #require(bare.output.split(separator: "\n").dropFirst().first)
        let id = String(line.prefix { $0 != "," })
        let rows = try scratch.write("commitment,body,role\n\(id),省能源局,牵头\n\(id),fgw,assist\n", to: "r.csv")
        let trial = try Program.run(["import", "responsibilities", rows, "--database", database, "--dry-run"])
        #expect(trial.output == "responsibilities: 2 added, 0 superseded, tried only\n")
        #expect(try Program.run(["import", "responsibilities", rows, "--database", database]).status == 0)
        let file = scratch.path("out.\(format)")
        let out = try Program.run([
            "export", "responsibilities", "--database", database, "--format", format, "--output", file,
        ])
        #expect(out.status == 0, "\(out.complaint)")
        let again = try Program.run(["import", "responsibilities", file, "--database", database])
        #expect(again.output == "responsibilities: nothing changed\n", "\(again.complaint)")
    }

    @Test func faultsNameFileAndRow() throws {
        let scratch = try Scratch()
        let database = try database(scratch)
        let rows = try scratch.write("commitment,body,role\nt999,fgw,lead\n", to: "r.csv")
        let result = try Program.run(["import", "responsibilities", rows, "--database", database])
        #expect(result.status == 65)
        #expect(result.complaint.contains("r.csv: Row 2: there is no commitment \u{201C}t999\u{201D}"))
    }

    @Test(arguments: ["chapter", "body", "area"])
    func theDivisionOfWorkGoesOut(grouping: String) throws {
        let scratch = try Scratch()
        let database = try database(scratch)
        for format in ["docx", "xlsx"] {
            let file = scratch.path("d.\(format)")
            let result = try Program.run([
                "export", "division", "--by", grouping, "--database", database, "--format", format, "--output", file,
            ])
            #expect(result.status == 0, "\(result.complaint)")
            #expect(try Data(contentsOf: URL(filePath: file)).starts(with: [0x50, 0x4B, 0x03, 0x04]))
        }
        let wrong = try Program.run(["export", "gaps", "--by", "body", "--database", database])
        #expect(wrong.status == 64)
    }
}
