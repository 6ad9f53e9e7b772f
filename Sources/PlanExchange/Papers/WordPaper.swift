/// Writes a paper as a Word document (Office Open XML): A4, Chinese official type, page numbers.
package enum WordPaper {
    /// The file's bytes; the same paper gives the same bytes.
    ///
    /// - Throws: `workbookFailure`
    package static func write(_ paper: Paper) throws(ExchangeFailure) -> [UInt8] {
        try ZipWriter.write([
            ("[Content_Types].xml", Array(WordParts.contentTypes.utf8)),
            ("_rels/.rels", Array(WordParts.relations.utf8)),
            ("docProps/core.xml", Array(WordParts.properties(title: paper.title).utf8)),
            ("word/document.xml", Array(document(paper).utf8)),
            ("word/_rels/document.xml.rels", Array(WordParts.documentRelations.utf8)),
            ("word/styles.xml", Array(WordStyleSheet.xml.utf8)),
            ("word/fontTable.xml", Array(WordFonts.xml.utf8)),
            ("word/settings.xml", Array(WordParts.settings.utf8)),
            ("word/footer1.xml", Array(WordParts.footer.utf8)),
        ])
    }

    private static func document(_ paper: Paper) -> String {
        var body = paragraph(paper.title, style: "Title")
        if let status = paper.status { body += paragraph(status, style: "Status") }
        body += paragraph(paper.date, style: "PaperDate")
        if let notice = paper.notice { body += paragraph(notice, style: "Notice") }
        for block in paper.blocks {
            switch block {
            case .heading(let level, let text): body += paragraph(text, style: "Heading\(min(max(level, 1), 3))")
            case .paragraph(let text): body += paragraph(text, style: "BodyText")
            case .table(let table): body += WordTable(table: table).xml
            }
        }
        return WordParts.head + "<w:document \(WordParts.spaces)><w:body>" + body + WordParts.section
            + "</w:body></w:document>"
    }

    static func paragraph(_ text: String, style: String) -> String {
        "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr><w:r><w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r></w:p>"
    }

    /// The text as XML can hold it: marked up, and without control characters.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "\t", "\n", "\r": result.append(" ")
            default:
                if scalar.value >= 0x20, scalar.value != 0xFFFE, scalar.value != 0xFFFF { result.append(scalar) }
            }
        }
        return String(result)
    }
}
