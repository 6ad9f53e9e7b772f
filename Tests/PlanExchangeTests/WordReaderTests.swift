import Testing

@testable import PlanExchange

@Suite("A Word document becomes source text")
struct WordReaderTests {
    private static let run = "<w:r><w:t>"

    @Test(arguments: [
        (Sample.paragraph("甲") + Sample.paragraph("乙"), "甲\n乙\n"),
        ("<w:p><w:r><w:t xml:space=\"preserve\"> 到 </w:t></w:r><w:r><w:t>2025年</w:t></w:r></w:p>", "到 2025年\n"),
        ("<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>", "甲\n乙 丙\n"),
        ("<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b &amp; &#x4E00;</w:t></w:r></w:p>", "a-b & 一\n"),
        // Tracked changes.
        ("<w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>", "甲\n"),
        ("<w:p><w:ins><w:r><w:t>甲</w:t></w:r></w:ins></w:p>", "甲\n"),
        (
            "<w:p><w:moveFrom><w:r><w:t>乙</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>甲</w:t></w:r></w:moveTo></w:p>",
            "甲\n"
        ),
        (Sample.paragraph("甲", "<w:rPr><w:del/></w:rPr>") + Sample.paragraph("乙"), "甲乙\n"),
        // Notes, raised and hidden text.
        (
            "<w:p><w:r><w:t>50</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:t>%</w:t></w:r></w:p>",
            "50%\n"
        ),
        (
            "<w:p><w:r><w:t>50</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r></w:p>",
            "50\n"
        ),
        (
            "<w:p><w:r><w:t>km</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r></w:p>",
            "km²\n"
        ),
        (
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>甲</w:t></w:r></w:p>",
            "甲\n"
        ),
        // Fields keep their result, not their instruction.
        ("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>甲</w:t></w:r></w:p>", "甲\n"),
        // A text box stands behind its paragraph, once.
        (
            "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + Sample.paragraph("框")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + Sample.paragraph("框")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>甲</w:t></w:r></w:p>", "甲\n框\n"
        ),
        (
            "<w:sdt><w:sdtPr><w:t>否</w:t></w:sdtPr><w:sdtContent>" + Sample.paragraph("甲") + "</w:sdtContent></w:sdt>",
            "甲\n"
        ),
    ])
    func reads(body: String, expected: String) throws {
        #expect(try Sample.text(Sample.word(body), "plan.docx") == expected)
    }

