import Foundation
import PlanModel
import PostgresTesting
import Testing

@testable import PlanStore

/// A backup of a database in use is whole, says so, and comes back as it was.
@Suite struct BackupTests {
    private static let now = "2026-01-31T08:00:00Z"

    /// Backed up again and again while acts go on: each copy holds a state that was there, and nothing half.
    @Test func aBackupUnderLoadIsWhole() async throws {
        try await TemporaryFolder.with { folder in
            let address = StoreAddress.at(folder.path("a.db"))
            let store = try await address.open(nature: .real)
            try await store.addGround()
            let rows = 200
            let worker = Task {
                for act in 1...10_000 where !Task.isCancelled {
                    try await store.add(
                        (1...rows).map { .observation(try .sample(vintage: "\(act)-\($0)")) })
                }
            }
            var last = 0
            for number in 1...5 {
                let backup = folder.path("\(number).tar")
                let manifest = try await Backup.make(of: address, at: backup, program: "test", now: Self.now)
                let restored = StoreAddress.at(folder.path("\(number).db"))
                #expect(try await Backup.restore(backup, to: restored) == manifest)
                let found = try await restored.openExisting()
                #expect(try await found.verifyAuditTrail() == nil)
                let head = try await found.publishedHead()
                #expect(manifest.fits(head) && head.sequence >= last)
                #expect(try await found.account().observations.count == (head.sequence - 1) * rows)
                last = head.sequence
                try await Task.sleep(for: .milliseconds(50))
            }
            worker.cancel()
            _ = await worker.result
            #expect(last > 1)
            #expect(try await store.head().sequence >= last)
        }
    }

    @Test func whatComesBackIsWhatWasThere() async throws {
        try await TemporaryFolder.with { folder in
            let address = StoreAddress.at(folder.path("a.db"))
            let store = try await address.open(nature: .synthetic, digest: .sm3)
            try await store.addGround()
            try await store.add([.observation(try .sample()), .responsibility(.sample)])
            let manifest = try await Backup.make(
                of: address, at: folder.path("b.tar"), program: "test", now: Self.now)
            #expect(try Backup.manifest(of: folder.path("b.tar")) == manifest)
            #expect(manifest.auditHead.algorithm == "SM3" && manifest.nature == "synthetic")
            #expect(manifest.schemaVersion == Migration.newest)
            let back = StoreAddress.at(folder.path("c.db"))
            _ = try await Backup.restore(folder.path("b.tar"), to: back)
            let found = try await back.openExisting()
            #expect(try await found.account() == store.account())
            #expect(try await found.register() == store.register())
            #expect(try await found.auditTrail() == store.auditTrail())
            #expect(try await found.search("海洋") == store.search("海洋"))
            #expect(try await found.add([.observation(try .sample(vintage: "later"))]).sequence == 3)
            let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
            #expect(!left.contains { $0.hasSuffix(".part") || $0.hasSuffix(".copy") }, "\(left)")
        }
    }

