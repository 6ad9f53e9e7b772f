import PlanModel
import Testing

@testable import PlanExchange

/// Papers that go out, read back by our own readers.
@Suite("Papers")
struct WordPaperTests {
    private static let paper = Paper(
        title: "《纲要》任务分工方案", status: "（征求意见稿）", date: "2026年1月31日", notice: "合成数据",
        blocks: [
            .heading(1, "第一章 <能源> & \"水\""), .paragraph("本方案\u{1}共 2 项。"),
            .table(
                Paper.Table(
                    columns: ["编号", "事项", "牵头单位"], widths: [1, 4, 2],
                    rows: [["1-1-01", "风电达到3000万千瓦", "省能源局"], ["1-1-02", "短"]])),
        ])

    @Test func ourReaderFindsWhatThePaperSays() throws {
        let bytes = try WordPaper.write(Self.paper)
        let blocks = try WordReader.blocks(bytes, limits: DocumentLimits())
        #expect(
            blocks == [
                .paragraph("《纲要》任务分工方案"), .paragraph("（征求意见稿）"), .paragraph("2026年1月31日"), .paragraph("合成数据"),
                .paragraph("第一章 <能源> & \"水\""), .paragraph("本方案共 2 项。"),
                .table([["编号", "事项", "牵头单位"], ["1-1-01", "风电达到3000万千瓦", "省能源局"], ["1-1-02", "短", ""]]),
            ])
    }

    @Test func thePartsAreWhatWordAsksFor() throws {
        let archive = try ZipArchive(try WordPaper.write(Self.paper), limits: DocumentLimits())
        #expect(
            try archive.names() == [
                "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml",
                "word/_rels/document.xml.rels", "word/styles.xml", "word/fontTable.xml", "word/settings.xml",
                "word/footer1.xml",
            ])
        for name in try archive.names() {
            let parser = try XmlParser(Silence(), limits: DocumentLimits())
            #expect(
                try archive.expand(name, limit: 1 << 20) { (part) throws(DocumentFault) in try parser.feed(part) })
            _ = try parser.finish()
        }
        let document = try text("word/document.xml", archive)
        #expect(document.contains("<w:tblHeader/>"))
        #expect(document.contains("w:w=\"11906\" w:h=\"16838\""))
        #expect(try text("word/footer1.xml", archive).contains(" PAGE "))
        let widths = document.split(separator: "<w:gridCol w:w=\"").dropFirst().compactMap {
            Int($0.prefix { $0 != "\"" })
        }
        #expect(widths.reduce(0, +) == WordTable.fullWidth && widths.count == 3)
    }

    @Test func theSamePaperGivesTheSameBytes() throws {
        #expect(try WordPaper.write(Self.paper) == WordPaper.write(Self.paper))
    }

    private func text(_ name: String, _ archive: ZipArchive) throws -> String {
        let box = TextBox()
        _ = try archive.expand(name, limit: 1 << 20) { (part) throws(DocumentFault) in box.bytes += Array(part) }
        return String(decoding: box.bytes, as: UTF8.self)
    }
}

private final class TextBox {
    var bytes: [UInt8] = []
}

private struct Silence: XmlContent {
    func start(_ name: String, _ attributes: XmlAttributes) {}
    func end(_ name: String) {}
    func add(_ text: String) {}
}
