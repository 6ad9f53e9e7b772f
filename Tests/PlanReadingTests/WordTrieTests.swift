import Testing

@testable import PlanReading

/// Words found by the scalars they start with.
struct WordTrieTests {
    private let trie = WordTrie<Int>([("建设", 1), ("建成", 2), ("建成投产", 3), ("提高", 4), ("建", 5), ("提高", 6)])

    @Test(arguments: [
        ("建成投产。", 4, 3), ("建成后", 2, 2), ("建设", 2, 1), ("建", 1, 5), ("建材", 1, 5), ("提高到", 2, 6), ("提", 0, 0),
        ("甲", 0, 0),
        ("𠀀", 0, 0),
    ])
    func findsTheLongest(text: String, length: Int, meaning: Int) {
        let scalars = Array(text.unicodeScalars)
        let found = trie.longest(in: scalars, at: 0, end: scalars.count)
        #expect(found?.length ?? 0 == length)
        #expect(found?.meaning ?? 0 == meaning)
    }

    /// The end cuts a word short.
    @Test func staysBeforeTheEnd() {
        #expect(trie.longest(in: Array("建成投产".unicodeScalars), at: 0, end: 3)?.meaning == 2)
    }

    @Test(arguments: [("建成投产", true), ("建 成\n投", true), ("建成后", false), ("建成", false), (" 建成投", false)])
    func opensOverBlanks(text: String, opens: Bool) {
        let scalars = Array(text.unicodeScalars)
        #expect(trie.opens(in: scalars, at: 0, end: scalars.count, depth: 3) == opens)
    }
}
