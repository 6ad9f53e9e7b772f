import PlanModel
import Testing

@testable import PlanExchange

/// Workbooks that come in.
@Suite("Workbooks")
struct WorkbookTests {
    private func rows(_ bytes: [UInt8], _ limits: DocumentLimits = DocumentLimits()) throws -> [(Int, [String])] {
        let box = RowBox()
        try WorkbookReader.rows(bytes, limits: limits) { (row, cells) in box.rows.append((row, cells)) }
        return box.rows
    }

    @Test func whatOurOwnWriterWritesIsReadBack() throws {
        let sheet = Sheet(
            title: "表", notice: "合成数据",
            columns: [Column("编号", width: 9, kind: .text), Column("值", width: 9, kind: .number)],
            rows: [[.text("a<&>\"甲"), .number(12.5)], [.empty, .empty], [.text("=1+1"), .number(210_000)]])
        let rows = try rows(try XLSXWriter.write([sheet], created: 315_532_800))
        #expect(rows.map(\.0) == [1, 2, 4, 5, 7])
        #expect(rows.map(\.1) == [["表"], ["合成数据"], ["编号", "值"], ["a<&>\"甲", "12.5"], ["=1+1", "210000"]])
    }

    @Test func everyKindOfCellIsRead() throws {
        let bytes = Self.book(
            """
            <row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r>\
            <rPh sb="0" eb="1"><t>jia</t></rPh></is></c><c r="D2" t="str"><f>A1</f><v>算</v></c>\
            <c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#N/A</v></c><c r="G2"><v>5.0E3</v></c></row>
            <row r="4"><c r="A4" s="1"><v>46053</v></c><c r="B4" s="2"><v>46053.5</v></c><c><v>0.1</v></c></row>
            """)
        let rows = try rows(bytes)
        #expect(rows.map(\.0) == [2, 4])
        #expect(rows[0].1 == ["丙", "", "甲乙", "算", "true", "#N/A", "5000"])
        #expect(rows[1].1 == ["2026-01-31", "2026-01-31T12:00:00", "0.1"])
    }

    @Test(arguments: [
        (1.0, false, "1900-01-01"), (59, false, "1900-02-28"), (61, false, "1900-03-01"), (25_569, false, "1970-01-01"),
        (45_351, false, "2024-02-29"), (2_958_465, false, "9999-12-31"), (1, true, "1904-01-02"),
        (24_107, true, "1970-01-01"),
    ])
    func serialDays(serial: Double, startsIn1904: Bool, day: String) {
        #expect(SerialDate.text(serial, startsIn1904: startsIn1904) == day)
    }

    @Test(arguments: [
        ("yyyy-mm-dd", true), ("General", false), ("0.00", false), ("[Red]0", false), ("0\"day\"", false),
        ("yyyy\"年\"m\"月\"", true), ("\\d0", false), ("[$-804]d", true),
    ])
    func formatsOfDates(code: String, isDate: Bool) { #expect(WorkbookStyles.isDate(code) == isDate) }

    @Test func errorsNameTheRowOfTheSheet() throws {
        let bytes = Self.book(
            """
            <row r="1"><c r="A1" t="inlineStr"><is><t>任务分工表</t></is></c></row>
            <row r="3">\(Self.cells(3, ["编号", "单位代码", "分工"]))</row>
            <row r="4">\(Self.cells(4, ["t1", "fgw", "牵头"]))</row>
            <row r="9">\(Self.cells(9, ["t2", "fgw", "旁观"]))</row>
            """)
        #expect {
            try ResponsibilityTable.read(bytes, file: "r.xlsx")
        } throws: { error in
            guard let failure = error as? ExchangeFailure, failure.errors.count == 1,
                case .malformedCell("r.xlsx", 9, "role", "旁观", _) = failure.errors[0]
            else { return false }
            return true
        }
    }

    @Test func aTableComesAsWorkbookOrAsText() throws {
        let bytes = Self.book(
            """
            <row r="3">\(Self.cells(3, ["编号", "事项", "单位代码", "分工"]))</row>
            <row r="4">\(Self.cells(4, ["t1", "甲", "fgw", "牵头"]))</row>
            <row r="5">\(Self.cells(5, ["t2", "乙"]))</row>
            """)
        let expected = [ResponsibilityRow(row: 4, commitment: "t1", body: "fgw", part: .lead)]
        #expect(try ResponsibilityTable.read(bytes, file: "r.xlsx") == expected)
        let csv = "\n\ncommitment,title,body,role\nt1,甲,fgw,lead\nt2,乙,,\n"
        #expect(try ResponsibilityTable.read(Array(csv.utf8), file: "r.csv") == expected)
    }

