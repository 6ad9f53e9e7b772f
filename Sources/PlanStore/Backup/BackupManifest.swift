internal import Foundation
internal import PlanModel

/// What a backup says of itself: which program made it, of what, and how to see that it is whole.
package struct BackupManifest: Equatable, Sendable, Codable {
    /// The format's name.
    package static let format = "lantu.backup.v1"

    package var format = Self.format
    /// The program that made it.
    package var program: String
    /// When it was made.
    package var madeAt: String
    package var schemaVersion: Int
    package var nature: String
    /// SHA-256 of the copy.
    package var sha256: String
    /// The size of the copy in bytes.
    package var bytes: Int
    package var auditHead: Head

    /// The head of the audit trail in the copy.
    package struct Head: Equatable, Sendable, Codable {
        package var sequence: Int
        package var hash: String
        package var algorithm: String
        package var at: String?
    }

    enum CodingKeys: String, CodingKey {
        case format, program, nature, sha256, bytes
        case madeAt = "made_at"
        case schemaVersion = "schema_version"
        case auditHead = "audit_head"
    }

    /// As JSON, a member a line, in order of their names.
    func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return try encoder.encode(self) + Data("\n".utf8)
    }

    /// Whether the head that a trail has is the one the manifest names.
    func fits(_ head: PublishedHead) -> Bool {
        auditHead == Head(head)
    }
}

extension BackupManifest.Head {
    init(_ head: PublishedHead) {
        self.init(sequence: head.sequence, hash: head.hash, algorithm: head.algorithm.rawValue, at: head.at)
    }
}

/// What is wrong with a backup or its place.
package enum BackupError: Error, Equatable, Sendable {
    /// There is no such file.
    case missing
    /// It is not an archive that `lantu backup` made, or cut short.
    case malformed
    /// The copy in it is not what its checksum says.
    case checksumDiffers
    /// The audit trail in it does not hold, or is not the one the manifest names.
    case trailDiffers
    /// There is something at the place already.
    case placeTaken
    /// The file cannot be made.
    case notCreated
    /// The disk did not take it.
    case notWritten
    /// The schema on the server holds something already; it is never emptied.
    case schemaTaken
}
