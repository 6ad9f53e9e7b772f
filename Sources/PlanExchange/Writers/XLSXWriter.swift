import CXlsxWriter
import Glibc

/// Writes tables as a workbook (Office Open XML).
package enum XLSXWriter {
    /// The rows a sheet can hold.
    private static let rowLimit = 1_048_576
    /// The characters a cell can hold.
    private static let textLimit = 32_767

    /// Writes a workbook with a sheet a table: title and notice, a header that stays in sight, a filter.
    ///
    /// The same tables give the same bytes. A temporary folder holds the file while it is made and is always removed.
    ///
    /// - Parameters:
    ///   - sheets: At least one; names that a workbook does not allow are changed.
    ///   - created: The moment the workbook says it was made, in seconds since 1970 (UTC).
    ///   - base: Where the temporary folder is made; without it TMPDIR, else /tmp.
    /// - Returns: The file's bytes.
    /// - Throws: `workbookFailure`, or `systemFailure` where the temporary folder cannot be written.
    package static func write(
        _ sheets: [Sheet], created: Int, in base: String? = nil
    ) throws(ExchangeFailure) -> [UInt8] {
        let folder = try makeTemporaryFolder(in: base)
        let path = folder + "/workbook.xlsx"
        defer {
            unlink(path)
            rmdir(folder)
        }
        let number = fill(path: path, folder: folder, sheets: sheets, created: created)
        if number != 0 { throw ExchangeFailure(.workbookFailure(number: number)) }
        return try FileBytes.read(path: path)
    }

    private static func makeTemporaryFolder(in base: String?) throws(ExchangeFailure) -> String {
        let base = base ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((base + "/lantu-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw ExchangeFailure(.systemFailure(file: base, number: errno))
        }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Makes the file, and gives the library's error number; 0 when all went well.
    private static func fill(path: String, folder: String, sheets: [Sheet], created: Int) -> Int {
        let book = folder.withCString { temporary -> UnsafeMutablePointer<lxw_workbook>? in
            var options = lxw_workbook_options()
            options.tmpdir = UnsafeMutablePointer(mutating: temporary)
            return workbook_new_opt(path, &options)
        }
        guard let book else { return Int(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue) }
        var properties = lxw_doc_properties()
        properties.created = time_t(created)
        workbook_set_properties(book, &properties)
        let formats = Formats(of: book)
        var names = SheetNames()
        var number = 0
        for sheet in sheets {
            guard let page = workbook_add_worksheet(book, names.next(for: sheet.title)) else {
                number = Int(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue)
                continue
            }
            let outcome = fill(page, with: sheet, formats: formats, book: book)
            if number == 0 { number = outcome }
        }
        let closing = Int(workbook_close(book).rawValue)
        return number == 0 ? closing : number
    }

    private static func fill(
        _ page: UnsafeMutablePointer<lxw_worksheet>, with sheet: Sheet, formats: Formats,
        book: UnsafeMutablePointer<lxw_workbook>
    ) -> Int {
        let header = UInt32(sheet.notice == nil ? 2 : 3)
        guard sheet.rows.count + Int(header) < rowLimit else {
            return Int(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE.rawValue)
        }
        worksheet_write_string(page, 0, 0, fitting(sheet.title), formats.title)
        if let notice = sheet.notice { worksheet_write_string(page, 1, 0, fitting(notice), formats.notice) }
        let kinds = sheet.columns.map { formats.format(for: $0.kind, of: book) }
        for (index, column) in sheet.columns.enumerated() {
            let place = UInt16(truncatingIfNeeded: index)
            worksheet_set_column(page, place, place, column.width, nil)
            let format = column.kind == .text ? formats.header : formats.numberHeader
            worksheet_write_string(page, header, place, fitting(column.name), format)
        }
        var number = 0
        for (offset, row) in sheet.rows.enumerated() {
            let line = header + 1 + UInt32(truncatingIfNeeded: offset)
            for (index, cell) in row.enumerated() where index < kinds.count {
                let outcome = write(cell, page, row: line, column: UInt16(truncatingIfNeeded: index), kinds[index])
                if number == 0 { number = outcome }
            }
        }
        worksheet_freeze_panes(page, header + 1, 0)
        if !sheet.columns.isEmpty {
            let last = header + UInt32(truncatingIfNeeded: max(sheet.rows.count, 1))
            worksheet_autofilter(page, header, 0, last, UInt16(truncatingIfNeeded: sheet.columns.count - 1))
        }
        return number
    }

    private static func write(
        _ cell: Cell, _ page: UnsafeMutablePointer<lxw_worksheet>, row: UInt32, column: UInt16,
        _ format: UnsafeMutablePointer<lxw_format>?
    ) -> Int {
        switch cell {
        case .text(let text):
            Int(worksheet_write_string(page, row, column, fitting(text), format).rawValue)
        case .number(let number) where number.isFinite:
            Int(worksheet_write_number(page, row, column, number, format).rawValue)
        case .number, .empty:
            0
        }
    }

    /// The text as a cell can hold it: not too long, and without NUL, at which the library would stop.
    private static func fitting(_ text: String) -> String {
        let isShort = text.utf8.count <= textLimit
        let whole = text.utf8.contains(0) ? text.filter { $0 != "\0" } : text
        if isShort { return whole }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: whole.unicodeScalars.prefix(textLimit - 1))
        return whole.unicodeScalars.count < textLimit ? whole : String(view) + "…"
    }
}
