import Glibc

/// Runs poppler's `pdftotext` as a child, so that a hostile PDF can harm nothing but the child.
///
/// The child has bounds on memory and processor time; what it prints is read up to a bound, and it is ended when time is up
/// or when nobody listens any more. The PDF reaches it through a file that has no name.
enum PdfTool {
    private static let line = "ulimit -v %; ulimit -t %; exec pdftotext -q -tsv -enc UTF-8 /dev/stdin -"

    /// Prints the words of a PDF with their places, as tab-separated lines, and gives the parts as they come.
    static func words(
        of bytes: [UInt8], limits: DocumentLimits, _ take: (UnsafeRawBufferPointer) throws(DocumentFault) -> Void
    ) throws(DocumentFault) {
        let input = try HiddenFile.holding(bytes)
        defer { close(input) }
        let child = try start(input, limits)
        var isReaped = false
        defer {
            close(child.output)
            if !isReaped {
                kill(child.process, SIGKILL)
                _ = wait(for: child.process)
            }
        }
        try read(child.output, limits, take)
        let status = wait(for: child.process)
        isReaped = true
        try judge(status, bytes)
    }

    private static func start(
        _ input: Int32, _ limits: DocumentLimits
    ) throws(DocumentFault) -> (process: pid_t, output: Int32) {
        var ends: [Int32] = [0, 0]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .system(errno) }
        defer { close(ends[1]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let command = line.replacing("-v %", with: "-v \(limits.toolBytes / 1024)")
            .replacing("-t %", with: "-t \(limits.toolSeconds)")
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
        let arguments = copied(["/bin/sh", "-c", command])
        let environment = copied(["PATH=" + path, "LC_ALL=C"])
        defer { for text in arguments + environment { free(text) } }
        var process = pid_t()
        let status = posix_spawn(&process, "/bin/sh", &actions, nil, arguments, environment)
        guard status == 0 else {
            close(ends[0])
            throw .system(status)
        }
        return (process, ends[0])
    }

    /// The texts as C wants them, to be freed by the caller.
    private static func copied(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { text in strdup(text) } + [nil]
    }

    /// Reads what the child prints until it ends; waits no longer than the limit says.
    private static func read(
        _ output: Int32, _ limits: DocumentLimits, _ take: (UnsafeRawBufferPointer) throws(DocumentFault) -> Void
    ) throws(DocumentFault) {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(limits.toolWait)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var total = 0
        while true {
            let left = (end - clock.now).components.seconds
            var waited = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            let ready = poll(&waited, 1, Int32(max(left, 0)) * 1000)
            if ready == 0 || left < 0 { throw .tooMuch(.effort) }
            if ready < 0 {
                if errno == EINTR { continue }
                throw .system(errno)
            }
            let count = Glibc.read(output, &buffer, buffer.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw .system(errno)
            }
            if count == 0 { return }
            total += count
            if total > limits.toolOutput { throw .tooMuch(.text) }
            let outcome = buffer.withUnsafeBytes { part -> Result<Void, DocumentFault> in
                Result { () throws(DocumentFault) in try take(UnsafeRawBufferPointer(rebasing: part[..<count])) }
            }
            try outcome.get()
        }
    }

    private static func wait(for process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status
    }

    /// Turns the status of `wait` into a fault.
    private static func judge(_ status: Int32, _ bytes: [UInt8]) throws(DocumentFault) {
        let signal = status & 0x7F
        if signal == SIGXCPU || signal == SIGKILL || signal == SIGABRT { throw .tooMuch(.effort) }
        if signal != 0 { throw .damaged }
        switch status >> 8 & 0xFF {
        case 0: return
        case 126, 127: throw .toolMissing
        default: throw bytes.contains("/Encrypt") ? .encrypted : .damaged
        }
    }
}

extension [UInt8] {
    /// Says whether the bytes of a word stand somewhere.
    func contains(_ word: String) -> Bool {
        let word = Array(word.utf8)
        return withUnsafeBufferPointer { buffer in
            guard var place = buffer.baseAddress else { return false }
            var count = buffer.count
            while count >= word.count, let found = memchr(place, Int32(word[0]), count - word.count + 1) {
                if memcmp(found, word, word.count) == 0 { return true }
                let next = UnsafeRawPointer(found).assumingMemoryBound(to: UInt8.self) + 1
                count -= next - place
                place = next
            }
            return false
        }
    }
}
