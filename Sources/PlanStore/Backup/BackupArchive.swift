internal import Foundation
internal import PlanModel

/// A backup as one file: a tar archive (POSIX ustar) with `manifest.json` and `database.sqlite`, in this order.
///
/// Any tar program opens it. What is read is exactly what is written: two plain members and nothing else.
struct BackupArchive {
    static let names = ["manifest.json", "database.sqlite"]
    private static let block = 512
    private static let longestManifest = 64 * 1024

    var manifest: BackupManifest
    /// The copy, mapped from the file rather than read.
    var copy: Data

    /// The whole archive, piece by piece.
    static func pieces(_ manifest: Data, _ copy: Data) -> [Data] {
        zip(names, [manifest, copy]).flatMap { name, data in
            [header(name, size: data.count), data, padding(data.count)]
        } + [end]
    }

    /// The header of a member.
    static func header(_ name: String, size: Int) -> Data {
        var header = Data(count: block)
        func put(_ text: String, at offset: Int) {
            header.replaceSubrange(offset..<offset + text.utf8.count, with: Data(text.utf8))
        }
        put(name, at: 0)
        put("0000600\0", at: 100)
        put("0000000\0", at: 108)
        put("0000000\0", at: 116)
        if size < 1 << 33 {
            put(octal(size, digits: 11) + "\0", at: 124)
        } else {
            // Larger than eleven octal digits hold: in binary, as GNU tar and pax writers do.
            header[124] = 0x80
            for place in 0..<8 { header[135 - place] = UInt8(truncatingIfNeeded: size >> (8 * place)) }
        }
        put("00000000000\0", at: 136)
        put("        ", at: 148)
        put("0", at: 156)
        put("ustar\u{0}00", at: 257)
        let sum = header.reduce(0) { $0 + Int($1) }
        put(octal(sum, digits: 6) + "\0 ", at: 148)
        return header
    }

    /// The zeros behind a member's last byte.
    static func padding(_ size: Int) -> Data { Data(count: (block - size % block) % block) }

    /// The two empty blocks at the end.
    static let end = Data(count: 2 * block)

    /// Reads an archive.
    ///
    /// - Throws: ``BackupError/missing``, ``BackupError/malformed``, ``BackupError/checksumDiffers``
    init(path: String) throws(BackupError) {
        let all = try Self.mapped(path)
        var offset = 0
        let manifest = try Self.manifest(in: all, &offset)
        let copy = try Self.member(Self.names[1], in: all, &offset)
        guard all.count == offset + Self.end.count, all[offset...].allSatisfy({ $0 == 0 }) else { throw .malformed }
        guard copy.count == manifest.bytes, copy.withUnsafeBytes({ SHA256.hex(of: $0) }) == manifest.sha256 else {
            throw .checksumDiffers
        }
        (self.manifest, self.copy) = (manifest, copy)
    }

    /// The manifest alone.
    static func manifest(at path: String) throws(BackupError) -> BackupManifest {
        var offset = 0
        return try manifest(in: try mapped(path), &offset)
    }

    private static func mapped(_ path: String) throws(BackupError) -> Data {
        guard FileManager.default.fileExists(atPath: path) else { throw .missing }
        guard let all = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped) else {
            throw .malformed
        }
        return all
    }

    private static func manifest(in all: Data, _ offset: inout Int) throws(BackupError) -> BackupManifest {
        let text = try member(names[0], in: all, &offset)
        guard text.count <= longestManifest,
            let manifest = try? JSONDecoder().decode(BackupManifest.self, from: text),
            manifest.format == BackupManifest.format
        else { throw .malformed }
        return manifest
    }

    private static func member(_ name: String, in all: Data, _ offset: inout Int) throws(BackupError) -> Data {
        guard all.count - offset >= block else { throw .malformed }
        let found = all.subdata(in: offset..<offset + block)
        guard let size = size(in: found), found == header(name, size: size) else { throw .malformed }
        let start = offset + block
        guard size <= all.count - start - padding(size).count else { throw .malformed }
        offset = start + size + padding(size).count
        return all[start..<start + size]
    }

    private static func size(in header: Data) -> Int? {
        if header[124] == 0x80 {
            let size = header[128..<136].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            return Int(exactly: size)
        }
        return Int(String(decoding: header[124..<135], as: UTF8.self), radix: 8).flatMap { $0 < 0 ? nil : $0 }
    }

    private static func octal(_ number: Int, digits: Int) -> String {
        let text = String(number, radix: 8)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
