import PlanModel
import Testing

@testable import PlanExchange

@Suite("A plan's file becomes text, or says why not")
struct SourceTextReaderTests {
    @Test(arguments: [
        (Array("辽宁\n".utf8), "辽宁\n"),
        ([0xEF, 0xBB, 0xBF] + Array("辽宁".utf8), "辽宁"),
        ([0xFF, 0xFE, 0xBD, 0x8F, 0x81, 0x5B, 0x3D, 0xD8, 0x00, 0xDE], "辽宁😀"),
        ([0xFE, 0xFF, 0x8F, 0xBD, 0x5B, 0x81, 0xD8, 0x3D, 0xDE, 0x00], "辽宁😀"),
        ([0xC1, 0xC9, 0xC4, 0xFE, 0x35, 0x30, 0x25], "辽宁50%"),
        ([0xC1, 0xC9, 0x94, 0x39, 0xFC, 0x36], "辽😀"),
        ([0x84, 0x31, 0x95, 0x33, 0xC1, 0xC9], "辽"),
        (Array("一\r\n二\r三\n\r四\r".utf8), "一\n二\n三\n\n四\n"),
        (Array("\r\r\n\r".utf8), "\n\n\n"),
        (Array(" \u{3000}\u{200B}".utf8), " \u{3000}\u{200B}"),
    ])
    func decodes(bytes: [UInt8], expected: String) throws {
        let text = try SourceTextReader.read(bytes, name: "plan.txt")
        #expect(text.scalars == Array(expected.unicodeScalars))
        #expect(text.sha256 == SHA256.hex(of: bytes))
        #expect(text.name == "plan.txt")
    }

    @Test(arguments: [
        ([], ExchangeError.emptyFile(file: "a.txt")),
        ([0xEF, 0xBB, 0xBF], .emptyFile(file: "a.txt")),
        ([0xFF, 0xFE], .emptyFile(file: "a.txt")),
        ([0x41, 0xFF, 0x42], .undecodable(file: "a.txt", encoding: nil, offset: 1)),
        ([0x41, 0xC1, 0x20], .undecodable(file: "a.txt", encoding: nil, offset: 1)),
        ([0xED, 0xA0, 0x80, 0x0A], .undecodable(file: "a.txt", encoding: nil, offset: 0)),
        ([0xEF, 0xBB, 0xBF, 0x41, 0xC1, 0xC9], .undecodable(file: "a.txt", encoding: .utf8, offset: 4)),
        ([0xFF, 0xFE, 0x41, 0x00, 0x42], .undecodable(file: "a.txt", encoding: .utf16LittleEndian, offset: 4)),
        ([0xFE, 0xFF, 0xD8, 0x3D, 0x00, 0x41], .undecodable(file: "a.txt", encoding: .utf16BigEndian, offset: 2)),
        ([0xFF, 0xFE, 0x41, 0x00, 0x00, 0x00], .binaryContent(file: "a.txt", offset: 4)),
        ([0x41, 0x00, 0x42, 0x00], .binaryContent(file: "a.txt", offset: 1)),
        ([0x50, 0x4B, 0x03, 0x04, 0x14], .unsupportedFormat(file: "a.txt", format: .archive)),
        (Array("%PDF-1.7".utf8), .unsupportedFormat(file: "a.txt", format: .pdf)),
    ])
    func refuses(bytes: [UInt8], expected: ExchangeError) {
        #expect(errors { () throws(ExchangeFailure) in try SourceTextReader.read(bytes, name: "a.txt") } == [expected])
    }

    @Test(arguments: [
        ("plan.doc", FileFormat.oldOffice), ("plan.WPS", .oldOffice), ("plan.xlsx", .spreadsheet),
        ("plan.zip", .archive),
        ("plan.png", .image), ("plan.bin", .other),
    ])
    func refusesFormatsNotReadHere(name: String, format: FileFormat) {
        let found = errors { () throws(ExchangeFailure) in try SourceTextReader.read([0x41], name: name) }
        #expect(found == [.unsupportedFormat(file: name, format: format)])
    }

