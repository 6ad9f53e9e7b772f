import CArchive

/// The members of a zip archive in memory, expanded part by part and never onto a disk.
struct ZipArchive {
    let bytes: [UInt8]
    let limits: DocumentLimits

    /// Opens nothing yet, but refuses an archive with too many members.
    init(_ bytes: [UInt8], limits: DocumentLimits) throws(DocumentFault) {
        self.bytes = bytes
        self.limits = limits
        if directoryEntries(upTo: limits.members) > limits.members { throw .tooMuch(.members) }
    }

    /// The members' names, in the archive's order.
    func names() throws(DocumentFault) -> [String] {
        var result: [String] = []
        try walk { (name, _) throws(DocumentFault) in
            result.append(name)
            return true
        }
        return result
    }

    /// Expands a member and gives its parts one by one; says whether there is such a member.
    func expand(
        _ member: String, limit: Int, _ take: (UnsafeRawBufferPointer) throws(DocumentFault) -> Void
    ) throws(DocumentFault) -> Bool {
        var isFound = false
        try walk { (name, archive) throws(DocumentFault) in
            guard name == member else { return true }
            isFound = true
            try expand(archive, limit: limit, take)
            return false
        }
        return isFound
    }

    private func expand(
        _ archive: OpaquePointer, limit: Int, _ take: (UnsafeRawBufferPointer) throws(DocumentFault) -> Void
    ) throws(DocumentFault) {
        var total = 0
        while true {
            var start: UnsafeRawPointer?
            var (count, offset) = (0, Int64(0))
            let status = archive_read_data_block(archive, &start, &count, &offset)
            if status == ARCHIVE_EOF { return }
            guard status == ARCHIVE_OK else { throw fault(of: archive) }
            total += count
            if total > limit { throw .tooMuch(.member) }
            if total > limits.freeBytes, total / max(bytes.count, 1) >= limits.compressionRatio {
                throw .tooMuch(.ratio)
            }
            try take(UnsafeRawBufferPointer(start: start, count: count))
        }
    }

    /// Goes through the members while the closure says so.
    private func walk(
        _ visit: (String, OpaquePointer) throws(DocumentFault) -> Bool
    ) throws(DocumentFault) {
        let outcome = bytes.withUnsafeBytes { buffer -> Result<Void, DocumentFault> in
            Result { () throws(DocumentFault) in try walk(buffer, visit) }
        }
        try outcome.get()
    }

    private func walk(
        _ buffer: UnsafeRawBufferPointer, _ visit: (String, OpaquePointer) throws(DocumentFault) -> Bool
    ) throws(DocumentFault) {
        guard let archive = archive_read_new() else { throw .tooMuch(.effort) }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else { throw .damaged }
        var entry: OpaquePointer?
        var seen = 0
        while true {
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return }
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { throw fault(of: archive) }
            seen += 1
            if seen > limits.members { throw .tooMuch(.members) }
            let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
            if archive_entry_is_encrypted(entry) != 0 { throw .encrypted }
            guard try visit(name.map { String(cString: $0) } ?? "", archive) else { return }
        }
    }

    private func fault(of archive: OpaquePointer) -> DocumentFault {
        archive_read_has_encrypted_entries(archive) > 0 ? .encrypted : .damaged
    }

    /// How often the signature of a directory entry stands in the archive, counted up to a limit.
    ///
    /// The library keeps every entry in memory, so they are counted before it sees them.
    private func directoryEntries(upTo limit: Int) -> Int {
        bytes.withUnsafeBufferPointer { buffer in
            var (found, place) = (0, 0)
            while place + 3 < buffer.count, found <= limit {
                if buffer[place] == 0x50, buffer[place + 1] == 0x4B, buffer[place + 2] == 1, buffer[place + 3] == 2 {
                    found += 1
                    place += 4
                } else {
                    place += 1
                }
            }
            return found
        }
    }
}
