import ArgumentParser
import Foundation

/// Where a result goes: standard output, or a file that is there whole or not at all.
enum Output {
    /// Writes bytes; a file is written beside its place and moved there when complete.
    ///
    /// - Throws: 73 when the file cannot be made, 74 when writing fails.
    static func write(_ bytes: [UInt8], to path: String?) throws {
        guard let path else { return try standard(bytes) }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            Door.complain("\(path) is a folder; name a file.")
            throw ExitCode(73)
        }
        let partial = "\(path).\(ProcessInfo.processInfo.processIdentifier).part"
        guard let file = fopen(partial, "wb") else {
            Door.complain("\(path) cannot be created; check the folder and its permissions.")
            throw ExitCode(73)
        }
        let isWritten = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) } == bytes.count
        let isClosed = fclose(file) == 0
        guard isWritten, isClosed, rename(partial, path) == 0 else {
            remove(partial)
            Door.complain("\(path) could not be written whole; check the disk.")
            throw ExitCode(74)
        }
    }

    private static func standard(_ bytes: [UInt8]) throws {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes { all in
                Foundation.write(1, all.baseAddress.map { $0 + offset }, all.count - offset)
            }
            guard count > 0 else { throw ExitCode(74) }
            offset += count
        }
    }
}
