import PlanModel
import Testing

@testable import PlanOffice

/// Lasting codes: how they are made, matched and carried into a corrected text.
struct CodeTests {
    private static let outline = [
        OutlineNode(id: "a", parent: nil, level: .chapter, number: "第十四章", title: "", span: SourceSpan(0, 90)),
        OutlineNode(id: "b", parent: "a", level: .section, number: "第一节", title: "", span: SourceSpan(5, 50)),
        OutlineNode(id: "c", parent: "b", level: .paragraph, number: "", title: "", span: SourceSpan(10, 50)),
        OutlineNode(id: "d", parent: "a", level: .column, number: "专栏 27", title: "", span: SourceSpan(50, 90)),
        OutlineNode(id: "e", parent: "d", level: .item, number: "1", title: "", span: SourceSpan(60, 90)),
        OutlineNode(id: "f", parent: nil, level: .section, number: "第三节", title: "", span: SourceSpan(90, 99)),
    ]

    @Test(arguments: [
        ("c", [], "14-1-01"), ("e", [], "27-01"), ("a", [], "14-0-01"), ("f", [], "0-3-01"), ("nowhere", [], "0-0-01"),
        ("c", ["14-1-01", "14-1-07", "14-2-09"], "14-1-08"), ("e", ["27-99"], "27-100"), ("e", ["27-0-05"], "27-01"),
    ])
    func numbers(node: String, used: [String], expected: String) {
        var numbering = CodeNumbering(used: used, outline: Self.outline)
        #expect(numbering.next(at: node) == expected)
    }

    private static func place(_ id: String, _ start: Int, _ end: Int, _ node: String = "c") -> CodeBook.Place {
        CodeBook.Place(commitment: id, span: SourceSpan(start, end), node: node)
    }

    private static func code(_ code: String, _ id: String, _ start: Int, _ end: Int) -> CommitmentCode {
        CommitmentCode(planSHA256: "a", code: code, commitment: id, span: SourceSpan(start, end))
    }

    @Test(arguments: [
        ("the same span", [place("t10", 10, 20)], ["t10": "A"]),
        ("grown", [place("t8", 8, 40)], ["t8": "A"]),
        ("of two the one that shares more", [place("t8", 8, 12), place("t13", 13, 20)], ["t13": "A"]),
        ("another kind", [place("k10", 10, 20)], [:]),
        ("elsewhere", [place("t20", 20, 30)], [:]),
    ])
    func matches(claim: String, places: [CodeBook.Place], expected: [String: String]) {
        let book = CodeBook([Self.code("A", "t10", 10, 20)])
        #expect(book.standing(places, in: "a") == expected, "\(claim)")
        #expect(book.standing(places, in: "other") == [:])
    }

    @Test func eachCodeGoesOnce() {
        let book = CodeBook([Self.code("A", "t10", 10, 20), Self.code("B", "t20", 20, 30)])
        #expect(book.standing([Self.place("t10", 10, 30)], in: "a") == ["t10": "A"])
        let split = [Self.place("t10", 10, 14), Self.place("t15", 15, 20)]
        #expect(book.standing(split, in: "a") == ["t10": "A"], "what begins where it was given keeps it")
        let moved = [Self.place("t11", 11, 14), Self.place("t15", 15, 20)]
        #expect(book.standing(moved, in: "a") == ["t15": "A"])
    }

    @Test func newCodesFollowTheDocumentAndSkipWhatWasUsed() {
        let source = SourceText(name: "", sha256: "a", scalars: [])
        let version = PlanVersion(
            plan: Plan(title: ""), source: source, reading: Reading(outline: Self.outline))
        let book = CodeBook([Self.code("14-1-02", "t10", 10, 20)])
        let places = [
            Self.place("t70", 70, 75, "e"), Self.place("k10", 10, 50), Self.place("t30", 30, 40),
            Self.place("t10", 10, 20),
        ]
        let given = book.given(to: places, in: version)
        #expect(given.map { "\($0.commitment) \($0.code)" } == ["k10 14-1-03", "t30 14-1-04", "t70 27-01"])
    }

    private static let old = "第一章\n甲达到50%以上，乙达到60%。\n\n丙达到70%。\n丁达到80%。\n"

    @Test(arguments: [
        ("nothing changed", old, "50%以上", "50%以上"),
        ("a line in front", "序言\n" + old, "60%", "60%"),
        ("the quantity itself", old.replacing("50%", with: "55%"), "50%以上", "55%以上"),
        ("another one of the line", old.replacing("50%", with: "5.5%"), "60%", "60%"),
        ("two lines", old.replacing("50%", with: "51%").replacing("70%", with: "71%"), "70%", "71%"),
        ("a paragraph gone", old.replacing("丙达到70%。\n", with: ""), "80%", "80%"),
        ("its own paragraph gone", old.replacing("丙达到70%。\n", with: ""), "70%", nil),
        ("split in two lines", old.replacing("，乙", with: "，\n乙"), "60%", "60%"),
        ("moved line ends", old.replacing("\n", with: "\n\n"), "80%", "80%"),
    ])
    func placesMoveWithTheText(claim: String, new: String, quote: String, expected: String?) throws {
        let (before, after) = (Array(Self.old.unicodeScalars), Array(new.unicodeScalars))
        let moved = SpanMap(from: before, to: after)(try span(of: quote, in: before))
        let found = moved.map { String(String.UnicodeScalarView(after[$0.range])) }
        #expect(found == expected, "\(claim)")
    }

    /// Any edit: what lies outside of it comes back as it was, and no place leaves the text.
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func whatIsUntouchedStays(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let letters = Array("甲乙丙%5\n".unicodeScalars)
        func text(_ count: Int) -> [Unicode.Scalar] {
            (0..<count).map { _ in letters[Int(random.next() % UInt64(letters.count))] }
        }
        let before = text(80), middle = text(20), after = text(80)
        let old = before + middle + after
        let new = before + text(Int(random.next() % 30)) + after
        let map = SpanMap(from: old, to: new)
        for start in old.indices {
            guard let moved = map(SourceSpan(start, start + 1)) else { continue }
            #expect(moved.end <= new.count)
        }
        #expect(SpanMap(from: old, to: old)(SourceSpan(3, 90)) == SourceSpan(3, 90))
        #expect(map(SourceSpan(0, 1))?.start == 0)
    }

    private func span(of quote: String, in text: [Unicode.Scalar]) throws -> SourceSpan {
        let words = Array(quote.unicodeScalars)
        let start = try #require(text.indices.first { text[$0...].starts(with: words) })
        return SourceSpan(start, start + words.count)
    }
}
