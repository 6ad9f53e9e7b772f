import Foundation
import GRDB
import PlanModel
import Testing

@testable import PlanStore

/// What opening a database finds, and says.
@Suite struct OpeningTests {
    @Test func whatIsKeptIsThereAgain() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            let account = try await kept(at: path)
            for readOnly in [false, true] {
                let store = try SQLitePlanStore.openExisting(path: path, readOnly: readOnly)
                #expect(try await store.account() == account)
                #expect(store.nature == .synthetic)
            }
        }
    }

    @Test func everyConnectionSyncsEveryCommit() async throws {
        try await TemporaryFolder.with { folder in
            let store = try SQLitePlanStore.open(path: folder.path("plan.db"), nature: .real)
            let (mode, synchronous, keys) = try await store.database.writeWithoutTransaction { db in
                (
                    try String.fetchOne(db, sql: "PRAGMA journal_mode"),
                    try Int.fetchOne(db, sql: "PRAGMA synchronous"),
                    try Int.fetchOne(db, sql: "PRAGMA foreign_keys")
                )
            }
            #expect(mode == "wal")
            #expect(synchronous == 2, "FULL")
            #expect(keys == 1)
        }
    }

    @Test func naturesDoNotMeet() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            _ = try await kept(at: path)
            #expect(throws: StoreError.natureMismatch) { try SQLitePlanStore.open(path: path, nature: .real) }
            #expect(throws: StoreError.natureMismatch) {
                try SQLitePlanStore.open(path: path, nature: .real, readOnly: true)
            }
        }
    }

    @Test func whatIsNotThereIsUnavailable() async throws {
        try await TemporaryFolder.with { folder in
            let missing = folder.path("plan.db")
            expectUnavailable { try SQLitePlanStore.openExisting(path: missing) }
            expectUnavailable { try SQLitePlanStore.open(path: missing, nature: .real, readOnly: true) }
            expectUnavailable { try SQLitePlanStore.open(path: folder.path("no/such/plan.db"), nature: .real) }
            expectUnavailable { try SQLitePlanStore.open(path: folder.url.path, nature: .real) }
            expectUnavailable { try SQLitePlanStore.open(path: "/proc/plan.db", nature: .real) }
            #expect(!FileManager.default.fileExists(atPath: missing))
        }
    }

    @Test(.enabled(if: geteuid() != 0, "the administrator may write everywhere"))
    func aFolderThatMayNotBeWrittenIsUnavailable() async throws {
        try await TemporaryFolder.with { folder in
            try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.url.path)
            defer {
                try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.url.path)
            }
            expectUnavailable { try SQLitePlanStore.open(path: folder.path("plan.db"), nature: .real) }
        }
    }

    @Test func aReadOnlyStoreTakesNothing() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            _ = try await kept(at: path)
            let store = try SQLitePlanStore.openExisting(path: path, readOnly: true)
            let error = await #expect(throws: StoreError.self) { try await store.add([.unit(.sample)]) }
            #expect(error?.isUnavailability == true)
        }
    }

    @Test(arguments: [1, 50, 99, 100, 4096, 5000])
    func aFileCutShortIsDamaged(length: Int) async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            _ = try await kept(at: path)
            try FileManager.default.contentsOfFile(path).prefix(length).write(to: URL(fileURLWithPath: path))
            #expect(throws: StoreError.damaged) { try SQLitePlanStore.openExisting(path: path) }
            #expect(throws: StoreError.damaged) { try SQLitePlanStore.open(path: path, nature: .synthetic) }
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func bytesOfChanceAreDamaged(seed: UInt64) async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            var random = Seeded(seed: seed)
            let bytes = (0..<(100 + Int(seed) * 700)).map { _ in UInt8.random(in: 0...255, using: &random) }
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            #expect(throws: StoreError.damaged) { try SQLitePlanStore.open(path: path, nature: .real) }
            #expect(try FileManager.default.contentsOfFile(path) == Data(bytes))
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func pagesOfChanceAreDamagedOrRead(seed: UInt64) async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            let account = try await kept(at: path)
            var random = Seeded(seed: seed)
            var data = try FileManager.default.contentsOfFile(path)
            let start = Int.random(in: 100..<data.count, using: &random)
            for offset in start..<min(start + 4096, data.count) {
                data[offset] = UInt8.random(in: 0...255, using: &random)
            }
            try data.write(to: URL(fileURLWithPath: path))
            do {
                let found = try await SQLitePlanStore.openExisting(path: path, readOnly: true).account()
                #expect(found.head.sequence <= account.head.sequence)
            } catch let error as StoreError {
                #expect(error == .damaged)
            }
        }
    }

    @Test func aForeignDatabaseIsLeftAsItIs() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("other.db")
            let queue = try DatabaseQueue(path: path)
            try await queue.write { try $0.execute(sql: "CREATE TABLE theirs (id INTEGER)") }
            try queue.close()
            let before = try FileManager.default.contentsOfFile(path)
            #expect(throws: StoreError.damaged) { try SQLitePlanStore.open(path: path, nature: .real) }
            #expect(throws: StoreError.damaged) { try SQLitePlanStore.migrate(path: path, to: 0) }
            #expect(try FileManager.default.contentsOfFile(path) == before)
        }
    }

    @Test func aNewerSchemaIsNotTouched() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            let store = try SQLitePlanStore.open(path: path, nature: .real)
            try await store.database.write { try $0.execute(sql: "PRAGMA user_version = 99") }
            for readOnly in [false, true] {
                #expect(throws: StoreError.newerSchema(99)) {
                    try SQLitePlanStore.openExisting(path: path, readOnly: readOnly)
                }
            }
            #expect(throws: StoreError.newerSchema(99)) { try SQLitePlanStore.migrate(path: path, to: 1) }
        }
    }

    @Test func anEmptyFileBecomesADatabase() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            try Data().write(to: URL(fileURLWithPath: path))
            #expect(try await SQLitePlanStore.open(path: path, nature: .real).head() == .none)
        }
    }

    private func expectUnavailable(
        _ open: () throws -> SQLitePlanStore, location: SourceLocation = #_sourceLocation
    ) {
        let error = #expect(throws: StoreError.self, sourceLocation: location) { _ = try open() }
        #expect(error?.isUnavailability == true, "\(String(describing: error))", sourceLocation: location)
    }

    /// Makes a database with a few rows, closes it and returns what is kept.
    private func kept(at path: String) async throws -> PlanAccount {
        let store = try SQLitePlanStore.open(path: path, nature: .synthetic)
        try await store.addGround()
        try await store.add([.observation(try .sample())])
        let account = try await store.account()
        try await store.database.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        try store.database.close()
        return account
    }
}