    @Test(arguments: ["plan", "plan.txt", "plan.TXT", "规划.md"])
    func readsPlainTextByAnyOfItsNames(name: String) throws {
        #expect(try SourceTextReader.read([0x41], name: name).scalars == ["A"])
    }

    @Test func anEncodingGivenIsNotGuessed() throws {
        let bytes: [UInt8] = [0xC4, 0xFE]
        #expect(try SourceTextReader.read(bytes, name: "a", encoding: .gb18030).scalars == ["宁"])
        #expect(try SourceTextReader.read(bytes, name: "a", encoding: .utf16LittleEndian).scalars == ["\u{FEC4}"])
        let found = errors { () throws(ExchangeFailure) in
            try SourceTextReader.read(bytes, name: "a", encoding: .utf8)
        }
        #expect(found == [.undecodable(file: "a", encoding: .utf8, offset: 0)])
    }

    @Test func aGuessAtGB18030NeedsPrintableText() {
        // Well-formed GB 18030 whose scalars are private or unassigned.
        let bytes: [UInt8] = (0..<20).map { $0 % 2 == 0 ? 0xAA : 0xA1 }
        let found = errors { () throws(ExchangeFailure) in try SourceTextReader.read(bytes, name: "a") }
        #expect(found == [.undecodable(file: "a", encoding: nil, offset: 0)])
    }

    @Test(arguments: [
        ("UTF-8", TextEncoding.utf8), ("utf8", .utf8), ("GBK", .gb18030), ("gb-18030", .gb18030),
        ("GB_2312", .gb18030), ("utf-16le", .utf16LittleEndian), ("UTF-16BE", .utf16BigEndian),
    ])
    func encodingsAreFoundByTheirCommonNames(name: String, encoding: TextEncoding) {
        #expect(TextEncoding(name: name) == encoding)
    }

    @Test func anUnknownEncodingHasNoName() {
        #expect(TextEncoding(name: "latin-1") == nil)
    }

    @Test func aMissingFileSaysSo() {
        let found = errors { () throws(ExchangeFailure) in try SourceTextReader.read(path: "/nowhere/plan.txt") }
        #expect(found == [.fileMissing(file: "/nowhere/plan.txt")])
    }

    @Test func tooLargeAFileIsNotRead() {
        let found = errors { () throws(ExchangeFailure) in try FileBytes.read(path: #filePath, limit: 10) }
        guard case .tooLarge(_, let bytes, limit: 10)? = found.first else {
            Issue.record("expected tooLarge, found \(found)")
            return
        }
        #expect(bytes > 10)
    }

    /// Strictness is that of the standard library's own validation.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func randomBytesNeverCrashAndAgreeWithTheStandardLibrary(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pool: [UInt8] = [0x0D, 0x0A, 0x41, 0xC2, 0xE4, 0xB8, 0xAD, 0xF0, 0x9F, 0x98, 0x80, 0xED, 0xA0, 0xBF, 0xFF]
        for _ in 0..<100 {
            let length = Int.random(in: 1...12, using: &generator)
            let bytes = (0..<length).map { _ in
                Bool.random(using: &generator)
                    ? pool.randomElement(using: &generator) ?? 0 : UInt8.random(in: 1...255, using: &generator)
            }
            _ = try? SourceTextReader.read(bytes, name: "a.txt")
            let mine = bytes.withUnsafeBufferPointer { buffer in
                try? [Unicode.Scalar](utf8: buffer[...])
            }
            #expect(mine == String(validating: bytes, as: UTF8.self).map { Array($0.unicodeScalars) })
        }
    }
}

@Suite("SHA-256")
struct SHA256Tests {
    /// FIPS 180-2, appendix B, and the empty text.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func isTheStandards(text: String, expected: String) {
        #expect(SHA256.hex(of: text) == expected)
    }
}
