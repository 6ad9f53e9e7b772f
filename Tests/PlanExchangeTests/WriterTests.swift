import Foundation
import PlanModel
import Testing

@testable import PlanExchange

private let source = SourceText(
    name: "plan.txt", sha256: String(repeating: "a", count: 64),
    scalars: Array("第一章 能源\n到2025年，风电达到3000万千瓦以上。还有一句。\n".unicodeScalars))

private let reading = Reading(
    outline: [
        OutlineNode(
            id: "n0", parent: nil, level: .chapter, number: "第一章", title: "能源", span: SourceSpan(0, 35)),
        OutlineNode(id: "n7", parent: "n0", level: .paragraph, number: "", title: "", span: SourceSpan(7, 34)),
    ],
    targets: [
        ReadTarget(
            node: "n7", span: SourceSpan(18, 27), quantity: "3000万千瓦以上", sentence: SourceSpan(7, 28),
            indicator: "风电", comparator: .atLeast, value: 30_000_000, unitOfMeasure: "千瓦", kind: .level,
            direction: .up, deadline: 2025, baselineValue: 0.1)
    ],
    projects: [
        ReadProject(
            node: "n7", title: "“甲”\\乙/丙", span: SourceSpan(8, 9), place: ["210100"], stage: "新建",
            capacity: Quantity(12.5, UnitOfMeasure("万吨")), mentions: [SourceSpan(8, 9)])
    ],
    notes: [ReadNote(span: SourceSpan(0, 3), text: "第\"一\"章\n\u{1}", reason: .pastFact)])

@Suite("A reading is written the same, byte for byte")
struct ReadingJSONTests {
    private let plan = Plan(title: "纲要", period: PlanPeriod(2021, 2025))

