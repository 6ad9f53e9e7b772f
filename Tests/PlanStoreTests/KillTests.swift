import Foundation
import GRDB
import PlanModel
import Testing

@testable import PlanStore

/// A process that is killed in the middle of its work: the tests run themselves once more as the victim.
@Suite struct KillTests {
    private static let victimPlace = ProcessInfo.processInfo.environment["LANTU_VICTIM"]
    private static let victimFile = ProcessInfo.processInfo.environment["LANTU_VICTIM_FILE"]
    private static let rows = 300

    /// The victim: applies one act after the other and says each that is acknowledged, until it is killed.
    @Test(.enabled(if: victimPlace != nil, "only as the victim of the other test"))
    func victim() async throws {
        guard let place = Self.victimPlace, let file = Self.victimFile, let out = FileHandle(forWritingAtPath: file)
        else { return }
        let store = try await StoreAddress(place).openExisting()
        for act in 1...100_000 {
            let records = try (1...Self.rows).map { row in
                PlanModel.Record.observation(try .sample(vintage: "\(act)-\(row)"))
            }
            let entry = try await store.add(records)
            try out.write(contentsOf: Data("\(entry.sequence)\n".utf8))
        }
    }

    @Test(.enabled(if: victimPlace == nil), arguments: StoreKind.lasting, [1, 7, 23])
    func whatWasAcknowledgedSurvivesAKill(kind: StoreKind, acts: Int) async throws {
        try await kind.withAddress { place in
            try await TemporaryFolder.with { folder in
                try await survives(acts, at: place, file: folder.path("acknowledged"))
            }
        }
    }

    private func survives(_ acts: Int, at place: String, file: String) async throws {
        try await StoreAddress(place).open(nature: .real).addGround()
        try Data().write(to: URL(fileURLWithPath: file))

        let child = try start(place, file)
        defer { child.terminate() }
        let acknowledged = { try acknowledgements(file).count }
        let deadline = ContinuousClock.now + .seconds(60)
        while try acknowledged() < acts, child.isRunning, ContinuousClock.now < deadline {
            try await Task.sleep(for: .milliseconds(2))
        }
        kill(child.processIdentifier, SIGKILL)
        child.waitUntilExit()

        let last = try #require(try acknowledgements(file).last)
        let found = try await StoreAddress(place).openExisting()
        let head = try await found.head()
        #expect(head.sequence >= last && head.sequence <= last + 1)
        #expect(try await found.verifyAuditTrail() == nil)
        #expect(try await found.account().observations.count == (head.sequence - 1) * Self.rows)
    }

    /// This very test program once more, told to run nothing but the victim.
    private func start(_ place: String, _ file: String) throws -> Process {
        let child = Process()
        child.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        var arguments = Array(CommandLine.arguments.dropFirst())
        while let index = arguments.firstIndex(where: { ["--filter", "--skip"].contains($0) }) {
            arguments.removeSubrange(index..<min(index + 2, arguments.count))
        }
        child.arguments = arguments + ["--filter", "KillTests/victim"]
        child.environment = ProcessInfo.processInfo.environment.merging([
            "LANTU_VICTIM": place, "LANTU_VICTIM_FILE": file,
        ]) { $1 }
        child.standardOutput = FileHandle.nullDevice
        child.standardError = FileHandle.nullDevice
        try child.run()
        return child
    }

    /// The sequences the victim was told are kept.
    private func acknowledgements(_ file: String) throws -> [Int] {
        let text = String(decoding: try FileManager.default.contentsOfFile(file), as: UTF8.self)
        return text.split(separator: "\n").compactMap { Int($0) }
    }
}
