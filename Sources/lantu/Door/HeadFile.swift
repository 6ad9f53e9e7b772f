import ArgumentParser
import Foundation
import PlanModel
import PlanStore

/// Heads of an audit trail as they were published: `/audit/head.json`, `/audit/feed.xml`, or a backup's manifest.
enum HeadFile {
    private static let longest = 1024 * 1024

    /// What stands in a file; a backup stands for its manifest.
    ///
    /// - Throws: 66 without the file, 65 when no head stands in it or one is malformed.
    static func heads(in path: String) throws -> [PublishedHead] {
        if let manifest = try? Backup.manifest(of: path) { return try wanted(head(manifest.auditHead), path) }
        guard let file = FileHandle(forReadingAtPath: path) else {
            Door.complain("\(path) is not there or may not be read.")
            throw ExitCode(66)
        }
        defer { try? file.close() }
        let data = (try? file.read(upToCount: longest + 1)) ?? Data()
        return try wanted(data.count <= longest ? heads(of: data) : nil, path)
    }

    /// The heads of a document; `nil` when none stands in it, or one that is malformed.
    static func heads(of data: Data) -> [PublishedHead]? {
        if let document = try? JSONDecoder().decode(Document.self, from: data) { return head(document.auditHead) }
        let names = String(decoding: data, as: UTF8.self).components(separatedBy: "<id>").dropFirst(2)
        let heads = names.map { PublishedHead(name: $0.prefix { $0 != "<" }) }
        return heads.isEmpty || heads.contains(nil) ? nil : heads.compactMap { $0 }
    }

    private static func head(_ head: BackupManifest.Head) -> [PublishedHead]? {
        PublishedHead(sequence: head.sequence, hash: head.hash, algorithm: head.algorithm, at: head.at).map { [$0] }
    }

    private static func wanted(_ heads: [PublishedHead]?, _ path: String) throws -> [PublishedHead] {
        if let heads { return heads }
        Door.complain("\(path) holds no head of an audit trail; use head.json, feed.xml or a backup.")
        throw ExitCode(65)
    }

    private struct Document: Decodable {
        var auditHead: BackupManifest.Head

        enum CodingKeys: String, CodingKey { case auditHead = "audit_head" }
    }
}
