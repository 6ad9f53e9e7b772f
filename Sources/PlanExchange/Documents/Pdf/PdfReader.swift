/// Reads a PDF that has a text layer as blocks.
enum PdfReader {
    /// Visible scalars a page must have on average; with fewer it is a picture with a page number.
    private static let leastPerPage = 4

    /// The blocks of a PDF: words from `pdftotext`, rows, then tables and paragraphs.
    static func blocks(_ bytes: [UInt8], limits: DocumentLimits) throws(DocumentFault) -> [DocumentBlock] {
        guard Array(bytes.prefix(1024)).contains("%PDF-") else { throw .damaged }
        var scanner = PdfWordScanner(limits: limits)
        var rows: [PdfRow] = []
        var heights: [Float] = []
        func take(_ page: PdfPage) {
            rows += PdfRowBuilder.rows(of: page, number: heights.count)
            heights.append(page.height)
        }
        try PdfTool.words(of: bytes, limits: limits) { (part) throws(DocumentFault) in
            try scanner.read(part) { (page) throws(DocumentFault) in take(page) }
        }
        try scanner.finish { (page) throws(DocumentFault) in take(page) }
        if heights.isEmpty { throw .damaged }
        let text = PdfFurniture.removed(from: rows, heights: heights)
        try checkText(text, pages: heights.count)
        return blocks(text)
    }

    /// Tables where rows stand in columns, paragraphs for the rest.
    static func blocks(_ rows: [PdfRow]) -> [DocumentBlock] {
        let tables = PdfTableFinder(rows: rows).tables()
        var running: [PdfRow] = []
        var start = 0
        for table in tables {
            running += rows[start..<table.range.lowerBound]
            start = table.range.upperBound
        }
        let paragraphs = PdfParagraphs(running + rows[start...])
        var result: [DocumentBlock] = []
        start = 0
        for table in tables {
            result += paragraphs.paragraphs(of: rows[start..<table.range.lowerBound])
            result.append(.table(PdfTable(rows[table.range], columns: table.columns).cells()))
            start = table.range.upperBound
        }
        return result + paragraphs.paragraphs(of: rows[start...])
    }

    /// Refuses pages of pictures, and text whose characters have no meaning outside the file's own fonts.
    private static func checkText(_ rows: [PdfRow], pages: Int) throws(DocumentFault) {
        let visible = rows.reduce(0) { $0 + $1.visibleCount }
        let all = rows.reduce(0) { $0 + $1.text.unicodeScalars.count }
        if visible < leastPerPage * pages || visible * 2 < all { throw .noTextLayer(pages: pages) }
    }
}
