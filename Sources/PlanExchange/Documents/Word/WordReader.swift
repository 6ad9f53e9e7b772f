/// Reads a Word document (.docx) as blocks.
enum WordReader {
    private static let body = "word/document.xml"

    /// The blocks of a document's body.
    static func blocks(_ bytes: [UInt8], limits: DocumentLimits) throws(DocumentFault) -> [DocumentBlock] {
        let archive = try ZipArchive(bytes, limits: limits)
        let names = Set(try archive.names())
        guard names.contains(body) else {
            throw .other(names.contains("xl/workbook.xml") ? .spreadsheet : .archive)
        }
        let styles = try parse("word/styles.xml", of: archive, as: WordStyles(), limit: limits.settingsBytes)
        let numbering = try parse("word/numbering.xml", of: archive, as: WordNumbering(), limit: limits.settingsBytes)
        let start = WordBody(styles: styles, counter: WordCounter(numbering: numbering), limits: limits)
        var content = try parse(body, of: archive, as: start, limit: limits.memberBytes)
        return try content.finish()
    }

    /// Lets a member tell its elements; without the member nothing is told.
    private static func parse<Content: XmlContent>(
        _ member: String, of archive: ZipArchive, as content: Content, limit: Int
    ) throws(DocumentFault) -> Content {
        let parser = try XmlParser(content, limits: archive.limits)
        let isFound = try archive.expand(member, limit: limit) { (part) throws(DocumentFault) in try parser.feed(part) }
        return isFound ? try parser.finish() : content
    }
}
