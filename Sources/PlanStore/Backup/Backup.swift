internal import Foundation
internal import GRDB
internal import PlanModel

/// Makes backups of databases that are in use, and databases of backups.
package enum Backup {
    /// Copies a database into one file while others go on working with it.
    ///
    /// - Throws: ``BackupError``, ``StoreError``; there is no file then.
    package static func make(
        of address: StoreAddress, at path: String, program: String, now: String, replacing: Bool = false
    ) async throws -> BackupManifest {
        guard replacing || !FileManager.default.fileExists(atPath: path) else { throw BackupError.placeTaken }
        let copy = CopiedFile(path: WholeFile.beside(path, "copy"))
        defer { copy.remove() }
        switch address {
        case .file(let source):
            let store = try SQLitePlanStore.openExisting(path: source, readOnly: true)
            try WholeFile.write([], to: copy.path)
            try translating { _ = try CopiedFile.make(of: store, at: copy.path) }
        case .server(let server):
            let store = try await PostgresPlanStore.openExisting(server, readOnly: true)
            try WholeFile.write([], to: copy.path)
            try await store.read { db in try translating { try copy.fill(from: db) } }
        }
        return try translating { try pack(copy, into: path, program: program, now: now, replacing: replacing) }
    }

    /// Makes a database of a backup; it is checked whole before it takes its place.
    ///
    /// - Throws: ``BackupError``, ``StoreError/locked`` when the database that would be replaced is in use,
    ///   ``StoreError/newerSchema(_:)``; what was there before is still there then.
    package static func restore(
        _ path: String, to address: StoreAddress, replacing: Bool = false
    ) async throws -> BackupManifest {
        switch address {
        case .file(let target): try restore(path, to: target, replacing: replacing)
        case .server(let server): try await restore(path, to: server)
        }
    }

    private static func restore(_ path: String, to target: String, replacing: Bool) throws -> BackupManifest {
        let places = [target, target + "-wal", target + "-journal"]
        let isTaken = places.contains { FileManager.default.fileExists(atPath: $0) }
        guard replacing || !isTaken else { throw BackupError.placeTaken }
        let archive = try BackupArchive(path: path)
        return try translating {
            let copy = CopiedFile(path: WholeFile.beside(target, "part"))
            defer { copy.remove() }
            try unpack(archive, to: copy)
            if isTaken { try retire(target) }
            try WholeFile.place(copy.path, at: target, replacing: replacing)
            return archive.manifest
        }
    }

    private static func restore(_ path: String, to server: PostgresAddress) async throws -> BackupManifest {
        guard try await !PostgresPlanStore.isThere(server) else { throw BackupError.schemaTaken }
        let archive = try BackupArchive(path: path)
        let folder = FileManager.default.temporaryDirectory
        let copy = CopiedFile(path: WholeFile.beside(folder.appendingPathComponent("lantu").path, "part"))
        defer { copy.remove() }
        try translating { try unpack(archive, to: copy) }
        try await PostgresPlanStore.make(server) { db in try translating { try copy.empty(into: db) } }
        return archive.manifest
    }

    /// Writes the copy out and looks whether it is what the manifest says.
    private static func unpack(_ archive: BackupArchive, to copy: CopiedFile) throws {
        try WholeFile.write([archive.copy], to: copy.path)
        let mark = try copy.mark()
        guard archive.manifest.fits(mark.head) else { throw BackupError.trailDiffers }
        guard archive.manifest.nature == mark.nature.rawValue, archive.manifest.schemaVersion == mark.version else {
            throw BackupError.malformed
        }
    }

    /// The manifest of a backup, without looking at the copy.
    package static func manifest(of path: String) throws(BackupError) -> BackupManifest {
        try BackupArchive.manifest(at: path)
    }

    private static func pack(
        _ copy: CopiedFile, into path: String, program: String, now: String, replacing: Bool
    ) throws -> BackupManifest {
        let mark = try copy.mark()
        let data = try Data(contentsOf: URL(fileURLWithPath: copy.path), options: .alwaysMapped)
        let manifest = BackupManifest(
            program: program, madeAt: now, schemaVersion: mark.version, nature: mark.nature.rawValue,
            sha256: data.withUnsafeBytes { SHA256.hex(of: $0) }, bytes: data.count,
            auditHead: BackupManifest.Head(mark.head))
        let text = try manifest.encoded()
        let part = WholeFile.beside(path, "part")
        defer { unlink(part) }
        try WholeFile.write(BackupArchive.pieces(text, data), to: part)
        try WholeFile.place(part, at: path, replacing: replacing)
        return manifest
    }

    /// Makes way for another database: nobody may be using the old one, and its log must not be taken for the new one's.
    private static func retire(_ path: String) throws {
        if (try? StoreFile(path: path)) == .lantu {
            var settings = StoreSettings()
            settings.patience = 1
            let queue = try DatabaseQueue(path: path, configuration: .lantu(settings, readOnly: false))
            defer { try? queue.close() }
            // Goes through only when no other connection is open.
            try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA journal_mode = DELETE") }
        }
        for ending in ["-wal", "-shm", "-journal"] { unlink(path + ending) }
    }

    private static func translating<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch {
            throw StoreError.leaving(error)
        }
    }
}
