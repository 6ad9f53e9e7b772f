/// A workbook's first sheet as comma separated values, so that every table can come as either.
///
/// A row of the sheet becomes the line of its number: errors name the row a person sees. What stands above the header,
/// such as a title, is left out.
enum WorkbookText {
    /// The sheet's bytes; `isHeader` says whether a row names the columns.
    static func csv(
        _ bytes: [UInt8], file: String, isHeader: @escaping ([String]) -> Bool
    ) throws(ExchangeFailure) -> [UInt8] {
        let lines = SheetLines(isHeader: isHeader)
        do {
            try WorkbookReader.rows(bytes) { (row, cells) throws(DocumentFault) in try lines.take(row, cells) }
        } catch {
            throw ExchangeFailure(error.error(file: file, format: .spreadsheet))
        }
        if lines.first.isEmpty { throw ExchangeFailure(.emptyFile(file: file)) }
        // Without a header the first row stands for it, so that the missing columns are named.
        return lines.width == 0 ? SheetLines.line(lines.first, width: lines.first.count) : lines.bytes
    }
}

/// The lines of a sheet, from its header on.
private final class SheetLines {
    private(set) var bytes: [UInt8] = []
    /// Columns of the header; 0 until it is found.
    private(set) var width = 0
    /// The first row with cells.
    private(set) var first: [String] = []
    private let isHeader: ([String]) -> Bool
    private var line = 1

    init(isHeader: @escaping ([String]) -> Bool) {
        self.isHeader = isHeader
    }

    func take(_ row: Int, _ cells: [String]) throws(DocumentFault) {
        if first.isEmpty { first = cells }
        if width == 0 {
            guard isHeader(cells) else { return }
            width = cells.count
        }
        guard cells.prefix(width).contains(where: { !$0.isEmpty }) else { return }
        while line < row {
            bytes.append(UInt8(ascii: "\n"))
            line += 1
        }
        bytes += Self.line(cells, width: width)
        line += 1
        guard bytes.count <= FileBytes.limit else { throw .tooMuch(.text) }
    }

    /// One line: as many fields as the header has, line breaks inside cells as blanks.
    static func line(_ cells: [String], width: Int) -> [UInt8] {
        var line: [UInt8] = []
        for index in 0..<width {
            if index > 0 { line.append(UInt8(ascii: ",")) }
            let cell = index < cells.count ? cells[index] : ""
            CSVWriter.append(text: cell.contains(where: \.isNewline) ? cell.onOneLine : cell, to: &line)
        }
        if line.isEmpty { line = Array("\"\"".utf8) }
        line.append(UInt8(ascii: "\n"))
        return line
    }
}

extension String {
    fileprivate var onOneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