    @Test func bytesArePinned() {
        let expected = #"""
            {"format":"lantu.reading.v1","indicators":[
            {"mentions":[{"end":27,"start":18}],"name":"风电","targets":["t18"]}],"notes":[
            {"end":3,"reason":"past_fact","start":0,"text":"第\"一\"章\n\u0001"}],"outline":[
            {"end":35,"id":"n0","level":"chapter","number":"第一章","parent":null,"start":0,"title":"能源"},
            {"end":34,"id":"n7","level":"paragraph","number":"","parent":"n0","start":7,"title":""}],"plan":{"area":null,"period":"2021-2025","title":"纲要"},"projects":[
            {"capacity":{"unit":"万吨","value":12.5},"end":9,"id":"p8","mentions":[{"end":9,"start":8}],"node":"n7","place":["210100"],"stage":"新建","start":8,"title":"“甲”\\乙/丙"}],"source":{"name":"plan.txt","scalars":34,"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"},"targets":[
            {"approximate":false,"baseline":null,"baseline_value":0.1,"comparator":"at_least","deadline":2025,"direction":"up","end":27,"id":"t18","indicator":"风电","kind":"level","node":"n7","obligation":null,"quantity":"3000万千瓦以上","scope":null,"sentence":{"end":28,"start":7},"start":18,"unit":"千瓦","upper":null,"value":30000000}],"tasks":[]}

            """#
        let bytes = ReadingJSON.write(reading, plan: plan, source: source)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test func keysAreSortedAtEveryLevel() throws {
        let bytes = ReadingJSON.write(reading, plan: plan, source: source).filter { $0 != UInt8(ascii: "\n") }
        let parsed = try JSONSerialization.jsonObject(with: Data(bytes))
        let again = try JSONSerialization.data(withJSONObject: parsed, options: [.sortedKeys, .withoutEscapingSlashes])
        #expect(String(decoding: again, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
    }

    @Test func aReadingWithoutPromiseHasEmptyLists() {
        let text = String(
            decoding: ReadingJSON.write(Reading(), plan: Plan(title: ""), source: source), as: UTF8.self)
        #expect(text.contains(#""targets":[],"tasks":[]}"#))
    }

    @Test func theSummaryTellsCountsOutlineAndTargets() {
        let expected = """
            纲要　2021-2025
            文件　plan.txt，34 字，SHA-256 \(String(repeating: "a", count: 64))
            读出　量化目标 1，任务 0，项目 1，另记 1
            归属　2 句中 1 句有归属（50%）

            提纲
            第一章 能源

            量化目标
            t18　第一章　3000万千瓦以上　level　at_least　2025　到2025年，风电达到3000万千瓦以上。

            """
        #expect(ReadingSummary.write(reading, plan: plan, source: source) == expected)
    }

    @Test func sentencesThatBelongNowhereAreListed() {
        let coverage = SentenceCoverage(of: reading, in: source)
        #expect(coverage.unplaced.map { source.text(at: $0) } == ["还有一句。"])
        #expect(SentenceCoverage(of: Reading(), in: SourceText(name: "", sha256: "", scalars: [])).share == 1)
    }
}

@Suite("Numbers are written alike everywhere")
struct NumberTextTests {
    @Test(arguments: [
        (3.0, "3"), (-0.0, "0"), (0.1, "0.1"), (-2.5, "-2.5"), (8e10, "80000000000"), (1e300, "1e+300"),
        (0.1 + 0.2, "0.30000000000000004"), (9_007_199_254_740_991, "9007199254740991"),
    ])
    func shortest(number: Double, expected: String) {
        #expect(number.written(.shortest) == expected)
    }

    @Test(arguments: [
        (0.1 + 0.2, "0.3"), (1.0 / 3, "0.333333333333"), (2.0 / 3 * 1e15, "6.66666666667e+14"), (-0.0, "0"),
        (12.5, "12.5"),
    ])
    func twelveDigits(number: Double, expected: String) {
        #expect(number.written(.twelveDigits) == expected)
    }

    @Test func whatIsNotFiniteIsNotWritten() {
        #expect(Double.nan.written(.shortest) == nil)
        #expect(Double.infinity.written(.twelveDigits) == nil)
    }
}

@Suite("Verdicts are written with what they rest on")
struct VerdictReportTests {
    private let report = VerdictReport(
        asOf: Period(year: 2025), method: "pace/1", inputsSHA256: "00",
        lines: [
            VerdictLine(
                id: "=1", indicator: "i", area: "210000", vintage: "2020", standing: "lagging", progress: 1.0 / 3,
                expected: 0.5, path: .linear, score: nil, deadline: 2025, isDeadlineAssumed: false, isProvisional: true,
                observed: Verdict.Observed(period: Period(year: 2024), value: 12),
                missing: [Period(year: 2022), Period(year: 2023)],
                reason: VerdictLine.Reason(code: "no_observation", zh: "没有数据。", en: "No data, \"none\"."))
        ])

    @Test func jsonIsPinned() {
        let expected = #"""
            {"as_of":"2025","format":"lantu.verdicts.v1","inputs_sha256":"00","method":"pace/1","verdicts":[
            {"area":"210000","class":"lagging","deadline":2025,"deadline_assumed":false,"expected":0.5,"id":"=1","indicator":"i","missing":["2022","2023"],"observed":{"period":"2024","value":12},"path":"linear","progress":0.3333333333333333,"provisional":true,"reason":{"code":"no_observation","en":"No data, \"none\".","zh":"没有数据。"},"score":null,"vintage":"2020"}]}

            """#
        #expect(String(decoding: report.json(), as: UTF8.self) == expected)
    }

    @Test func csvIsPinned() {
        let sheet = report.sheet(title: "评估")
        let expected = """
            id,indicator,area,vintage,class,progress,expected,score,deadline,deadline_assumed,provisional,\
            observed_period,observed_value,missing,reason_code,reason_zh,reason_en,path
            '=1,i,210000,2020,lagging,0.3333333333333333,0.5,,2025,false,true,2024,12,2022 2023,no_observation,\
            没有数据。,"No data, ""none"".",linear

            """
        #expect(String(decoding: CSVWriter().write(sheet), as: UTF8.self) == expected)
    }

    @Test func theResultsHashLooksAtTwelveDigits() {
        var near = report
        near.lines[0].progress = 1.0 / 3 + 1e-15
        #expect(near.json() != report.json())
        #expect(near.resultsSHA256() == report.resultsSHA256())
        near.lines[0].progress = 1.0 / 3 + 1e-9
        #expect(near.resultsSHA256() != report.resultsSHA256())
    }

    /// The values were computed with Python's hashlib.
    @Test(arguments: [
        (nil as String?, "ade9d791fa221b5d8781ecddb2444a921d7590bdc4822083fafbbabab9f79aa0"),
        ("a\n", "fab9eca32070ed85dbfa968d62140d787251f2504ea623490629d23bb70c2d2a"),
    ])
    func inputsHash(annual: String?, expected: String) {
        let found = inputsSHA256(
            settings: ["until": "2025", "about": "5"], asOf: Period(year: 2024), method: "pace", version: "1",
            targets: Array("t\n".utf8), observations: Array("o\n".utf8), annual: annual.map { Array($0.utf8) })
        #expect(found == expected)
    }
}

@Suite("Tables leave as CSV and as a workbook")
struct SheetTests {
    private let sheet = Sheet(
        title: "指标/表", notice: "合成数据",
        columns: [Column("名称"), Column("数值", kind: .decimals(2)), Column("注", width: 30)],
        rows: [
            [.text("城镇化率"), .number(71.21), .text("=1+1")],
            [.text("风电, \"海上\""), .number(-3), .empty],
            [.text("-x"), .number(.nan), .text("@a\nb")],
        ])

    @Test func csvFollowsTheStandardAndCalculatesNothing() {
        let expected =
            "名称,数值,注\r\n城镇化率,71.21,'=1+1\r\n\"风电, \"\"海上\"\"\",-3,\r\n'-x,,\"'@a\nb\"\r\n"
        let bytes = CSVWriter(lineEnd: .carriageReturnLineFeed).write(sheet)
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test func csvMayBeginWithAMarkAndANotice() {
        let bytes = CSVWriter(hasByteOrderMark: true, includesNotice: true).write(sheet)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF] + Array("合成数据\n名称,数值,注\n".utf8)))
    }

    @Test(arguments: ["=a", "+a", "-a", "@a", "\ta", "\ra", "＝a"])
    func neutralises(text: String) {
        #expect(CSVWriter.neutralised(text) == "'" + text)
    }

    @Test(arguments: ["a=b", "", "—", "(六)", "'=a"])
    func leavesOtherWordsAlone(text: String) {
        #expect(CSVWriter.neutralised(text) == text)
    }

    @Test func aWorkbookHoldsTheTableAndNothingIsLeftBehind() throws {
        let bytes = try XLSXWriter.write([sheet, sheet], created: 1_700_000_000)
        #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
        let own = FileManager.default.temporaryDirectory.appending(path: "workbook-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: own) }
        #expect(try XLSXWriter.write([sheet, sheet], created: 1_700_000_000, in: own.path) == bytes)
        #expect(try FileManager.default.contentsOfDirectory(atPath: own.path).isEmpty)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/unzip")))
    func aWorkbookKeepsWordsNumbersAndView() throws {
        let bytes = try XLSXWriter.write([sheet, sheet], created: 1_700_000_000)
        let words = try unzip(bytes, "xl/sharedStrings.xml")
        for word in ["合成数据", "城镇化率", "=1+1", "风电, \"海上\""] { #expect(words.contains(word)) }
        let page = try unzip(bytes, "xl/worksheets/sheet1.xml")
        #expect(page.contains("<v>71.2") && !page.contains("<f>"))
        #expect(page.contains("ySplit=\"4\"") && page.contains("autoFilter ref=\"A4:C7\""))
        let book = try unzip(bytes, "xl/workbook.xml")
        #expect(book.contains("name=\"指标表\"") && book.contains("name=\"指标表 2\""))
    }

    @Test func sheetNamesAreAllowedAndDiffer() {
        var names = SheetNames()
        let long = String(repeating: "长", count: 40)
        #expect(names.next(for: long) == String(repeating: "长", count: 31))
        #expect(names.next(for: long) == String(repeating: "长", count: 27) + " 2")
        #expect(names.next(for: "[]:") == "Sheet")
        #expect(names.next(for: "'a'") == "a")
        #expect(names.next(for: "A") == "A 2")
    }

    private func unzip(_ bytes: [UInt8], _ part: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "sheet-\(UUID().uuidString).xlsx")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/unzip")
        process.arguments = ["-p", file.path, part]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
