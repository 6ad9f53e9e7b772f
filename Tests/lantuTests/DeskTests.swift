import Foundation
import Testing

/// The desk and the adoption at the door.
struct DeskTests {
    private let plan = Program.root.appending(path: "Examples/liaoning/plan.txt").path

    private func database(in scratch: Scratch) throws -> String {
        let database = scratch.path("a.sqlite")
        let made = try Program.run(["import", "plan", plan, "--database", database, "--period", "2021-2025"])
        #expect(made.status == 0, "\(made.complaint)")
        return database
    }

    @Test(arguments: [
        ["--host", "0.0.0.0", "--desk", "A"], ["--host", "lantu.example", "--desk", "A"],
        ["--host", "::", "--desk", "A"],
        ["--desk", ""], ["--desk", " "], ["--desk", "a\nb"],
    ])
    func theDeskOpensOnThisMachineAloneAndForSomebody(options: [String]) throws {
        let result = try Program.run(["serve", "--database", "/nowhere.sqlite", "--port", "1"] + options)
        #expect(result.status == 64)
        #expect(result.complaint.contains("--desk") && result.complaint.split(separator: "\n").count == 1)
    }

    @Test func adoptingOnceIsEnough() throws {
        let scratch = try Scratch()
        let database = try database(in: scratch)
        #expect(try Program.run(["adopt", "--database", database]).status == 64)
        #expect(try Program.run(["adopt", "--database", database, "--by", " "]).status == 64)
        let first = try Program.run(["adopt", "--database", database, "--by", "规划处"])
        #expect(first.status == 0 && first.output.contains("commitments got a code"))
        let again = try Program.run(["adopt", "--database", database, "--by", "规划处"])
        #expect(again.status == 0 && again.output.contains("adopted already"))
        let list = try Program.run(["export", "commitments", "--database", database]).output
        #expect(list.contains(",adopted,") && !list.contains(",machine_read,"))
        let codes = list.split(separator: "\n").dropFirst().map { String($0.split(separator: ",").last ?? "") }
        #expect(Set(codes).count == codes.count && codes.count > 600)
        #expect(codes.contains { $0.hasPrefix("14-1-") } && codes.contains { $0.hasPrefix("27-") })
    }

    @Test func killedAdoptionIsWholeOrAbsent() throws {
        let scratch = try Scratch()
        let clean = try database(in: scratch)
        for (turn, delay) in stride(from: 0.01, through: 0.25, by: 0.04).enumerated() {
            let database = scratch.path("\(turn).sqlite")
            try FileManager.default.copyItem(atPath: clean, toPath: database)
            let process = try Program.start(["adopt", "--database", database, "--by", "A"])
            Thread.sleep(forTimeInterval: delay)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let again = try Program.run(["adopt", "--database", database, "--by", "A"])
            #expect(again.status == 0, "\(again.complaint)")
            let verified = try Program.run(["verify", "--database", database])
            #expect(verified.status == 0 && verified.output.contains("2 entries"), "\(verified.output)")
            let list = try Program.run(["export", "commitments", "--database", database]).output
            #expect(!list.split(separator: "\n").contains { $0.hasSuffix(",") })
        }
    }

    /// The same file read otherwise is a new reading of the same version; read the same it is nothing.
    @Test func theSameFileReadOtherwiseIsTakenOver() throws {
        let scratch = try Scratch()
        let database = try database(in: scratch)
        #expect(try Program.run(["adopt", "--database", database, "--by", "规划处"]).status == 0)
        let same = try Program.run(["import", "plan", plan, "--database", database, "--period", "2021-2025"])
        #expect(same.status == 0 && same.output.contains("nothing changed"))
        let other = ["import", "plan", plan, "--database", database, "--period", "2026-2030"]
        let tried = try Program.run(other + ["--dry-run"])
        #expect(tried.status == 0 && tried.output.contains("1 superseded") && tried.output.contains("tried only"))
        let taken = try Program.run(other)
        #expect(taken.status == 0 && taken.output.contains("1 superseded, audit entry 3"), "\(taken.output)")
        let again = try Program.run(other)
        #expect(again.output.contains("nothing changed"))
        let list = try Program.run(["export", "commitments", "--database", database]).output
        #expect(list.split(separator: "\n").dropFirst().count { !$0.hasSuffix(",") } > 600)
        #expect(try Program.run(["verify", "--database", database]).status == 0)
    }

    @Test(arguments: [["export", "gaps", "--kind", "task"], ["export", "gold", "--kind", "works"]])
    func kindsBelongToGold(arguments: [String]) throws {
        #expect(try Program.run(arguments + ["--database", "/nowhere.sqlite"]).status == 64)
    }

    @Test func goldIsSaidToBeEmptyBeforeAnybodyChecked() throws {
        let scratch = try Scratch()
        let database = try database(in: scratch)
        let gold = try Program.run(["export", "gold", "--database", database])
        #expect(gold.status == 0 && gold.output.isEmpty && gold.complaint.contains("check some at the desk"))
        let file = scratch.path("g.xlsx")
        let book = try Program.run(["export", "gold", "--database", database, "--format", "xlsx", "--output", file])
        #expect(book.status == 64)
    }
}
