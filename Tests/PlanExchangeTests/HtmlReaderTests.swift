import Testing

@testable import PlanExchange

@Suite("A web page becomes source text")
struct HtmlReaderTests {
    @Test(arguments: [
        ("<p>到2025年，</p><p>森林覆盖率</p>", "到2025年，\n森林覆盖率\n"),
        ("<h1>第一章</h1>总则<div>一</div>二", "第一章\n总则\n一\n二\n"),
        ("<p>　　甲<br>　　乙<br/><br>丙</p>", "甲\n乙\n丙\n"),
        ("<p>甲\n  乙\t丙</p>", "甲 乙 丙\n"),
        ("<p>&ldquo;十四五&rdquo;&hellip;&#x4E00;&#19968;&amp;&lt;&nbsp;x</p>", "“十四五”…一一&<\u{A0}x\n"),
        ("<pre>甲\n乙\n\n丙</pre>", "甲\n乙\n丙\n"),
        ("<ul><li>一<li>二</ul>", "一\n二\n"),
        ("<p>甲<b>乙</b><span>丙</span></p>", "甲乙丙\n"),
        ("<p>甲<wbr>乙<img src=x>丙</p>", "甲乙丙\n"),
        // What is not the page's text.
        ("<head><title>题</title><style>p{}</style></head><p>甲</p>", "甲\n"),
        ("<head><title>题</title><body><p>甲</p>", "甲\n"),
        ("<script>if (1<2) document.write('<p>乙</p>')</script><p>甲</p><!-- 丙 -->", "甲\n"),
        ("<nav>首页</nav><p>甲</p><footer>版权</footer><noscript>无</noscript><template><p>模</p></template>", "甲\n"),
        ("<p hidden>乙</p><p>甲</p><div role=navigation>丁</div>", "甲\n"),
        ("<p>甲</p><select><option>乙</select><svg><text>丙</text></svg>", "甲\n"),
        // Marks of notes do not grow onto numbers.
        ("<p>达到50<sup>1</sup>%</p>", "达到50%\n"),
        ("<p>达到50<sup><a href=#n>[12]</a></sup>%</p>", "达到50%\n"),
        ("<p>100km<sup>2</sup>、3m<sup> 3 </sup>、CO<sub>2</sub></p>", "100km²、3m³、CO2\n"),
        ("<p>甲<sup>注1</sup>乙<sup>th</sup></p>", "甲乙th\n"),
        ("<p><ruby>辽<rt>liáo</rt></ruby>宁</p>", "辽宁\n"),
    ])
    func reads(page: String, expected: String) throws {
        #expect(try Sample.text(Array(page.utf8), "plan.html") == expected)
    }

    @Test(arguments: [
        ("<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>", "甲\t乙\n丙\t丁\n"),
        ("<p>前</p><table><tr><th>指标</th><th>值</th></tr></table><p>后</p>", "前\n\n指标\t值\n\n后\n"),
        ("<table><tr><td>甲</td><td><p>乙</p><p>丙<br>丁</p></td></tr></table>", "甲\t乙 丙 丁\n"),
        ("<table><tr><td colspan=2>甲<td>乙<tr><td>一<td>二<td>三</table>", "甲\t\t乙\n一\t二\t三\n"),
        ("<table><tr><td rowspan=2>甲<td>乙<tr><td>丙</table>", "甲\t乙\n\t丙\n"),
        ("<table><tr><td>乙<td rowspan=0>甲<tr><td>丙<tr><td>丁</table>", "乙\t甲\n丙\t\n丁\t\n"),
        ("<table><tr><td rowspan=2 colspan=2>甲<td>乙<tr><td>丙</table>", "甲\t\t乙\n\t\t丙\n"),
        ("<table><tr><td>甲<td><tr><td><td></table>", "甲\t\n"),
        ("<table><caption>表一</caption><tr><td>甲<td>乙</table>", "表一\n\n甲\t乙\n"),
        // Tables that only place text on the page.
        ("<table><tr><td><p>甲</p><p>乙</p></td></tr></table>", "甲\n乙\n"),
        ("<table><tr><td>左<td><table><tr><td>甲<td>乙</table></table>", "左\n\n甲\t乙\n"),
    ])
    func laysTablesOut(page: String, expected: String) throws {
        #expect(try Sample.text(Array(page.utf8), "plan.htm") == expected)
    }

