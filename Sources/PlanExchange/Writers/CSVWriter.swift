/// Writes a table as comma separated values (RFC 4180) in UTF-8.
package struct CSVWriter: Sendable {
    /// What ends a line.
    package enum LineEnd: String, Sendable {
        /// As on Unix.
        case lineFeed = "\n"
        /// As RFC 4180 has it.
        case carriageReturnLineFeed = "\r\n"
    }

    /// What ends a line.
    package var lineEnd: LineEnd
    /// Says whether a byte order mark comes first, as spreadsheets need it to see UTF-8.
    package var hasByteOrderMark: Bool
    /// Says whether the table's notice becomes a first line of its own.
    package var includesNotice: Bool

    /// Makes a writer.
    package init(lineEnd: LineEnd = .lineFeed, hasByteOrderMark: Bool = false, includesNotice: Bool = false) {
        self.lineEnd = lineEnd
        self.hasByteOrderMark = hasByteOrderMark
        self.includesNotice = includesNotice
    }

    /// Writes header and rows.
    ///
    /// Words that a spreadsheet would take for a formula get an apostrophe in front; numbers stay as they are, and one
    /// that is not finite is left empty.
    package func write(_ sheet: Sheet) -> [UInt8] {
        var bytes: [UInt8] = hasByteOrderMark ? TextEncoding.utf8.byteOrderMark : []
        if includesNotice, let notice = sheet.notice { append([.text(notice)], to: &bytes) }
        append(sheet.columns.map { .text($0.name) }, to: &bytes)
        for row in sheet.rows { append(row, to: &bytes) }
        return bytes
    }

    /// Writes the rows alone, behind others.
    package func rows(_ sheet: Sheet) -> [UInt8] {
        var bytes: [UInt8] = []
        for row in sheet.rows { append(row, to: &bytes) }
        return bytes
    }

    private func append(_ cells: [Cell], to bytes: inout [UInt8]) {
        // A lone empty field would read as an empty line.
        if cells == [.empty] || cells == [.text("")] { bytes.append(contentsOf: "\"\"".utf8) }
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            switch cell {
            case .text(let text): CSVWriter.append(text: CSVWriter.neutralised(text), to: &bytes)
            case .number(let number): bytes.append(contentsOf: (number.written(.shortest) ?? "").utf8)
            case .empty: break
            }
        }
        bytes.append(contentsOf: lineEnd.rawValue.utf8)
    }

    static func append(text: String, to bytes: inout [UInt8]) {
        let needsQuotes = text.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r")
        }
        guard needsQuotes else { return bytes.append(contentsOf: text.utf8) }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// The words with an apostrophe in front where a spreadsheet would calculate.
    static func neutralised(_ text: String) -> String {
        switch text.unicodeScalars.first {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": "'" + text
        default: text
        }
    }
}
