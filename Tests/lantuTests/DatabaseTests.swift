import Foundation
import Testing

/// Databases that are missing, foreign, damaged or in use, and a program that is killed.
struct DatabaseTests {
    private let plan = Program.root.appending(path: "Examples/liaoning/plan.txt").path

    @Test(arguments: [
        ["serve"], ["verify"], ["evaluate"], ["fill"], ["migrate"], ["backup", "--output", "/nowhere/b.tar"],
    ])
    func missingDatabaseIs69(command: [String]) throws {
        let result = try Program.run(command + ["--database", "/nowhere/lantu.sqlite"])
        #expect(result.status == 69 && !result.complaint.contains("SQL"))
    }

    @Test func foreignFileIsNotTouched() throws {
        let scratch = try Scratch()
        let bytes = Array("This is somebody's diary, not a database at all.".utf8)
        let file = try scratch.write(bytes, to: "diary.txt")
        #expect(try Program.run(["import", "plan", plan, "--database", file]).status == 69)
        #expect(try Data(contentsOf: URL(filePath: file)) == Data(bytes))
    }

    @Test func realAndSyntheticNeverMeet() throws {
        let scratch = try Scratch()
        let database = scratch.path("a.sqlite")
        #expect(try Program.run(["import", "plan", plan, "--database", database]).status == 0)
        #expect(try Program.run(["import", "plan", plan, "--database", database, "--synthetic"]).status == 65)
        #expect(try Program.run(["fill", "--database", database]).status == 65)
    }

    @Test func whatTheOfficeRefusesNamesFileAndRow() throws {
        let scratch = try Scratch()
        let database = scratch.path("a.sqlite")
        let values = try scratch.write(
            "indicator,area,period,value,unit,status\nnobody-knows,210000,2025,1,%,A\n", to: "o.csv")
        let result = try Program.run(["import", "observations", values, "--database", database])
        #expect(result.status == 65)
        #expect(result.complaint.contains("o.csv: Row 2: indicator \u{201C}nobody-knows\u{201D} is not known"))
    }

    @Test func killedImportIsWholeOrAbsent() throws {
        for delay in stride(from: 0.01, through: 0.4, by: 0.06) {
            let scratch = try Scratch()
            let database = scratch.path("a.sqlite")
            let process = try Program.start(["import", "plan", plan, "--database", database, "--period", "2021-2025"])
            Thread.sleep(forTimeInterval: delay)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let again = try Program.run(["import", "plan", plan, "--database", database, "--period", "2021-2025"])
            #expect(again.status == 0, "\(again.complaint)")
            let verified = try Program.run(["verify", "--database", database])
            #expect(
                verified.status == 0 && verified.output.contains("1 entries"), "\(verified.output)\(verified.complaint)"
            )
        }
    }
}