    @Test func missingColumnsAreNamedAndOtherArchivesRefused() {
        let bytes = Self.book("<row r=\"2\">\(Self.cells(2, ["编号", "单位"]))</row>")
        #expect(
            throws: ExchangeFailure(errors: [
                .missingColumn(file: "r.xlsx", column: "body"), .missingColumn(file: "r.xlsx", column: "role"),
            ])
        ) { try ResponsibilityTable.read(bytes, file: "r.xlsx") }
        #expect(throws: ExchangeFailure(.unsupportedFormat(file: "r.xlsx", format: .word))) {
            try ResponsibilityTable.read(Sample.word(""), file: "r.xlsx")
        }
        #expect(throws: ExchangeFailure(.emptyFile(file: "r.xlsx"))) {
            try ResponsibilityTable.read(Self.book(""), file: "r.xlsx")
        }
    }

    @Test func whatIsNotWellFormedIsRefused() {
        for sheet in [
            "<row r=\"0\"/>", "<row r=\"1048577\"/>", "<row r=\"2\"/><row r=\"1\"/>", "<c r=\"A1\"><v>1</v></c>",
            "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "<row r=\"1\"><c r=\"1\"/></row>",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>x</v></c></row>",
            "<row r=\"1\">",
        ] {
            #expect(throws: DocumentFault.damaged, "\(sheet)") { try rows(Self.book(sheet)) }
        }
    }

    @Test func limitsHold() throws {
        #expect(throws: DocumentFault.tooMuch(.table)) {
            try rows(Self.book("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"))
        }
        var limits = DocumentLimits()
        limits.sheetCells = 3
        let row = (1...4).map { "<row r=\"\($0)\"><c><v>1</v></c></row>" }.joined()
        #expect(throws: DocumentFault.tooMuch(.table)) { try rows(Self.book(row), limits) }
        limits = DocumentLimits()
        (limits.freeBytes, limits.compressionRatio) = (100_000, 50)
        let bomb = "<row r=\"1\"><c><v>1</v></c></row>" + String(repeating: " ", count: 3_000_000)
        #expect(throws: DocumentFault.tooMuch(.ratio)) { try rows(Self.book(bomb), limits) }
        #expect(throws: DocumentFault.entities) {
            try rows(Self.book("", prologue: "<!DOCTYPE a [<!ENTITY b \"c\">]>"))
        }
    }

    /// Many cells that point at one long text: what they say together is bounded.
    @Test func aLongTextManyTimesIsRefused() {
        let long = String(repeating: "长", count: 300_000)
        let rows = (2...400).map { "<row r=\"\($0)\"><c t=\"s\"><v>0</v></c></row>" }.joined()
        let bytes = Self.book("<row r=\"1\"><c t=\"inlineStr\"><is><t>编号</t></is></c></row>" + rows, strings: [long])
        #expect(throws: ExchangeFailure(.documentTooMuch(file: "r.xlsx", limit: .text))) {
            try WorkbookText.csv(bytes, file: "r.xlsx") { _ in true }
        }
    }

    private static func cells(_ row: Int, _ texts: [String]) -> String {
        texts.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
    }

    /// A workbook of one sheet.
    static func book(_ rows: String, strings: [String] = ["甲", "丙"], prologue: String = "") -> [UInt8] {
        let space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let parts = [
            (
                "xl/workbook.xml",
                "<workbook \(space) xmlns:r=\"\(relations)\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId7\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/one.xml\"/></Relationships>"
            ),
            ("xl/sharedStrings.xml", "<sst \(space)>" + strings.map { "<si><t>\($0)</t></si>" }.joined() + "</sst>"),
            (
                "xl/styles.xml",
                "<styleSheet \(space)><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd hh:mm\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
            ),
            ("xl/worksheets/one.xml", prologue + "<worksheet \(space)><sheetData>\(rows)</sheetData></worksheet>"),
        ]
        return Sample.zip(parts.map { ($0.0, Array($0.1.utf8)) })
    }
}

private final class RowBox {
    var rows: [(Int, [String])] = []
}
