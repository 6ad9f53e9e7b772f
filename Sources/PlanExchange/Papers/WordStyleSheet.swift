/// The paragraph styles of a paper: official Chinese type, with faces that other systems have behind it.
enum WordStyleSheet {
    static let xml =
        WordParts.head + "<w:styles \(WordParts.spaces)><w:docDefaults><w:rPrDefault><w:rPr>\(faces("仿宋"))"
        + "<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"
        + "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + style(
            "Title", "Title", face: "宋体", size: 44, bold: true,
            "<w:spacing w:before=\"600\" w:after=\"120\"/><w:jc w:val=\"center\"/>")
        + style("Status", "Status", face: "楷体", size: 32, "<w:jc w:val=\"center\"/>")
        + style("PaperDate", "Paper Date", face: "仿宋", size: 28, "<w:spacing w:after=\"360\"/><w:jc w:val=\"center\"/>")
        + style("Notice", "Notice", face: "黑体", size: 28, "<w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>")
        + heading(1, face: "黑体", size: 32) + heading(2, face: "楷体", size: 32) + heading(3, face: "仿宋", size: 32)
        + style(
            "BodyText", "Body Text", face: "仿宋", size: 32,
            "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:jc w:val=\"both\"/>"
        )
        + style("TableHead", "Table Head", face: "黑体", size: 21, "<w:keepNext/><w:jc w:val=\"center\"/>")
        + style("TableText", "Table Text", face: "宋体", size: 21, "")
        + style("Footer", "footer", face: "宋体", size: 28, "<w:jc w:val=\"center\"/>")
        + grid + "</w:styles>"

    private static let grid =
        "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>"
        + ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
        }.joined()
        + "</w:tblBorders><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/>"
        + "</w:tblCellMar></w:tblPr></w:style>"

    private static func heading(_ level: Int, face: String, size: Int) -> String {
        style(
            "Heading\(level)", "heading \(level)", face: face, size: size,
            "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"120\"/><w:outlineLvl w:val=\"\(level - 1)\"/>")
    }

    private static func style(
        _ id: String, _ name: String, face: String, size: Int, bold: Bool = false, _ paragraph: String
    ) -> String {
        "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"Normal\"/>"
            + "<w:qFormat/><w:pPr>\(paragraph)</w:pPr><w:rPr>\(faces(face))\(bold ? "<w:b/>" : "")"
            + "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/></w:rPr></w:style>"
    }

    private static func faces(_ face: String) -> String {
        "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\" w:eastAsia=\"\(face)\"/>"
    }
}
