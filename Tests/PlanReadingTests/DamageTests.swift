import Foundation
import PlanModel
import Testing

@testable import PlanReading

/// What copying and printing do to a text, one at a time.
enum Damage: String, CaseIterable {
    case wideDigits, pagesInNumbers, barePagesInNumbers, countedPagesInNumbers, pagesInsideLines, pagesInSentences
    case groupedThousands, straightQuotes, pointsForStops, narrowMarks, contents, stopsBecomeLines

    /// The damaged text, scalar by scalar, each with its place in the whole one.
    func applied(to text: [Unicode.Scalar], seed: UInt64) -> [(scalar: Unicode.Scalar, origin: Int)] {
        var generator = SeededGenerator(seed: seed), page = 0
        var result: [(Unicode.Scalar, Int)] = self == .contents ? Self.contents(of: text) : []
        for (place, scalar) in text.enumerated() {
            let next = place + 1 < text.count ? text[place + 1] : "\n"
            result += replacement(of: scalar, at: place, in: text).unicodeScalars.map { ($0, place) }
            guard tears(scalar, next), Self.isInside(place, text), Int.random(in: 0..<rarity, using: &generator) == 0
            else { continue }
            page += 1
            result += mark(page).unicodeScalars.map { ($0, place) }
        }
        return result
    }

    private var rarity: Int {
        switch self {
        case .pagesInSentences: 90
        case .barePagesInNumbers: 12
        default: 4
        }
    }

    /// In a line of text, not in a heading and not at the line's start.
    private static func isInside(_ place: Int, _ text: [Unicode.Scalar]) -> Bool {
        let before = text[..<place].reversed().prefix { $0 != "\n" }.count
        return before > 0 && before + text[place...].prefix { $0 != "\n" }.count > 40
    }

    private func tears(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
        switch self {
        case .pagesInNumbers, .barePagesInNumbers, .countedPagesInNumbers, .pagesInsideLines:
            scalar.digit != nil && next.digit != nil
        case .pagesInSentences: scalar.isIdeograph && next.isIdeograph
        default: false
        }
    }

    private func mark(_ page: Int) -> String {
        switch self {
        case .barePagesInNumbers: "\n\(page)\n"
        case .countedPagesInNumbers: "\n第\(page)页 共99页\n"
        case .pagesInsideLines: "— \(page) —"
        default: "\n— \(page) —\n"
        }
    }

    private func replacement(of scalar: Unicode.Scalar, at place: Int, in text: [Unicode.Scalar]) -> String {
        switch (self, scalar) {
        case (.wideDigits, _) where scalar.digit != nil || scalar == "%":
            String(Unicode.Scalar(scalar.value + 0xFEE0).map(Character.init) ?? "?")
        case (.groupedThousands, _) where Self.isThousand(place, text): "\(scalar),"
        case (.straightQuotes, "“"), (.straightQuotes, "”"): "\""
        case (.pointsForStops, "。"): "."
        case (.narrowMarks, "，"): ","
        case (.narrowMarks, "；"): ";"
        case (.narrowMarks, "（"): "("
        case (.narrowMarks, "）"): ")"
        case (.stopsBecomeLines, "。"): place + 1 < text.count && text[place + 1] == "\n" ? "" : "\n"
        default: String(Character(scalar))
        }
    }

    /// The first of four digits that are no year.
    private static func isThousand(_ place: Int, _ text: [Unicode.Scalar]) -> Bool {
        guard place > 0, place + 4 < text.count, text[place - 1].digit == nil, text[place + 4].digit == nil else {
            return false
        }
        return (0...3).allSatisfy { text[place + $0].digit != nil } && text[place + 4] != "年"
    }

    /// The headings of a text with leaders and page numbers.
    private static func contents(of text: [Unicode.Scalar]) -> [(Unicode.Scalar, Int)] {
        let lines = text.split(separator: "\n").map { String(scalars: Array($0)) }
        let headings = lines.filter { line in
            line.count < 20 && (line.hasPrefix("（") || line.dropFirst().hasPrefix("、"))
        }
        let entries = headings.enumerated().map { "\($1)……………\($0 + 1)\n" }
        return ("目 录\n" + entries.joined() + "\n").unicodeScalars.map { ($0, -1) }
    }
}

