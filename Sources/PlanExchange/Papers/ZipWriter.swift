import CArchive

/// Makes a zip archive in memory; the same members give the same bytes.
enum ZipWriter {
    /// - Throws: `workbookFailure` with the library's error number.
    static func write(_ members: [(name: String, bytes: [UInt8])]) throws(ExchangeFailure) -> [UInt8] {
        guard let archive = archive_write_new() else { throw ExchangeFailure(.workbookFailure(number: -1)) }
        defer { archive_write_free(archive) }
        let store = ByteStore()
        archive_write_set_format_zip(archive)
        archive_write_set_bytes_in_last_block(archive, 1)
        let user = Unmanaged.passUnretained(store).toOpaque()
        let status = archive_write_open(
            archive, user, nil,
            { _, user, data, count in
                guard let user, let data else { return -1 }
                Unmanaged<ByteStore>.fromOpaque(user).takeUnretainedValue().bytes
                    .append(contentsOf: UnsafeRawBufferPointer(start: data, count: count))
                return count
            }, nil)
        try check(status, archive)
        for member in members { try add(member, to: archive) }
        try check(archive_write_close(archive), archive)
        return store.bytes
    }

    private static func add(
        _ member: (name: String, bytes: [UInt8]), to archive: OpaquePointer
    ) throws(ExchangeFailure) {
        guard let entry = archive_entry_new() else { throw ExchangeFailure(.workbookFailure(number: -1)) }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, member.name)
        archive_entry_set_size(entry, Int64(member.bytes.count))
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_mtime(entry, firstMoment, 0)
        try check(archive_write_header(archive, entry), archive)
        let written = member.bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
        guard written == member.bytes.count else { throw failure(archive) }
    }

    /// The first noon a zip archive can name, in every zone of time.
    private static let firstMoment = 315_576_000

    private static func check(_ status: Int32, _ archive: OpaquePointer) throws(ExchangeFailure) {
        if status != ARCHIVE_OK { throw failure(archive) }
    }

    private static func failure(_ archive: OpaquePointer) -> ExchangeFailure {
        ExchangeFailure(.workbookFailure(number: Int(archive_errno(archive))))
    }
}

/// Bytes as the library gives them.
private final class ByteStore {
    var bytes: [UInt8] = []
}
