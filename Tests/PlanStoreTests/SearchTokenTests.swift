import Testing

@testable import PlanStore

/// What a text is cut into, and what a query becomes.
@Suite struct SearchTokenTests {
    @Test(arguments: [
        ("海洋经济", ["海洋", "洋经", "经济", "济"]),
        ("海", ["海"]),
        ("海，洋", ["海", "洋"]),
        ("建设5G基站", ["建设", "设", "5g", "基站", "站"]),
        ("ＧＤＰ增长５％", ["gdp", "增长", "长", "5"]),
        ("R&D, Énergie ΣΑΣ", ["r", "d", "énergie", "σασ"]),
        ("𠮷野家", ["𠮷野", "野家", "家"]),
        ("一〇二", ["一〇", "〇二", "二"]),
        ("", []), ("\u{0}  \n“”《》*\"", []),
    ])
    func aDocumentIsCut(text: String, expected: [String]) {
        let tokens = SearchToken.tokens(of: text, isQuery: false)
        #expect(tokens.map(\.text) == expected)
        for token in tokens where !token.text.isEmpty {
            let bytes = Array(text.utf8)[token.start..<token.end]
            #expect(!bytes.isEmpty)
        }
    }

    @Test(arguments: [
        ("海洋经济", "\"海洋\" + \"洋经\" + \"经济\""),
        ("海", "\"海\" *"),
        ("海洋 经济", "\"海洋\" AND \"经济\""),
        ("海洋　海洋\t经济", "\"海洋\" AND \"经济\""),
        ("5G基站", "\"5g\" + \"基站\""),
        ("基站5G", "\"基站\" + \"站\" + \"5g\""),
        ("2025年", "\"2025\" + \"年\" *"),
        ("a\"b OR c*", "\"a\" + \"b\" AND \"or\" AND \"c\""),
        ("NEAR(海 洋, 2)", "\"near\" + \"海\" * AND \"洋\" * AND \"2\""),
    ])
    func aQueryBecomesPhrases(query: String, expected: String) {
        #expect(SearchQuery(query).expression == expected)
    }

    @Test(arguments: ["", " ", "\u{0}", "*", "\"\"", "——", "( ) - + ^ :"])
    func aQueryWithoutWordsHasNoPhrases(query: String) {
        #expect(SearchQuery(query).phrases.isEmpty)
    }

    @Test(arguments: [
        ("海洋生产 总值", "海洋生产总值"), ("到\n2025 年", "到2025年"), ("Belt and\nRoad 倡议", "Belt and Road倡议"),
        (" a\u{3000}b ", "a b"), ("3 000万", "3000万"),
    ])
    func whiteSpaceInsideASentenceGoes(text: String, expected: String) {
        #expect(text.closedUp == expected)
    }
}