struct DamageTests {
    private func text(_ name: String) throws -> [Unicode.Scalar] {
        let file = Liaoning.file("Tests/PlanReadingTests/Fixtures/" + name + ".txt")
        return Array(try String(contentsOf: file, encoding: .utf8).unicodeScalars)
    }

    private func read(_ scalars: [Unicode.Scalar]) -> Reading {
        PlanReader(settings: ReadingSettings(period: PlanPeriod("2021-2025")))
            .read(SourceText(name: "", sha256: "", scalars: scalars))
    }

    /// The same promises are read at the same places, and every sentence still belongs somewhere.
    @Test(arguments: Damage.allCases, ["education-plan", "logistics-plan"])
    func leavesTheReadingAsItIs(damage: Damage, name: String) throws {
        let text = try text(name), whole = read(text)
        for seed in 1...3 as ClosedRange<UInt64> {
            let damaged = damage.applied(to: text, seed: seed)
            let reading = read(damaged.map(\.scalar))
            #expect(reading.targets.map { described($0, damaged.map(\.origin)) } == whole.targets.map { described($0) })
            #expect(headings(reading) == headings(whole))
        }
    }

    /// A torn number is quoted as it stands, page number and all.
    @Test func quotesATornNumberAsItStands() throws {
        let reading = PlanReadingTests.read("第一章 甲\n\n到2025年，高中阶段毛入学率达到9\n— 12 —\n5%以上。\n\n— 13 —\n\n第二章 乙\n")
        let target = try #require(reading.targets.first)
        #expect(target.quantity == "9\n— 12 —\n5%以上")
        #expect(target.value == 95)
        #expect(reading.notes.contains { $0.text == "12" && $0.reason == .number })
    }

    private func headings(_ reading: Reading) -> [String] {
        reading.outline.filter { $0.level == .chapter || $0.level == .section }
            .map { ($0.number + $0.title).replacing("(", with: "（").replacing(")", with: "）") }
    }

    private func described(_ target: ReadTarget, _ origins: [Int]? = nil) -> String {
        let start = origins.map { $0[target.span.start] } ?? target.span.start
        return
            "\(start) \(target.comparator) \(target.value) \(target.upper ?? 0) \(target.unitOfMeasure) \(target.kind) "
            + "\(target.direction) \(target.deadline ?? 0) \(target.baselineYear ?? 0)"
    }
}

struct PageTests {
    @Test(arguments: [
        ("23", PageMark.bare(23)), ("- 23 -", .framed(23)), ("—23—", .framed(23)), ("第 23 页", .framed(23)),
        ("第3页 共96页", .framed(3)), ("·7·", .framed(7)), ("3/96", .share(3, of: 96)), ("－ １２ －", .framed(12)),
    ])
    func knowsPageNumbers(line: String, mark: PageMark) {
        let scalars = Array(line.unicodeScalars)
        #expect(PageMark(SourceSpan(0, scalars.count), in: scalars) == mark)
    }

    @Test(arguments: ["-8%", "-8", "12345", "9/3", "3.5", "一", "第3章", "2347.6-8", "——"])
    func leavesOtherLinesAlone(line: String) {
        let scalars = Array(line.unicodeScalars)
        #expect(PageMark(SourceSpan(0, scalars.count), in: scalars) == nil)
    }

    @Test(arguments: [
        ("达到9", "5%", true), ("达到95", "%以上", true), ("1360", "万人", true), ("增长7", ".5%", true), ("增长7.", "5%", true),
        ("建设12", "个中心", true), ("达到", "95%", true), ("降", "至17‰", true), ("建设甲", "乙", false), ("共12", "推进", false),
    ])
    func knowsWhatAPageTore(before: String, after: String, isTorn: Bool) {
        let scalars = Array((before + after).unicodeScalars), place = before.unicodeScalars.count
        #expect(Tear(scalars: scalars).isTorn(place, place) == isTorn)
    }

    /// A dash between numbers is no page number unless several count on.
    @Test func leavesRangesAlone() {
        #expect(read("第一章 甲\n\n建设3—5—7个中心，培育10-12家企业。\n").targets.last?.upper == 12)
    }
}
