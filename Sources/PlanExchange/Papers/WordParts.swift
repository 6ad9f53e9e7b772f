/// The parts of a Word document that are the same in every paper.
enum WordParts {
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
    private static let package = "http://schemas.openxmlformats.org/package/2006"

    /// The name spaces a part's first element declares.
    static let spaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"\(office)/relationships\""

    static let contentTypes = {
        let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        let parts = [
            ("/word/document.xml", word + ".document.main+xml"), ("/word/styles.xml", word + ".styles+xml"),
            ("/word/fontTable.xml", word + ".fontTable+xml"), ("/word/settings.xml", word + ".settings+xml"),
            ("/word/footer1.xml", word + ".footer+xml"),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ]
        return head + "<Types xmlns=\"\(package)/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + parts.map { "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined() + "</Types>"
    }()

    static let relations = links([
        (office + "/relationships/officeDocument", "word/document.xml"),
        (package + "/relationships/metadata/core-properties", "docProps/core.xml"),
    ])

    static let documentRelations = links([
        (office + "/relationships/styles", "styles.xml"), (office + "/relationships/settings", "settings.xml"),
        (office + "/relationships/footer", "footer1.xml"), (office + "/relationships/fontTable", "fontTable.xml"),
    ])

    static let settings =
        head + "<w:settings \(spaces)><w:compat><w:compatSetting w:name=\"compatibilityMode\" "
        + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>"

    /// — 1 —, as official papers number their pages.
    static let footer =
        head + "<w:ftr \(spaces)><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
        + "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r>"
        + "</w:fldSimple><w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>"

    /// A4 with the margins of official papers (GB/T 9704, to the millimetre where the type area is given).
    static let section =
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        + "<w:pgMar w:top=\"2098\" w:right=\"1418\" w:bottom=\"1985\" w:left=\"1418\" w:header=\"851\" "
        + "w:footer=\"1134\" w:gutter=\"0\"/></w:sectPr>"

    static func properties(title: String) -> String {
        head + "<cp:coreProperties xmlns:cp=\"\(package)/metadata/core-properties\" "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(WordPaper.escaped(title))</dc:title>"
            + "</cp:coreProperties>"
    }

    private static func links(_ all: [(type: String, target: String)]) -> String {
        head + "<Relationships xmlns=\"\(package)/relationships\">"
            + all.enumerated().map { index, link in
                "<Relationship Id=\"rId\(index + 1)\" Type=\"\(link.type)\" Target=\"\(link.target)\"/>"
            }.joined() + "</Relationships>"
    }
}
