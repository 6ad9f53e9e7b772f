/// Reads a table with a header row, cell by name, and collects everything that is wrong with it.
struct TableReader {
    /// The columns a table must have.
    let required: [String]
    /// The columns it may have; further ones are ignored.
    var optional: [String] = []
    /// The names people see in a workbook, each with the column it stands for.
    var names: [String: String] = [:]

    /// Gives each well-formed row in turn.
    ///
    /// The bytes may be in any encoding a plan's text may be in. Rows are given although others are broken, so that
    /// one failure can tell everything.
    func read(_ bytes: [UInt8], file: String, each: (TableRow) -> Void) throws(ExchangeFailure) {
        let errors = ErrorList(file: file)
        try read(bytes, errors: errors, each: each)
        try errors.check()
    }

    /// As above; the caller adds its own errors and checks at the end.
    func read(_ bytes: [UInt8], errors: ErrorList, each: (TableRow) -> Void) throws(ExchangeFailure) {
        let text = try utf8(bytes, file: errors.file)
        let outcome = text.withUnsafeBufferPointer { buffer in
            Result { () throws(ExchangeFailure) in try scan(buffer, errors: errors, each: each) }
        }
        try outcome.get()
    }

    private func scan(
        _ buffer: UnsafeBufferPointer<UInt8>, errors: ErrorList, each: (TableRow) -> Void
    ) throws(ExchangeFailure) {
        let start = buffer.starts(with: TextEncoding.utf8.byteOrderMark) ? 3 : 0
        let bytes = UnsafeBufferPointer(rebasing: buffer[start...])
        var scanner = CSVScanner(bytes)
        guard scanner.next() else { throw ExchangeFailure(.emptyFile(file: errors.file)) }
        let columns = header(TableReader.row(of: scanner, bytes, columns: [:], errors: errors), scanner: scanner)
        try errors.check()
        rows(&scanner, bytes, columns: columns, width: scanner.fields.count, errors: errors, each: each)
    }

    private func rows(
        _ scanner: inout CSVScanner, _ bytes: UnsafeBufferPointer<UInt8>, columns: [String: Int], width: Int,
        errors: ErrorList, each: (TableRow) -> Void
    ) {
        while !errors.isFull, scanner.next() {
            if let error = fault(of: scanner, width: width, file: errors.file) {
                errors.add(error)
            } else {
                each(TableReader.row(of: scanner, bytes, columns: columns, errors: errors))
            }
        }
    }

    /// Gives each well-formed row of a file that is read block by block, so that it need not fit into memory.
    ///
    /// - Returns: `false` when it is not UTF-8, or empty: then it has to be read at once. Rows may have been given.
    func read(_ blocks: RecordBlocks, errors: ErrorList, each: (TableRow) -> Void) throws(ExchangeFailure) -> Bool {
        var opening: (columns: [String: Int], width: Int)?
        var line = 1
        while !errors.isFull, let block = try blocks.next() {
            let isText = block.bytes.withUnsafeBufferPointer { buffer -> Bool in
                let isMarked = opening == nil && buffer.starts(with: TextEncoding.utf8.byteOrderMark)
                let text = UnsafeBufferPointer(rebasing: buffer[(isMarked ? 3 : 0)..<block.count])
                guard UTF8Decoding.isText(text) else { return false }
                var scanner = CSVScanner(text, line: line)
                if opening == nil {
                    guard FileFormat(signatureOf: Array(text.prefix(16))) == nil, scanner.next() else { return false }
                    let row = TableReader.row(of: scanner, text, columns: [:], errors: errors)
                    opening = (header(row, scanner: scanner), scanner.fields.count)
                }
                if let opening, errors.errors.isEmpty || line > 1 {
                    rows(
                        &scanner, text, columns: opening.columns, width: opening.width, errors: errors, each: each)
                }
                line = scanner.line
                return true
            }
            if !isText { return false }
            if opening?.columns.count ?? 0 < required.count { break }
        }
        return opening != nil
    }

    /// Where the columns stand, how many there are and where the rows begin; `nil` when the header is not as it must be.
    func opening(_ bytes: UnsafeBufferPointer<UInt8>) -> (columns: [String: Int], width: Int, end: Int)? {
        let errors = ErrorList(file: "")
        var scanner = CSVScanner(bytes)
        guard scanner.next() else { return nil }
        let columns = header(TableReader.row(of: scanner, bytes, columns: [:], errors: errors), scanner: scanner)
        return errors.errors.isEmpty ? (columns, scanner.fields.count, scanner.position) : nil
    }

    private static func row(
        of scanner: CSVScanner, _ bytes: UnsafeBufferPointer<UInt8>, columns: [String: Int], errors: ErrorList
    ) -> TableRow {
        TableRow(row: scanner.row, errors: errors, bytes: bytes, fields: scanner.fields, columns: columns)
    }

    private func fault(of scanner: CSVScanner, width: Int, file: String) -> ExchangeError? {
        switch scanner.fault {
        case .unterminatedQuote: return .unterminatedQuote(file: file, row: scanner.row)
        case .strayQuote: return .strayQuote(file: file, row: scanner.row)
        case nil: break
        }
        if scanner.fields.count == width { return nil }
        return .wrongFieldCount(file: file, row: scanner.row, expected: width, found: scanner.fields.count)
    }

    private func column(named name: String) -> String { names[name] ?? name }

    /// Where each known column stands.
    private func header(_ row: TableRow, scanner: CSVScanner) -> [String: Int] {
        let errors = row.errors
        if let error = fault(of: scanner, width: scanner.fields.count, file: errors.file) { errors.add(error) }
        var columns: [String: Int] = [:]
        for index in scanner.fields.indices {
            let name = column(named: row.name(at: index))
            guard required.contains(name) || optional.contains(name) else { continue }
            if columns.updateValue(index, forKey: name) != nil {
                errors.add(.duplicateColumn(file: errors.file, column: name))
            }
        }
        for name in required where columns[name] == nil {
            errors.add(.missingColumn(file: errors.file, column: name))
        }
        return columns
    }

    /// The bytes as UTF-8; they come back as they are when they are that already.
    ///
    /// A workbook becomes its first sheet.
    private func utf8(_ bytes: [UInt8], file: String) throws(ExchangeFailure) -> [UInt8] {
        if bytes.count > FileBytes.limit {
            throw ExchangeFailure(.tooLarge(file: file, bytes: bytes.count, limit: FileBytes.limit))
        }
        if bytes.isEmpty { throw ExchangeFailure(.emptyFile(file: file)) }
        if let format = FileFormat(signatureOf: bytes) {
            if format == .archive, bytes.starts(with: [0x50, 0x4B]) {
                return try WorkbookText.csv(bytes, file: file) { cells in
                    let found = Set(cells.map { column(named: $0.trimmed) })
                    return required.allSatisfy(found.contains)
                }
            }
            throw ExchangeFailure(.unsupportedFormat(file: file, format: format))
        }
        let isUTF8 = bytes.withUnsafeBufferPointer { UTF8Decoding.decode($0) { _ in } == nil }
        if isUTF8, !bytes.contains(0) { return bytes }
        do {
            let scalars = try TextDecoding.decode(bytes, file: file, encoding: nil)
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars)
            return Array(String(view).utf8)
        } catch {
            throw ExchangeFailure(error)
        }
    }
}
