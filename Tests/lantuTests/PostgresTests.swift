import Foundation
import PostgresTesting
import Testing

/// The same commands on a PostgreSQL server: same words, same tables, same statuses.
@Suite(.enabled(if: TestServer.isInstalled)) struct PostgresTests {
    private let plan = Program.root.appending(path: "Examples/liaoning/plan.txt").path
    private let data = Program.root.appending(path: "Examples/liaoning").path

    @Test func aServerAnswersLikeAFile() throws {
        let scratch = try Scratch()
        let url = try TestServer.shared.get().freshURL()
        let commands = [
            ["verify"], ["import", "plan", plan, "--period", "2021-2025", "--area", "210000"],
            ["import", "plan", plan, "--period", "2021-2025", "--area", "210000"], ["import", "folder", data],
            ["import", "plan", plan, "--synthetic"], ["fill"], ["evaluate"], ["export", "commitments"],
            ["export", "gaps"], ["check"], ["adopt", "--by", "规划处"], ["migrate", "--to", "4"], ["migrate"],
            ["migrate", "--to", "99"], ["verify"],
        ]
        for command in commands {
            let file = try Program.run(command + ["--database", scratch.path("a.sqlite")])
            let server = try Program.run(command + ["--database", url])
            #expect(server.status == file.status, "\(command): \(server.complaint)")
            #expect(server.complaint == file.complaint)
            let isStamped = command == ["verify"] && server.status == 0
            #expect(isStamped || server.output == file.output, "\(command)")
        }
    }

    @Test func aKilledImportIsWholeOrAbsent() throws {
        for delay in stride(from: 0.05, through: 0.5, by: 0.09) {
            let url = try TestServer.shared.get().freshURL()
            let process = try Program.start(["import", "plan", plan, "--database", url, "--period", "2021-2025"])
            Thread.sleep(forTimeInterval: delay)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let again = try Program.run(["import", "plan", plan, "--database", url, "--period", "2021-2025"])
            #expect(again.status == 0, "\(again.complaint)")
            let verified = try Program.run(["verify", "--database", url])
            #expect(verified.status == 0 && verified.output.contains("1 entries"), "\(verified.complaint)")
        }
    }

    @Test(arguments: [
        "postgresql://lantu:s3cret@127.0.0.1:1/x", "postgresql://lantu:s3cret@db.example.cn/x?sslmode=disable",
        "postgresql://lantu:s3cret%@127.0.0.1/x",
    ])
    func aPasswordIsNeverPrinted(url: String) throws {
        for command in [["verify"], ["serve"], ["import", "plan", plan], ["migrate", "--to", "1"]] {
            let result = try Program.run(command + ["--database", url])
            #expect(result.status == 69, "\(command)")
            #expect(!result.complaint.contains("s3cret") && !result.output.contains("s3cret"))
        }
    }
}
