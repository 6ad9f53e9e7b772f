import ArgumentParser
import Foundation

/// Where a result goes: standard output, or a file that is there whole or not at all.
enum Output {
    /// Writes bytes; a file is written beside its place and moved there when complete.
    ///
    /// - Throws: 73 when the file cannot be made, 74 when writing fails.
    static func write(_ bytes: [UInt8], to path: String?) throws {
        try stream(to: path) { try $0.write(bytes) }
    }

    /// Writes bytes as they come; a file is moved to its place when all of them are there.
    ///
    /// - Throws: 73 when the file cannot be made, 74 when writing fails, and what `body` throws.
    static func stream(to path: String?, _ body: (OutputStream) throws -> Void) throws {
        let stream = try OutputStream(path: path)
        do {
            try body(stream)
        } catch {
            stream.abandon()
            throw error
        }
        try stream.finish()
    }
}

/// A result on its way out.
final class OutputStream {
    private let path: String?
    private let partial: String
    private let file: UnsafeMutablePointer<FILE>?

    fileprivate init(path: String?) throws {
        self.path = path
        partial = "\(path ?? "").\(ProcessInfo.processInfo.processIdentifier).part"
        guard let path else {
            file = nil
            return
        }
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            Door.complain("\(path) is a folder; name a file.")
            throw ExitCode(73)
        }
        file = fopen(partial, "wb")
        if file == nil {
            Door.complain("\(path) cannot be created; check the folder and its permissions.")
            throw ExitCode(73)
        }
    }

    /// Writes bytes behind those before.
    func write(_ bytes: [UInt8]) throws {
        guard let file else { return try Self.standard(bytes) }
        let isWritten = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) } == bytes.count
        if !isWritten { throw failure() }
    }

    fileprivate func finish() throws {
        guard let file, let path else { return }
        guard fclose(file) == 0, rename(partial, path) == 0 else {
            remove(partial)
            throw failure()
        }
    }

    fileprivate func abandon() {
        guard let file else { return }
        fclose(file)
        remove(partial)
    }

    private func failure() -> ExitCode {
        Door.complain("\(path ?? "") could not be written whole; check the disk.")
        return ExitCode(74)
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
