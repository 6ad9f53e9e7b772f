internal import Foundation

/// Writes files that are there whole, on the disk, or not at all.
enum WholeFile {
    /// A name beside a place that nobody else uses.
    static func beside(_ path: String, _ ending: String) -> String {
        "\(path).\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0...UInt32.max)).\(ending)"
    }

    /// Writes pieces one behind the other into a new file that only its owner reads, and waits for the disk.
    ///
    /// - Throws: ``BackupError/notCreated``, ``BackupError/notWritten``; the file is gone then.
    static func write(_ pieces: [Data], to path: String) throws(BackupError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .notCreated }
        let isWritten = pieces.allSatisfy { piece in piece.withUnsafeBytes { all($0, to: file) } }
        let isKept = isWritten && fsync(file) == 0
        guard close(file) == 0, isKept else {
            unlink(path)
            throw .notWritten
        }
    }

    /// Gives a written file its place, and waits until the folder says so on the disk.
    ///
    /// - Throws: ``BackupError/placeTaken`` when something is there and may not be replaced.
    static func place(_ part: String, at path: String, replacing: Bool) throws(BackupError) {
        if replacing {
            guard rename(part, path) == 0 else { throw .notWritten }
        } else {
            // Unlike a rename, a link never takes the place of a file that came meanwhile.
            guard link(part, path) == 0 else { throw errno == EEXIST ? .placeTaken : .notWritten }
            unlink(part)
        }
        sync(folderOf: path)
    }

    private static func sync(folderOf path: String) {
        let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    private static func all(_ bytes: UnsafeRawBufferPointer, to file: CInt) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let count = Foundation.write(
                file, bytes.baseAddress.map { $0 + offset }, min(bytes.count - offset, 1 << 24))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            offset += count
        }
        return true
    }
}
