import Glibc

/// The bytes of a file, read at once.
package enum FileBytes {
    /// What is read at most: 200 MB.
    package static let limit = 200_000_000

    /// Reads a whole file; its size is looked at first, and what is too large is not read.
    ///
    /// - Throws: `fileMissing`, `notPermitted`, `systemFailure` or `tooLarge`.
    package static func read(path: String, limit: Int = FileBytes.limit) throws(ExchangeFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(errno, file: path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(errno, file: path) }
        if status.st_mode & S_IFMT == S_IFDIR { throw failure(EISDIR, file: path) }
        let size = Int(status.st_size)
        guard size <= limit else { throw ExchangeFailure(.tooLarge(file: path, bytes: size, limit: limit)) }
        return try bytes(of: descriptor, size: size, limit: limit, file: path)
    }

    /// Says at once that a file is not there or may not be read.
    package static func check(path: String) throws(ExchangeFailure) {
        if access(path, R_OK) != 0 { throw failure(errno, file: path) }
    }

    /// Reads what is open to its end and closes it.
    static func read(descriptor: Int32, file: String) throws(ExchangeFailure) -> [UInt8] {
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(errno, file: file) }
        if status.st_mode & S_IFMT == S_IFDIR { throw failure(EISDIR, file: file) }
        return try bytes(of: descriptor, size: 0, limit: limit, file: file)
    }

    /// Reads to the end: a pipe says no size, and a file may grow while it is read.
    private static func bytes(
        of descriptor: Int32, size: Int, limit: Int, file: String
    ) throws(ExchangeFailure) -> [UInt8] {
        var result: [UInt8] = []
        var step = max(size + 1, 65_536)
        while true {
            var number: Int32 = 0
            let part = [UInt8](unsafeUninitializedCapacity: step) { buffer, count in
                let read = Glibc.read(descriptor, buffer.baseAddress, step)
                number = read < 0 ? errno : 0
                count = max(read, 0)
            }
            if number == EINTR { continue }
            if number != 0 { throw failure(number, file: file) }
            if part.isEmpty { return result }
            if result.isEmpty { result = part } else { result += part }
            guard result.count <= limit else {
                throw ExchangeFailure(.tooLarge(file: file, bytes: result.count, limit: limit))
            }
            step = 65_536
        }
    }

    private static func failure(_ number: Int32, file: String) -> ExchangeFailure {
        switch number {
        case ENOENT, ENOTDIR: ExchangeFailure(.fileMissing(file: file))
        case EACCES, EPERM: ExchangeFailure(.notPermitted(file: file))
        default: ExchangeFailure(.systemFailure(file: file, number: number))
        }
    }
}
