/// Reads the first sheet of a workbook (.xlsx) row by row; of all that a workbook can hold only the cells' texts.
enum WorkbookReader {
    /// Gives each row that has cells: its number, and its texts by column from the first on.
    static func rows(
        _ bytes: [UInt8], limits: DocumentLimits = DocumentLimits(),
        each: @escaping (Int, [String]) throws(DocumentFault) -> Void
    ) throws(DocumentFault) {
        let archive = try ZipArchive(bytes, limits: limits)
        let names = Set(try archive.names())
        guard names.contains("xl/workbook.xml") else {
            throw .other(names.contains("word/document.xml") ? .word : .archive)
        }
        let book = try parse("xl/workbook.xml", archive, WorkbookParts(), limit: limits.settingsBytes)
        let relations = try parse(
            "xl/_rels/workbook.xml.rels", archive, WorkbookRelations(), limit: limits.settingsBytes)
        guard let member = relations.member(of: book.firstSheet) ?? (names.contains(first) ? first : nil) else {
            throw .damaged
        }
        let styles = try parse("xl/styles.xml", archive, WorkbookStyles(), limit: limits.settingsBytes)
        let strings = try parse(
            "xl/sharedStrings.xml", archive, SharedStrings(limits: limits), limit: limits.memberBytes)
        let cells = SheetCells(
            strings: strings.all, dateStyles: styles.dates, startsIn1904: book.startsIn1904, limits: limits, each: each)
        guard names.contains(member) else { throw .damaged }
        _ = try parse(member, archive, cells, limit: limits.memberBytes)
    }

    private static let first = "xl/worksheets/sheet1.xml"

    /// Lets a member tell its elements; without the member nothing is told.
    private static func parse<Content: XmlContent>(
        _ member: String, _ archive: ZipArchive, _ content: Content, limit: Int
    ) throws(DocumentFault) -> Content {
        let parser = try XmlParser(content, limits: archive.limits)
        let isFound = try archive.expand(member, limit: limit) { (part) throws(DocumentFault) in try parser.feed(part) }
        return isFound ? try parser.finish() : content
    }
}
