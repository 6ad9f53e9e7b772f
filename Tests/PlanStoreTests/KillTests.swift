import Foundation
import GRDB
import PlanModel
import Testing

@testable import PlanStore

/// A process that is killed in the middle of its work: the tests run themselves once more as the victim.
@Suite struct KillTests {
    private static let victimPath = ProcessInfo.processInfo.environment["LANTU_VICTIM"]
    private static let rows = 300

    /// The victim: applies one act after the other and says each that is acknowledged, until it is killed.
    @Test(.enabled(if: victimPath != nil, "only as the victim of the other test"))
    func victim() async throws {
        guard let path = Self.victimPath, let out = FileHandle(forWritingAtPath: path + ".acknowledged") else { return }
        let store = try SQLitePlanStore.openExisting(path: path)
        for act in 1...100_000 {
            let records = try (1...Self.rows).map { row in
                PlanModel.Record.observation(try .sample(vintage: "\(act)-\(row)"))
            }
            let entry = try await store.add(records)
            try out.write(contentsOf: Data("\(entry.sequence)\n".utf8))
        }
    }

    @Test(.enabled(if: victimPath == nil), arguments: [1, 7, 23])
    func whatWasAcknowledgedSurvivesAKill(acts: Int) async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            let store = try SQLitePlanStore.open(path: path, nature: .real)
            try await store.addGround()
            try store.database.close()
            try Data().write(to: URL(fileURLWithPath: path + ".acknowledged"))

            let child = try start(path)
            defer { child.terminate() }
            let acknowledged = { try acknowledgements(path).count }
            let deadline = ContinuousClock.now + .seconds(60)
            while try acknowledged() < acts, child.isRunning, ContinuousClock.now < deadline {
                try await Task.sleep(for: .milliseconds(2))
            }
            kill(child.processIdentifier, SIGKILL)
            child.waitUntilExit()

            let last = try #require(try acknowledgements(path).last)
            let found = try SQLitePlanStore.openExisting(path: path)
            let head = try await found.head()
            #expect(head.sequence >= last && head.sequence <= last + 1)
            #expect(try await found.verifyAuditTrail() == nil)
            #expect(try await found.account().observations.count == (head.sequence - 1) * Self.rows)
        }
    }

    /// This very test program once more, told to run nothing but the victim.
    private func start(_ path: String) throws -> Process {
        let child = Process()
        child.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        var arguments = Array(CommandLine.arguments.dropFirst())
        while let index = arguments.firstIndex(where: { ["--filter", "--skip"].contains($0) }) {
            arguments.removeSubrange(index..<min(index + 2, arguments.count))
        }
        child.arguments = arguments + ["--filter", "KillTests/victim"]
        child.environment = ProcessInfo.processInfo.environment.merging(["LANTU_VICTIM": path]) { $1 }
        child.standardOutput = FileHandle.nullDevice
        child.standardError = FileHandle.nullDevice
        try child.run()
        return child
    }

    /// The sequences the victim was told are kept.
    private func acknowledgements(_ path: String) throws -> [Int] {
        let text = String(decoding: try FileManager.default.contentsOfFile(path + ".acknowledged"), as: UTF8.self)
        return text.split(separator: "\n").compactMap { Int($0) }
    }
}
