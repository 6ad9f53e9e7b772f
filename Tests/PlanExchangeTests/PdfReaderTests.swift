import Foundation
import Testing

@testable import PlanExchange

@Suite("A PDF with a text layer becomes source text")
struct PdfReaderTests {
    /// A row of words at places; the type is ten points.
    private static func row(_ top: Float, _ words: (Float, String)...) -> PdfRow {
        let page = PdfPage(
            width: 600, height: 800,
            words: words.map { left, text in
                let width = Float(text.unicodeScalars.reduce(0) { $0 + ($1.isFullWidth ? 10 : 5) })
                return PdfWord(left: left, top: top, right: left + width, bottom: top + 13, text: text)
            })
        return PdfRowBuilder.rows(of: page, number: 0)[0]
    }

    private static func on(_ page: Int, _ row: PdfRow) -> PdfRow {
        var row = row
        row.page = page
        return row
    }

    @Test func theFixtureReadsAsItsWordDocument() throws {
        let pdf = try Sample.text(try Sample.bytes("plan.pdf"), "plan.pdf")
        let word = try Sample.text(try Sample.bytes("plan.docx"), "plan.docx")
        // Blanks between Chinese and Latin text are a matter of type, not of words.
        #expect(pdf.replacing(" ", with: "") == word.replacing(" ", with: ""))
    }

    @Test func aScanHasNoTextLayer() throws {
        #expect(Sample.fault(try Sample.bytes("scan.pdf"), "scan.pdf") == .noTextLayer(file: "scan.pdf", pages: 1))
    }

    @Test func aLockedFileSaysSo() throws {
        #expect(Sample.fault(try Sample.bytes("locked.pdf"), "locked.pdf") == .encryptedDocument(file: "locked.pdf"))
    }

    @Test func tornFilesAreRefusedOrRead() throws {
        let whole = try Sample.bytes("scan.pdf")
        for length in stride(from: 0, to: whole.count, by: 97) {
            #expect(Sample.fault(Array(whole[..<length]), "a.pdf") != nil)
        }
        let plan = try Sample.bytes("plan.pdf")
        for part in 1...8 { _ = Sample.fault(Array(plan[..<(plan.count * part / 9)]), "a.pdf") }
    }

    @Test func theChildIsBounded() throws {
        let bytes = try Sample.bytes("plan.pdf")
        let effort = ExchangeError.documentTooMuch(file: "a.pdf", limit: .effort)
        #expect(Sample.fault(bytes, "a.pdf") { $0.toolWait = -1 } == effort)
        #expect(Sample.fault(bytes, "a.pdf") { $0.toolOutput = 10 } == .documentTooMuch(file: "a.pdf", limit: .text))
        #expect(Sample.fault(bytes, "a.pdf") { $0.words = 10 } == .documentTooMuch(file: "a.pdf", limit: .text))
    }

