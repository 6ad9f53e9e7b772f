import Glibc
import PlanModel

/// Where a table's bytes come from: a file that is read piece by piece, or bytes that are there.
final class ByteSource {
    private let descriptor: Int32
    private let bytes: [UInt8]
    private let file: String
    private var position = 0
    private let digest: RunningSHA256?
    /// Opens a file, at most `limit` bytes long; what is no regular file is read at once.
    ///
    /// Only if `isHashed` may ``sha256()`` be asked for.
    init(path: String, limit: Int, isHashed: Bool = false) throws(ExchangeFailure) {
        file = path
        digest = isHashed ? RunningSHA256() : nil
        let opened = open(path, O_RDONLY | O_CLOEXEC)
        var status = stat()
        let isRegular = opened >= 0 && fstat(opened, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        if isRegular, Int(status.st_size) <= limit {
            descriptor = opened
            bytes = []
            return
        }
        if opened >= 0, isRegular { close(opened) }
        if isRegular {
            throw ExchangeFailure(.tooLarge(file: path, bytes: Int(status.st_size), limit: limit))
        }
        // A pipe can be read but once: through the descriptor that is open.
        descriptor = -1
        bytes =
            opened >= 0
            ? try FileBytes.read(descriptor: opened, file: path) : try FileBytes.read(path: path)
    }

    /// Gives bytes that are there already.
    init(bytes: [UInt8], file: String) {
        descriptor = -1
        self.bytes = bytes
        self.file = file
        digest = RunningSHA256()
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Fills a buffer as far as there are bytes; fewer than asked for only at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ExchangeFailure) -> Int {
        var filled = 0
        if descriptor < 0 {
            filled = min(buffer.count, bytes.count - position)
            bytes.withUnsafeBytes { buffer.copyMemory(from: .init(rebasing: $0[position..<position + filled])) }
        } else {
            while filled < buffer.count {
                let count = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
                if count < 0, errno == EINTR { continue }
                if count < 0 { throw ExchangeFailure(.systemFailure(file: file, number: errno)) }
                if count == 0 { break }
                filled += count
            }
        }
        position += filled
        digest?.update(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<filled]))
        return filled
    }

    /// SHA-256 of all that was read, empty if it was not asked for; nothing may be read afterwards.
    func sha256() -> String { digest?.finish() ?? "" }

    /// Says whether the file is longer than what is read at once.
    var isLong: Bool {
        var status = stat()
        return descriptor >= 0 && fstat(descriptor, &status) == 0 && Int(status.st_size) > FileBytes.limit
    }

    /// All bytes once more, as long as they are not more than a table may have at once.
    func wholeBytes() throws(ExchangeFailure) -> [UInt8] {
        descriptor < 0 ? bytes : try FileBytes.read(path: file)
    }
}
