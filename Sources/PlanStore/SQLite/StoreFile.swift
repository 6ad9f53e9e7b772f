internal import Foundation
internal import PlanModel

/// What stands at a path, told from the first bytes: a foreign file must not even be opened, as that would change it.
enum StoreFile {
    /// Nothing, or an empty file that SQLite takes for a new database.
    case new
    /// A database of ours.
    case lantu

    /// The mark in the header of every database of ours: `Lntu`.
    static let applicationID: Int32 = 0x4C6E_7475

    private static let magic = Array("SQLite format 3\0".utf8)
    private static let idOffset = 68
    private static let headerLength = 100

    /// Looks at a path.
    ///
    /// - Throws: ``StoreError/unavailable(_:)`` when the folder is missing or the file may not be read;
    ///   ``StoreError/damaged`` when it is no database of ours.
    init(path: String) throws(StoreError) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            self = .new
            return
        }
        guard !isFolder.boolValue else { throw .unavailable("it is a folder") }
        guard let file = FileHandle(forReadingAtPath: path) else { throw .unavailable("it may not be read") }
        defer { try? file.close() }
        guard let header = try? file.read(upToCount: Self.headerLength), !header.isEmpty else {
            self = .new
            return
        }
        let bytes = Array(header)
        guard bytes.count == Self.headerLength, bytes.starts(with: Self.magic),
            Self.number(in: bytes) == UInt32(Self.applicationID)
        else { throw .damaged }
        self = .lantu
    }

    /// The big-endian number at `idOffset`.
    private static func number(in bytes: [UInt8]) -> UInt32 {
        bytes[idOffset..<idOffset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
}
