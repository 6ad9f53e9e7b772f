import Testing

@testable import PlanExchange

@Suite("A hostile or torn document is refused, within bounds")
struct HostileDocumentTests {
    private func fault(_ bytes: [UInt8], _ change: (inout DocumentLimits) -> Void = { _ in }) -> ExchangeError? {
        Sample.fault(bytes, "a.docx", change)
    }

    @Test(arguments: [
        ("plan.doc", [0x41] as [UInt8], FileFormat.oldOffice), ("plan.xlsx", [0x41], .spreadsheet),
        ("plan.bin", [0x41], .other), ("plan.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
        ("plan.docx", Array("%PDF-1.7".utf8), .pdf), ("plan.pdf", [0x50, 0x4B, 3, 4], .archive),
        ("plan.docx", Sample.zip([("a.txt", [0x41])]), .archive),
        ("plan.docx", Sample.zip([("xl/workbook.xml", [0x41])]), .spreadsheet),
        ("plan.txt", Sample.word(""), .archive), ("plan.html", [0x89, 0x50, 0x4E, 0x47], .image),
    ])
    func otherFormatsAreNamed(name: String, bytes: [UInt8], format: FileFormat) {
        let found = errors { () throws(ExchangeFailure) in try SourceTextReader.read(bytes, name: name) }
        #expect(found == [.unsupportedFormat(file: name, format: format)])
    }

    @Test func whatIsNoDocumentIsDamaged() {
        #expect(fault(Array("plain".utf8)) == .damagedDocument(file: "a.docx", format: .word))
        #expect(fault([0x50, 0x4B, 3, 4]) == .damagedDocument(file: "a.docx", format: .word))
        #expect(Sample.fault(Array("plain".utf8), "a.pdf") == .damagedDocument(file: "a.pdf", format: .pdf))
        #expect(
            fault(Sample.zip([("word/document.xml", Array("<a><b></a>".utf8))]))
                == .damagedDocument(file: "a.docx", format: .word))
        #expect(fault(Sample.zip([("word/document.xml", [])])) == .damagedDocument(file: "a.docx", format: .word))
        #expect(fault(Sample.word("")) == .emptyFile(file: "a.docx"))
    }

    @Test func aZipBombIsRefused() {
        let bomb = Sample.zip([("word/document.xml", Array(repeating: 0x20, count: 40_000_000))])
        #expect(bomb.count < 100_000)
        #expect(fault(bomb) == .documentTooMuch(file: "a.docx", limit: .ratio))
        #expect(fault(bomb) { $0.compressionRatio = .max } == .damagedDocument(file: "a.docx", format: .word))
        #expect(fault(bomb) { $0.memberBytes = 1_000_000 } == .documentTooMuch(file: "a.docx", limit: .member))
        let styles = Sample.zip([
            ("word/styles.xml", Array(repeating: 0x20, count: 20_000_000)), ("word/document.xml", Array("<a/>".utf8)),
        ])
        #expect(fault(styles) == .documentTooMuch(file: "a.docx", limit: .ratio))
    }

    @Test func tooManyMembersAreRefusedBeforeTheyAreKept() {
        let many = Sample.zip((0..<50).map { ("m\($0)", []) })
        #expect(fault(many) { $0.members = 49 } == .documentTooMuch(file: "a.docx", limit: .members))
        #expect(fault(many) == .unsupportedFormat(file: "a.docx", format: .archive))
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY l0 \"ha\"><!ENTITY l1 \"&l0;&l0;&l0;&l0;&l0;&l0;\">]><a b=\"&l1;\">&l1;</a>",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\"><a/>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"/etc/passwd\">]><a>&x;</a>",
    ])
    func documentTypesAreRefused(xml: String) {
        let found = fault(Sample.zip([("word/document.xml", Array(xml.utf8))]))
        #expect(found == .entityDeclaration(file: "a.docx"))
    }

    @Test func deepNestingIsRefused() {
        let deep = String(repeating: "<w:sdt>", count: 100_000)
        #expect(fault(Sample.word(deep)) == .documentTooMuch(file: "a.docx", limit: .depth))
        let cells = String(repeating: "<w:tbl><w:tr><w:tc>", count: 80)
        let ends = String(repeating: "</w:tc></w:tr></w:tbl>", count: 80)
        #expect(fault(Sample.word(cells + Sample.paragraph("甲") + ends)) == nil)
    }

    @Test func limitsHoldForTablesAndText() {
        let wide = "<w:tbl><w:tr>\(Sample.cell("甲", "<w:gridSpan w:val=\"99999999\"/>"))</w:tr></w:tbl>"
        #expect(fault(Sample.word(wide)) == .documentTooMuch(file: "a.docx", limit: .table))
        let before = "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"99999999\"/></w:trPr></w:tr></w:tbl>"
        #expect(fault(Sample.word(before)) == .documentTooMuch(file: "a.docx", limit: .table))
        // Each paragraph costs eight scalars beside its text.
        let text = Sample.word(String(repeating: Sample.paragraph("甲乙丙"), count: 100))
        #expect(fault(text) { $0.scalars = 1091 } == .documentTooMuch(file: "a.docx", limit: .text))
        #expect(fault(text) { $0.scalars = 1092 } == nil)
    }

    /// The parser's work grows with the square of an element's attributes.
    @Test func tooManyAttributesAreRefused() {
        let many = (0..<300_000).map { "a\($0)=\"1\"" }.joined(separator: " ")
        #expect(fault(Sample.word("<w:p \(many)/>")) == .documentTooMuch(file: "a.docx", limit: .effort))
        for page in ["<p \(many)>", "<p a='>' \(many.replacing("\"1\"", with: "1"))>", "<!-- <script> --><p \(many)>"] {
            #expect(Sample.fault(Array(page.utf8), "a.html") == .documentTooMuch(file: "a.html", limit: .effort))
        }
    }

    /// Counting them takes time in proportion to the page, whatever it holds.
    @Test(arguments: ["<a", "<b='", "<a ='x", "<a=\"<b='\"", "<a='>' "])
    func countingAttributesEnds(piece: String) {
        let page = Array(String(repeating: piece, count: 400_000).utf8) + Array("='".utf8)
        _ = Sample.fault(page, "a.html")
    }

    @Test func aStyleRingEnds() throws {
        let styles = ["a", "b"].map { id in
            "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:basedOn w:val=\"\(id == "a" ? "b" : "a")\"/></w:style>"
        }
        let bytes = Sample.word(Sample.paragraph("甲", "<w:pStyle w:val=\"a\"/>"), styles: styles.joined())
        #expect(try Sample.text(bytes, "a.docx") == "甲\n")
    }

    /// A torn file is an error or a shorter text, never a crash.
    @Test(arguments: ["plan.docx", "page.html"])
    func tornFilesNeverCrash(name: String) throws {
        let whole = try Sample.bytes(name)
        for length in stride(from: 0, to: whole.count, by: 97) {
            _ = errors { () throws(ExchangeFailure) in try SourceTextReader.read(Array(whole[..<length]), name: name) }
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func changedBytesNeverCrash(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for name in ["plan.docx", "page.html"] {
            var bytes = try Sample.bytes(name)
            for _ in 0..<Int.random(in: 1...30, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            _ = errors { () throws(ExchangeFailure) in try SourceTextReader.read(bytes, name: name) }
        }
    }
}