    /// A backup of either kind of database becomes either kind; nothing differs, history and numbers included.
    @Test(
        .enabled(if: TestServer.isInstalled), arguments: [StoreKind.postgres, .sqliteFile],
        [
            StoreKind.postgres, .sqliteFile,
        ])
    func oneKindBecomesTheOther(kind: StoreKind, other: StoreKind) async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("b.tar")
            let before = Kept()
            try await kind.withAddress { place in
                let address = try StoreAddress(place)
                let store = try await address.open(nature: .real, digest: .sm3)
                try await store.addGround()
                let value = try Observation.sample()
                try await store.add([.observation(value), .responsibility(.sample)])
                try await store.keep([.supersede(.observation(try .sample(value: 2)))])
                try await store.keep([.close(.area(.sample))])
                try await before.keep(store)
                _ = try await Backup.make(of: address, at: path, program: "test", now: Self.now)
            }
            try await other.withAddress { place in
                let address = try StoreAddress(place)
                _ = try await Backup.restore(path, to: address)
                let store = try await address.openExisting()
                let after = Kept()
                try await after.keep(store)
                #expect(await after.account == before.account)
                #expect(await after.trail == before.trail)
                #expect(await after.found == before.found)
                #expect(await after.history == before.history)
                #expect(try await store.verifyAuditTrail() == nil)
                let next = try await store.add([.observation(try .sample(vintage: "later"))])
                #expect(next.sequence == 5 && next.algorithm == .sm3)
                await #expect(throws: StoreError.self, "guarded as before") {
                    try await store.tamper("DELETE FROM audit_entry")
                }
                await #expect(throws: other == .postgres ? BackupError.schemaTaken : .placeTaken) {
                    try await Backup.restore(path, to: address)
                }
            }
        }
    }

    /// Each byte that is changed, and each cut, is found; nothing is made then.
    @Test func aTouchedBackupIsRefused() async throws {
        try await TemporaryFolder.with { folder in
            let address = StoreAddress.at(folder.path("a.db"))
            try await address.open(nature: .real).addGround()
            let path = folder.path("b.tar")
            _ = try await Backup.make(of: address, at: path, program: "test", now: Self.now)
            let whole = try FileManager.default.contentsOfFile(path)
            let places = [0, 124, 300, 600, 1100, 1600, whole.count / 2, whole.count - 1]
            let touched =
                places.map { place in
                    var data = whole
                    data[place] ^= 1
                    return data
                } + [0, 511, 512, 1024, whole.count - 1024, whole.count - 1].map { whole.prefix($0) }
                + [whole + Data(count: 512)]
            for data in touched {
                try Data(data).write(to: URL(fileURLWithPath: path))
                await #expect(throws: BackupError.self) {
                    try await Backup.restore(path, to: .at(folder.path("c.db")))
                }
                #expect(!FileManager.default.fileExists(atPath: folder.path("c.db")))
            }
            await #expect(throws: BackupError.missing) {
                try await Backup.restore(folder.path("none"), to: .at(folder.path("c.db")))
            }
        }
    }

    /// Somebody changes an entry and packs the copy anew with a right checksum: the trail shows it.
    @Test(arguments: [true, false])
    func aForgedCopyIsRefused(isRecomputed: Bool) async throws {
        try await TemporaryFolder.with { folder in
            let address = StoreAddress.at(folder.path("a.db"))
            let store = try await address.open(nature: .real)
            try await store.addGround()
            let manifest = try await Backup.make(
                of: address, at: folder.path("b.tar"), program: "test", now: Self.now)
            if isRecomputed {
                try await store.keep([])
            } else {
                try await store.tamper("DROP TRIGGER audit_entry_keeps_content")
                try await store.tamper("UPDATE audit_entry SET actor = '他人'")
            }
            let copy = CopiedFile(path: folder.path("copy"))
            _ = try CopiedFile.make(of: try SQLitePlanStore.openExisting(path: folder.path("a.db")), at: copy.path)
            let data = try FileManager.default.contentsOfFile(copy.path)
            var forged = manifest
            (forged.bytes, forged.sha256) = (data.count, SHA256.hex(of: Array(data)))
            try WholeFile.write(BackupArchive.pieces(try forged.encoded(), data), to: folder.path("forged.tar"))
            await #expect(throws: BackupError.trailDiffers) {
                try await Backup.restore(folder.path("forged.tar"), to: .at(folder.path("c.db")))
            }
            #expect(!FileManager.default.fileExists(atPath: folder.path("c.db")))
        }
    }

    @Test func nothingIsOverwrittenUnasked() async throws {
        try await TemporaryFolder.with { folder in
            let address = StoreAddress.at(folder.path("a.db"))
            var store: (any SQLPlanStore)? = try await address.open(nature: .real)
            try await store?.addGround()
            let path = folder.path("b.tar")
            let first = try await Backup.make(of: address, at: path, program: "test", now: Self.now)
            await #expect(throws: BackupError.placeTaken) {
                try await Backup.make(of: address, at: path, program: "test", now: Self.now)
            }
            try await store?.keep([])
            await #expect(throws: BackupError.placeTaken) { try await Backup.restore(path, to: address) }
            await #expect(throws: StoreError.locked, "it is in use") {
                try await Backup.restore(path, to: address, replacing: true)
            }
            #expect(try await store?.head().sequence == 2)
            store = nil
            #expect(try await Backup.restore(path, to: address, replacing: true) == first)
            #expect(try await address.openExisting().head().sequence == 1)
            let again = try await Backup.make(of: address, at: path, program: "x", now: Self.now, replacing: true)
            #expect(try Backup.manifest(of: path) == again)
        }
    }

    @Test func theDatabaseMustBeThere() async throws {
        try await TemporaryFolder.with { folder in
            let error = await #expect(throws: StoreError.self) {
                try await Backup.make(
                    of: .at(folder.path("none")), at: folder.path("b.tar"), program: "test", now: Self.now)
            }
            #expect(error?.isUnavailability == true)
            #expect(!FileManager.default.fileExists(atPath: folder.path("b.tar")))
        }
    }
}

extension StoreAddress {
    fileprivate static func at(_ path: String) -> StoreAddress { .file(path) }
}

/// All that a store held.
private actor Kept {
    private(set) var account: PlanAccount?
    private(set) var trail: [AuditEntry] = []
    private(set) var found: [String] = []
    private(set) var history: [String] = []

    func keep(_ store: any SQLPlanStore) async throws {
        account = try await store.account()
        trail = try await store.auditTrail()
        found = try await store.search("海洋")
        history = try await store.read { db in
            try db.rows("SELECT id, added_by, superseded_by, closed_by FROM observation ORDER BY id") { row in
                let ends: [Int?] = [try row[2], try row[3]]
                return "\(try row[0] as Int) \(try row[1] as Int) \(ends)"
            }
        }
    }
}