    @Test(arguments: [
        ("<w:tr>\(Sample.cell("甲"))\(Sample.cell("乙"))</w:tr>", "前\n\n甲\t乙\n\n后\n"),
        (
            "<w:tr>\(Sample.cell("甲", "<w:gridSpan w:val=\"2\"/>"))\(Sample.cell("乙"))</w:tr>",
            "前\n\n甲\t\t乙\n\n后\n"
        ),
        (
            "<w:tr>\(Sample.cell("甲", "<w:vMerge w:val=\"restart\"/>"))\(Sample.cell("乙"))</w:tr>"
                + "<w:tr>\(Sample.cell("", "<w:vMerge/>"))\(Sample.cell("丙"))</w:tr>", "前\n\n甲\t乙\n\t丙\n\n后\n"
        ),
        (
            "<w:tr>\(Sample.cell("甲"))\(Sample.cell("乙"))</w:tr>"
                + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>\(Sample.cell("丙"))</w:tr>",
            "前\n\n甲\t乙\n\t丙\n\n后\n"
        ),
        (
            "<w:tr>\(Sample.cell("甲"))<w:tc>\(Sample.paragraph("乙"))\(Sample.paragraph("丙"))</w:tc></w:tr>",
            "前\n\n甲\t乙 丙\n\n后\n"
        ),
        (
            "<w:tr><w:trPr><w:del/></w:trPr>\(Sample.cell("删"))\(Sample.cell("去"))</w:tr>"
                + "<w:tr>\(Sample.cell("甲"))\(Sample.cell("乙"))</w:tr>", "前\n\n甲\t乙\n\n后\n"
        ),
        // A frame of one cell around text.
        ("<w:tr><w:tc>\(Sample.paragraph("专栏1"))\(Sample.paragraph("甲"))</w:tc></w:tr>", "前\n专栏1\n甲\n后\n"),
    ])
    func laysTablesOut(rows: String, expected: String) throws {
        let body = Sample.paragraph("前") + "<w:tbl>\(rows)</w:tbl>" + Sample.paragraph("后")
        #expect(try Sample.text(Sample.word(body), "plan.docx") == expected)
    }

    private static func level(_ depth: Int, _ format: String, _ text: String, _ more: String = "") -> String {
        "<w:lvl w:ilvl=\"\(depth)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>\(more)<w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }

    private static let numbering =
        "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "chineseCountingThousand", "第%1章")
        + level(1, "decimal", "%1.%2", "<w:isLgl/>")
        + level(2, "chineseCounting", "（%3）", "<w:suff w:val=\"nothing\"/>")
        + level(3, "bullet", "●")
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
        + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"

    private static func numbered(_ text: String, _ level: Int, list: Int = 1) -> String {
        Sample.paragraph(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }

    @Test(arguments: [
        ([("甲", 0), ("乙", 0)], "第一章 甲\n第二章 乙\n"),
        ([("甲", 0), ("乙", 1), ("丙", 1), ("丁", 0), ("戊", 1)], "第一章 甲\n1.1 乙\n1.2 丙\n第二章 丁\n2.1 戊\n"),
        ([("甲", 2), ("乙", 2), ("丙", 3), ("丁", 2)], "（一）甲\n（二）乙\n丙\n（三）丁\n"),
        ([("甲", 8)], "甲\n"),
    ])
    func writesTheNumbersOfLists(paragraphs: [(String, Int)], expected: String) throws {
        let body = paragraphs.map { Self.numbered($0.0, $0.1) }.joined()
        #expect(try Sample.text(Sample.word(body, numbering: Self.numbering), "plan.docx") == expected)
    }

    @Test func aListMayStartAnew() throws {
        let body = Self.numbered("甲", 0) + Self.numbered("乙", 0, list: 2) + Self.numbered("丙", 0, list: 2)
        let text = try Sample.text(Sample.word(body, numbering: Self.numbering), "plan.docx")
        #expect(text == "第一章 甲\n第五章 乙\n第六章 丙\n")
    }

    @Test func stylesGiveNumbersAndContentsAreLeftOut() throws {
        let styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr>"
            + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"x\"><w:name w:val=\"own\"/><w:basedOn w:val=\"1\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"10\"><w:name w:val=\"toc 1\"/></w:style>"
        let body =
            Sample.paragraph("目录行", "<w:pStyle w:val=\"10\"/>") + Sample.paragraph("甲", "<w:pStyle w:val=\"x\"/>")
            + Sample.paragraph("乙", "<w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        let text = try Sample.text(Sample.word(body, numbering: Self.numbering, styles: styles), "plan.docx")
        #expect(text == "第一章 甲\n乙\n")
    }

    @Test(arguments: [
        (WordNumberFormat.chineseCounting, 10, "十"), (.chineseCounting, 11, "十一"), (.chineseCounting, 20, "二十"),
        (.chineseCounting, 105, "一百零五"), (.chineseCounting, 110, "一百一十"), (.chineseCounting, 1020, "一千零二十"),
        (.chineseCounting, 0, "零"), (.chineseDigits, 20, "二〇"), (.circled, 3, "③"), (.circled, 21, "21"),
        (.upperRoman, 49, "XLIX"), (.lowerLetter, 28, "bb"), (.decimalZero, 7, "07"), (.fullWidth, 12, "１２"),
        (.decimal, -3, "-3"), (.chineseCounting, 10_000, "10000"),
    ])
    func numbersAreWritten(format: WordNumberFormat, number: Int, expected: String) {
        #expect(format.text(number) == expected)
    }

    @Test func theFixtureReadsAsWritten() throws {
        let text = try Sample.text(try Sample.bytes("plan.docx"), "plan.docx")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.starts(with: ["第十一章 坚持陆海统筹 构建协调发展新格局", "第一节 推进辽宁沿海经济带开发开放"]))
        #expect(lines.contains("经济发展\t地区生产总值增长\t%\t—\t—\t6左右\t预期性"))
        #expect(lines.contains("\t全员劳动生产率增长\t%\t高于地区生产总值增长\t\t\t预期性"))
        #expect(lines.contains("第二节 建设辽西融入京津冀协同发展战略先导区"))
        #expect(!text.contains("辽宁省第十四个五年规划纲要") && !text.contains("PAGE"))
    }
}
