import Testing

@testable import PlanPortal

struct HtmlTests {
    @Test(arguments: [
        ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), ("\"'", "&quot;&#39;"), ("蓝图", "蓝图"),
        ("\u{0}\u{8}x\u{1B}", "x"), ("a\nb\tc", "a\nb\tc"),
    ])
    func textIsEscaped(words: String, drawn: String) {
        #expect(MarkupWriter.text(of: .text(words)) == drawn)
        #expect(MarkupWriter.text(of: el(.b, .set(.title, words))) == "<b title=\"\(drawn)\"></b>")
    }

    @Test
    func elementsNestAndVoidOnesHaveNoEnd() {
        let piece = el(.p, .class("x")) {
            "a"
            el(.br)
            if true { el(.b) { 3 } }
            for word in ["c", "d"] { word }
        }
        #expect(MarkupWriter.text(of: piece) == "<p class=\"x\">a<br><b>3</b>cd</p>")
    }

    @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "//elsewhere", "JaVaScRiPt:x", ""])
    func onlyWebAddressesOutside(address: String) {
        #expect(Attribute.href(outside: address) == nil)
    }

    @Test
    func wordsCannotBecomeAnAddress() {
        #expect(Attribute.set(.href, "javascript:alert(1)").value == "#")
        #expect(Attribute.href(outside: "HTTPS://www.stats.gov.cn/")?.value == "HTTPS://www.stats.gov.cn/")
    }

    @Test(arguments: [(1.0, "1"), (0.5, "0.5"), (-0.25, "-0.25"), (12.345, "12.35"), (1.05, "1.05"), (.infinity, "0")])
    func coordinatesAreShort(value: Double, written: String) {
        #expect(Attribute.set(.x, value).value == written)
    }

    @Test(arguments: [
        ("水质", ["水"], "<mark>水</mark>质"), ("GDP gdp", ["gdp"], "<mark>GDP</mark> <mark>gdp</mark>"),
        ("a<b", ["<"], "a<mark>&lt;</mark>b"), ("无", [""], "无"), ("", ["x"], ""),
    ])
    func searchWordsAreMarked(words: String, wanted: [String], drawn: String) {
        #expect(MarkupWriter.text(of: Typeset.marking(wanted, in: words)) == drawn)
    }
}
