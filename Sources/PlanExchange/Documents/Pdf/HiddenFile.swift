import Glibc

/// A file for a child to read that no path leads to, so that nothing stays behind whatever happens.
enum HiddenFile {
    /// Makes the file, and gives it open at its beginning; the caller closes it.
    static func holding(_ bytes: [UInt8]) throws(DocumentFault) -> Int32 {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        let path = folder + "/lantu-" + String(UInt64.random(in: 0 ... .max), radix: 36)
        let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .system(errno) }
        unlink(path)
        let number = bytes.withUnsafeBytes { write($0, to: file) }
        guard number == 0, lseek(file, 0, SEEK_SET) == 0 else {
            close(file)
            throw .system(number == 0 ? EIO : number)
        }
        return file
    }

    /// Writes everything; gives the system's error number, 0 when there is none.
    private static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int32 {
        var place = 0
        while place < bytes.count {
            let count = Glibc.write(file, bytes.baseAddress?.advanced(by: place), bytes.count - place)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return count < 0 ? errno : EIO }
            place += count
        }
        return 0
    }
}