    @Test func narrowColumnsAreToldApartByTheOtherRows() {
        let rows = [
            Self.row(100, (100, "指标"), (300, "2015"), (321, "年"), (334, "2020"), (355, "年"), (420, "属性")),
            Self.row(120, (100, "甲的比例（%）"), (300, "76.7"), (334, ">80"), (420, "约束性")),
            Self.row(140, (100, "乙的比例（%）"), (300, "15.7"), (324, "④"), (334, "15左右"), (420, "预期性")),
            Self.row(160, (100, "丙的比例（%）"), (300, "9.7"), (334, "<5"), (420, "约束性")),
        ]
        let found = PdfTableFinder(rows: rows).tables()
        #expect(found.count == 1)
        let cells = found.map { PdfTable(rows[$0.range], columns: $0.columns).cells() }.first
        #expect(
            cells == [
                ["指标", "2015年", "2020年", "属性"], ["甲的比例（%）", "76.7", ">80", "约束性"],
                ["乙的比例（%）", "15.7 ④", "15左右", "预期性"], ["丙的比例（%）", "9.7", "<5", "约束性"],
            ])
    }

    @Test func linesOfAParagraphAreJoined() {
        let full = String(repeating: "字", count: 40)
        let rows = [
            Self.row(100, (120, String(repeating: "首", count: 38))), Self.row(120, (100, full)),
            Self.row(140, (100, "段末。")), Self.row(160, (120, String(repeating: "又", count: 38))),
            Self.on(1, Self.row(100, (100, full))), Self.on(1, Self.row(120, (100, "终。"))),
        ]
        let texts = PdfReader.blocks(rows)
        #expect(
            texts == [
                .paragraph(String(repeating: "首", count: 38) + full + "段末。"),
                .paragraph(String(repeating: "又", count: 38) + full + "终。"),
            ])
    }

    @Test func columnsBecomeCells() {
        let rows = [
            Self.row(100, (100, "指标"), (300, "2020"), (400, "2025")),
            Self.row(120, (100, "甲类很长的名字"), (300, "1.5"), (400, "2.5")),
            Self.row(140, (100, "乙"), (310, "达到目标的一般水平值")), Self.row(160, (100, "丙"), (300, "3"), (400, "4")),
        ]
        #expect(
            PdfReader.blocks(rows) == [
                .table([
                    ["指标", "2020", "2025"], ["甲类很长的名字", "1.5", "2.5"], ["乙", "达到目标的一般水平值", ""],
                    ["丙", "3", "4"],
                ])
            ])
    }

    @Test(arguments: [
        ("12", true), ("— 12 —", true), ("第 12 页 共 80 页", true), ("3/80", true), ("xii", true), ("2025年", false),
        ("第一章", false), ("12.5%", false), ("", false), ("Page 3 of 9", true),
    ])
    func pageNumbersAreKnown(text: String, expected: Bool) {
        #expect(PdfFurniture.isPageNumber(text) == expected)
    }

    @Test func runningHeadsAndFeetAreDropped() {
        let rows = (0..<5).flatMap { page in
            [
                Self.on(page, Self.row(30, (200, "规划纲要"))), Self.on(page, Self.row(200, (100, "正文第\(page)页"))),
                Self.on(page, Self.row(760, (290, "— \(page + 1) —"))),
            ]
        }
        let kept = PdfFurniture.removed(from: rows, heights: Array(repeating: 800, count: 5))
        #expect(kept.map(\.text) == (0..<5).map { "正文第\($0)页" })
    }

    @Test(arguments: [
        ("第一章 总则............3", true), ("第一节 目标…………12", true), ("增长到 3", false), ("……", false), ("3.5", false),
    ])
    func linesOfContentsAreKnown(text: String, expected: Bool) {
        #expect(PdfText.isContents(text) == expected)
    }

    @Test(arguments: [
        ("第一章", true), ("（一）", true), ("1.", true), ("二、", true), ("①", true), ("2025", false), ("第一", false),
    ])
    func marksAreKnown(text: String, expected: Bool) {
        #expect(PdfText.isMark(text) == expected)
    }

    /// A word over three rows stands beside the second of them.
    @Test func spanningCellsAreLifted() {
        let cells = [["类", "名"], ["", "一"], ["甲", "二"], ["", "三"], ["乙", "四"]]
        let middles: [[Float]] = [[10, 10], [0, 30], [50, 50], [0, 70], [90, 90]]
        let lifted = PdfSpanningCells.lifted(cells, middles: middles, size: 10)
        #expect(lifted.map { $0[0] } == ["类", "甲", "", "", "乙"])
        // Where cells cannot lie without a gap, nothing is moved.
        let loose: [[Float]] = [[10, 10], [0, 30], [50, 50], [0, 70], [0, 90]]
        let without = cells.dropLast() + [["", "四"]]
        #expect(PdfSpanningCells.lifted(Array(without), middles: loose, size: 10) == Array(without))
    }

    @Test func brokenListingsNeverCrash() throws {
        let lines = [
            "1\t1\t0\t0\t0\t0\t0\t0\tnan\t842\t-1\tx", "5\t1\t0\t0\t0\t0\t1e30\t1\t1\t1\t1\t甲", "5", "",
            "5\t\t\t\t\t\t\t\t\t\t\t",
        ]
        var scanner = PdfWordScanner(limits: DocumentLimits())
        var pages = 0
        for line in lines {
            try Array((line + "\n").utf8).withUnsafeBytes { bytes in
                try scanner.read(bytes) { (_) throws(DocumentFault) in pages += 1 }
            }
        }
        try scanner.finish { (_) throws(DocumentFault) in pages += 1 }
        #expect(pages == 0)
    }
}