    @Test func neighbouringTablesStayApart() throws {
        let table = "<table><tr><td>甲<td>乙</table>"
        #expect(try Sample.text(Array((table + table).utf8), "plan.html") == "甲\t乙\n\n甲\t乙\n")
    }

    private static let gb: [UInt8] = [0xC1, 0xC9, 0xC4, 0xFE]  // 辽宁

    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF] + Array("<meta charset=gb2312><p>辽宁".utf8), nil),
            (Array("<meta charset=utf-8><p>辽宁".utf8), nil),
            (Array("<meta charset='gb2312'><p>".utf8) + gb, nil),
            (Array("<META http-equiv=Content-Type content=\"text/html; charset=GBK\"><p>".utf8) + gb, nil),
            (Array("<?xml version='1.0' encoding='gb18030'?><p>".utf8) + gb, nil),
            (Array("<p>".utf8) + gb, nil),
            // A word on the encoding that the bytes contradict.
            (Array("<meta charset=utf-8><p>".utf8) + gb, nil),
            (Array("<meta charset=gb2312><p>".utf8) + gb, TextEncoding.gb18030),
            (Array("<meta charset=iso-8859-1><p>".utf8) + gb, nil),
            ([0xFF, 0xFE] + "<p>辽宁".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, nil),
        ] as [([UInt8], TextEncoding?)])
    func findsTheEncoding(bytes: [UInt8], encoding: TextEncoding?) throws {
        #expect(try Sample.text(bytes, "plan.html", encoding: encoding) == "辽宁\n")
    }

    @Test(arguments: [
        ("<p> </p>", ExchangeError.emptyFile(file: "a.html")),
        ("PK\u{3}\u{4}", .unsupportedFormat(file: "a.html", format: .archive)),
        ("%PDF-1.7", .unsupportedFormat(file: "a.html", format: .pdf)),
        ("<p>\0", .binaryContent(file: "a.html", offset: 3)),
    ])
    func refuses(page: String, expected: ExchangeError) {
        #expect(Sample.fault(Array(page.utf8), "a.html") == expected)
    }

    @Test(arguments: ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<x>", "<p><span>", "<sup>"])
    func deepNestingIsRefusedInTime(element: String) {
        let page = Array(String(repeating: element, count: 100_000).utf8) + Array("甲".utf8)
        let found = Sample.fault(page, "a.html")
        #expect(found == .documentTooMuch(file: "a.html", limit: .depth))
    }

    @Test func limitsHoldForTablesAndText() {
        let wide = Array("<table><tr><td colspan=999999999>甲</table>".utf8)
        #expect(Sample.fault(wide, "a.html") == .documentTooMuch(file: "a.html", limit: .table))
        let rows = Array(("<table>" + String(repeating: "<tr><td>1<td>2", count: 50)).utf8)
        #expect(
            Sample.fault(rows, "a.html") { $0.rowsPerTable = 49 } == .documentTooMuch(file: "a.html", limit: .table))
        #expect(Sample.fault(rows, "a.html") { $0.cells = 99 } == .documentTooMuch(file: "a.html", limit: .table))
        #expect(Sample.fault(rows, "a.html") { $0.cells = 100 } == nil)
        #expect(Sample.fault(rows, "a.html") { $0.scalars = 99 } == .documentTooMuch(file: "a.html", limit: .text))
        #expect(
            Sample.fault(rows, "a.html") { $0.htmlBytes = 99 }
                == .tooLarge(file: "a.html", bytes: rows.count, limit: 99))
    }

    /// Nothing is expanded and nothing fetched, whatever a page declares.
    @Test func declarationsOfEntitiesDoNothing() throws {
        let page = #"<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><p>甲&a;&b;</p>"#
        let text = try Sample.text(Array(page.utf8), "plan.xhtml")
        #expect(text.contains("甲") && !text.contains("aaaaaa") && !text.contains("root"))
    }
}
