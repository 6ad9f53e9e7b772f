/// Remembers which keys a table has had, and reports a key whose second row says something else.
struct KeyIndex<Key: Hashable, Content: Equatable> {
    private var seen: [Key: (row: Int, content: Content)] = [:]

    /// Says whether the key is new.
    ///
    /// A repeat with the same content is let pass, one with another is reported.
    mutating func insert(_ key: Key, _ content: Content, row: TableRow, parts: [String]) -> Bool {
        guard let first = seen[key] else {
            seen[key] = (row.row, content)
            return true
        }
        if first.content != content {
            row.errors.add(
                .duplicateKey(file: row.errors.file, row: row.row, key: parts, firstRow: first.row))
        }
        return false
    }
}
