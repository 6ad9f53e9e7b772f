import Foundation
import GRDB
import PlanModel
import Testing

@testable import PlanStore

/// What is acknowledged stays, what is not leaves nothing, whatever happens to the process, the disk or the lock.
@Suite struct DurabilityTests {
    @Test(arguments: ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
    func anotherWriterLocksIt(begin: String) async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            let store = try SQLitePlanStore.open(
                path: path, nature: .real, readOnly: false, settings: StoreSettings(patience: 0.05))
            try await store.addGround()
            let other = try holder(of: path)
            try await other.writeWithoutTransaction { try $0.execute(sql: begin) }
            await #expect(throws: StoreError.locked) { try await store.add([.observation(try .sample())]) }
            #expect(try await store.account().observations == [], "reading goes on")
            try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
            try await store.add([.observation(try .sample())])
            #expect(try await store.head().sequence == 2)
        }
    }

    /// In rollback mode, as before the first opening, an exclusive lock keeps readers out too.
    @Test func aLockedFileDoesNotOpen() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            try SQLitePlanStore.open(path: path, nature: .real).database.close()
            let other = try holder(of: path)
            try await other.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE")
            }
            #expect(throws: StoreError.locked) {
                try SQLitePlanStore.open(
                    path: path, nature: .real, readOnly: false, settings: StoreSettings(patience: 0.05))
            }
        }
    }

    @Test func aFullDiskKeepsNothingOfTheSet() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            let small = StoreSettings(maximumPages: 200)
            let store = try SQLitePlanStore.open(path: path, nature: .real, readOnly: false, settings: small)
            try await store.addGround()
            let before = try await store.account()
            await #expect(throws: StoreError.diskFull) {
                try await store.add(try (1...20_000).map { .observation(try .sample(vintage: "\($0)")) })
            }
            #expect(try await store.account() == before)
            try await store.add([.observation(try .sample())])
            #expect(try await store.verifyAuditTrail() == nil)
        }
    }

    @Test func aDiskFullFromTheStartSaysSo() async throws {
        try await TemporaryFolder.with { folder in
            #expect(throws: StoreError.diskFull) {
                try SQLitePlanStore.open(
                    path: folder.path("plan.db"), nature: .real, readOnly: false,
                    settings: StoreSettings(maximumPages: 3))
            }
        }
    }

    /// The files as a power cut in the middle of an act would leave them: copied while the act's pages are in the log and
    /// its commit is not.
    @Test func anActCutInTheMiddleLeavesNothing() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            let copy = folder.path("copy.db")
            let store = try SQLitePlanStore.open(path: path, nature: .real)
            try await store.addGround()
            let before = try await store.account()
            let set = ChangeSet(
                act: .sample(), basedOn: 1,
                changes: try (1...5000).map { .add(.observation(try .sample(vintage: "\($0)"))) })
            let logBefore = try FileManager.default.contentsOfFile(path + "-wal").count
            try await store.database.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA cache_size = 10")
                try db.inTransaction(.immediate) {
                    _ = try set.write(SQLiteConnection(db))
                    for end in ["", "-wal"] {
                        try FileManager.default.copyItem(atPath: path + end, toPath: copy + end)
                    }
                    return .rollback
                }
            }
            #expect(try FileManager.default.contentsOfFile(copy + "-wal").count > logBefore + 100_000)
            let found = try SQLitePlanStore.openExisting(path: copy)
            #expect(try await found.account() == before)
            #expect(try await found.verifyAuditTrail() == nil)
            #expect(try await found.apply(set).sequence == 2)
        }
    }

    /// The log cut anywhere: what is found is the state after some act, whole, never half of one.
    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func aLogCutAnywhereGivesAWholeState(seed: UInt64) async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            let copy = folder.path("copy.db")
            let store = try SQLitePlanStore.open(path: path, nature: .real)
            try await store.addGround()
            try await store.database.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
            var states = [try await store.account()]
            for act in 1...5 {
                try await store.add(try (1...50).map { .observation(try .sample(vintage: "\(act)-\($0)")) })
                states.append(try await store.account())
            }
            var random = Seeded(seed: seed)
            let log = try FileManager.default.contentsOfFile(path + "-wal")
            try FileManager.default.copyItem(atPath: path, toPath: copy)
            let rest = log.prefix(Int.random(in: 0...log.count, using: &random))
            try rest.write(to: URL(fileURLWithPath: copy + "-wal"))
            let found = try await SQLitePlanStore.openExisting(path: copy).account()
            #expect(states.contains(found))
        }
    }

    /// A connection that may keep a transaction open, as another process would.
    private func holder(of path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        return try DatabaseQueue(path: path, configuration: configuration)
    }
}
