/// Tells the notes under a table: 注：①…, and the paragraphs behind it that open with ②, ③; 注：1.…, and the items 2., 3.
struct TableNotes {
    private var isOpen = false
    private var isNumbered = false
    private static let openers: StaticWords = ["备注", "说明"]

    /// Says whether a passage is a note under a table.
    mutating func holds(_ parsed: ParsedPassage, _ rank: Rank?) -> Bool {
        let first = parsed.scalar(at: 0)
        if first == "注" || parsed.passage.has(anyOf: Self.openers, at: 0) {
            let next = parsed.scalar(at: first == "注" ? 1 : 2)
            isOpen = next.map { $0.isColon || $0.isNoteMark || $0.digit != nil } ?? false
            isNumbered = isOpen && (1...3).contains { parsed.scalar(at: $0) == "1" }
        } else {
            let isItem = isNumbered && (rank == .item || rank == .subitem)
            isOpen = isOpen && (rank == .circled || isItem || first?.isNoteMark ?? false)
        }
        return isOpen
    }
}
