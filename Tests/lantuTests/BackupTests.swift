import Foundation
import PostgresTesting
import Testing

/// Backups made, restored and compared as an administrator does.
struct BackupTests {
    private let plan = Program.root.appending(path: "Examples/liaoning/plan.txt").path

    /// Backed up while another process imports, killed or not; restored; verified against its own manifest.
    @Test func aDrill() throws {
        let scratch = try Scratch()
        let (database, backup, back) = (scratch.path("a.sqlite"), scratch.path("a.tar"), scratch.path("b.sqlite"))
        #expect(try Program.run(["import", "plan", plan, "--database", database, "--period", "2021-2025"]).status == 0)
        let folder = Program.root.appending(path: "Examples/liaoning").path
        let import_ = try Program.start(["import", "folder", folder, "--database", database])
        let made = try Program.run(["backup", "--database", database, "--output", backup])
        import_.waitUntilExit()
        #expect(made.status == 0 && made.output.contains("sha256"), "\(made.complaint)")
        #expect(try Program.run(["backup", "--database", database, "--output", backup]).status == 73)

        #expect(try Program.run(["restore", backup, "--database", back]).status == 0)
        #expect(try Program.run(["restore", backup, "--database", back]).status == 73)
        #expect(try Program.run(["restore", backup, "--database", back, "--force"]).status == 0)
        let same = try Program.run(["verify", "--database", back, "--head", backup])
        #expect(same.status == 0 && same.output.contains("as published"), "\(same.complaint)")
        #expect(try Program.run(["verify", "--database", database, "--head", backup]).status == 0, "it went on")

        let later = scratch.path("later.tar")
        #expect(try Program.run(["backup", "--database", database, "--output", later]).status == 0)
        let rolled = try Program.run(["verify", "--database", back, "--head", later])
        #expect(rolled.status == 1 && rolled.complaint.contains("was published"), "\(rolled.complaint)")
        // The manifest alone, taken out by any tar program.
        let tar = Process()
        tar.executableURL = URL(filePath: "/usr/bin/env")
        tar.arguments = ["tar", "-xf", later, "-C", scratch.folder.path]
        try tar.run()
        tar.waitUntilExit()
        let found = try Program.run([
            "verify", "--database", back, "--head", backup, "--head", scratch.path("manifest.json"),
        ])
        #expect(tar.terminationStatus == 0 && found.status == 1)
        #expect(try Program.run(["verify", "--database", scratch.path("database.sqlite")]).status == 0)
    }

    @Test func aTouchedBackupIs65() throws {
        let scratch = try Scratch()
        let (database, backup) = (scratch.path("a.sqlite"), scratch.path("a.tar"))
        #expect(
            try Program.run(["import", "plan", plan, "--database", database, "--audit-digest", "sm3"]).status == 0)
        #expect(
            try Program.run(["import", "plan", plan, "--database", database, "--audit-digest", "sha256"]).status == 65)
        #expect(try Program.run(["backup", "--database", database, "--output", backup]).status == 0)
        var bytes = try Data(contentsOf: URL(filePath: backup))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(filePath: backup))
        #expect(try Program.run(["restore", backup, "--database", scratch.path("b.sqlite")]).status == 65)
        #expect(!FileManager.default.fileExists(atPath: scratch.path("b.sqlite")))
        #expect(try Program.run(["restore", "/nowhere/b.tar", "--database", scratch.path("b.sqlite")]).status == 66)
    }

    @Test func aHeadIsReadOrRefused() throws {
        let scratch = try Scratch()
        let database = scratch.path("a.sqlite")
        #expect(try Program.run(["import", "plan", plan, "--database", database]).status == 0)
        let hash = try #require(
            try Program.run(["verify", "--database", database]).output.split(separator: " ").last
        ).prefix(64)
        func verified(_ text: String) throws -> Int32 {
            try Program.run(["verify", "--database", database, "--head", scratch.write(text, to: "head")]).status
        }
        func json(_ hash: some StringProtocol, _ sequence: Int = 1) -> String {
            #"{"audit_head": {"sequence": \#(sequence), "hash": "\#(hash)", "algorithm": "SHA-256", "at": null}}"#
        }
        func feed(_ hash: some StringProtocol) -> String {
            "<feed><id>urn:lantu:audit-heads</id><entry><id>urn:lantu:audit-head:1:SHA-256:\(hash)</id></entry></feed>"
        }
        let other = String(repeating: "0", count: 64)
        #expect(try verified(json(hash)) == 0)
        #expect(try verified(json(other)) == 1)
        #expect(try verified(json(hash, 2)) == 1)
        #expect(try verified(feed(hash)) == 0)
        #expect(try verified(feed(other)) == 1)
        for wrong in ["", "{}", "<feed/>", json("x"), json(hash, -1), feed("x")] { #expect(try verified(wrong) == 65) }
        #expect(try Program.run(["verify", "--database", database, "--head", "/nowhere"]).status == 66)
    }
}
