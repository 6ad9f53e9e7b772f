import PlanModel

/// The outline as a tree that can be walked both ways.
struct OutlineIndex: Sendable {
    /// A chapter, or the text before the first chapter heading, as it is addressed.
    struct Chapter: Sendable {
        let slug: String
        let node: OutlineNode
        /// The part whose first chapter it is: its heading and preamble open the chapter's page.
        let opening: OutlineNode?

        /// Where its page begins in the text.
        var start: Int { opening?.span.start ?? node.span.start }
    }

    let nodes: [String: OutlineNode]
    /// Children by parent, document order; the key of the top is the empty string.
    let children: [String: [OutlineNode]]
    /// Top-level chapters, and top-level nodes that are no chapter, document order.
    let chapters: [Chapter]

    init(_ outline: [OutlineNode]) {
        nodes = Dictionary(outline.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        children = Dictionary(grouping: outline, by: { $0.parent ?? "" })
        chapters = Self.chapters(of: outline)
    }

    /// The nodes from the top down to `id`, itself included.
    func path(to id: String) -> [OutlineNode] {
        var path: [OutlineNode] = []
        var next = nodes[id]
        while let node = next, path.count < 16 {
            path.append(node)
            next = node.parent.flatMap { nodes[$0] }
        }
        return path.reversed()
    }

    /// The headings above and at a node that stand on its chapter's page: no paragraphs, and a part only above words
    /// that belong to none of its chapters.
    func headings(to id: String) -> [Heading] {
        let path = path(to: id).filter { $0.level != .paragraph }
        let isInChapter = path.contains { $0.level == .chapter }
        return path.filter { $0.level != .part || !isInChapter }.map(Heading.init)
    }

    /// The slug of the chapter a place belongs to; empty when there is none.
    func chapter(at offset: Int) -> String {
        chapters.last { $0.start <= offset }?.slug ?? ""
    }

    /// Chapters are addressed by their own number; a section without its chapter by `s` and its order.
    private static func chapters(of outline: [OutlineNode]) -> [Chapter] {
        var used: Set<String> = []
        var result: [Chapter] = []
        let parts = outline.filter { $0.level == .part }
        let top = outline.filter { $0.level == .chapter || ($0.parent == nil && $0.level == .section) }
        for (order, node) in top.enumerated() {
            let number = node.level == .chapter ? ChineseOrdinal.value(of: node.number) : nil
            var slug = number.map(String.init) ?? "s\(order + 1)"
            while used.contains(slug) { slug += "-\(order + 1)" }
            used.insert(slug)
            let part = parts.first { $0.id == node.parent }
            let isFirst = part.map { part in !top[..<order].contains { $0.parent == part.id } } ?? false
            result.append(Chapter(slug: slug, node: node, opening: isFirst ? part : nil))
        }
        return result
    }
}

extension Heading {
    init(_ node: OutlineNode) {
        self.init(node: node.id, level: node.level, number: node.number, title: node.title)
    }
}

/// The number in a printed ordinal such as 第十四章 or 专栏 31.
enum ChineseOrdinal {
    private static let digits: [Character: Int] = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]

    /// 1 to 99 in Chinese numerals or any Arabic number; `nil` when there is none.
    static func value(of text: String) -> Int? {
        let arabic = text.filter(\.isASCII).filter(\.isNumber)
        if !arabic.isEmpty { return Int(arabic) }
        let numerals = text.filter { digits[$0] != nil || $0 == "十" || $0 == "百" }
        guard !numerals.isEmpty else { return nil }
        var total = 0
        var pending: Int?
        for numeral in numerals {
            switch numeral {
            case "百":
                total += (pending ?? 1) * 100
                pending = nil
            case "十":
                total += (pending ?? 1) * 10
                pending = nil
            default:
                pending = digits[numeral]
            }
        }
        return total + (pending ?? 0)
    }
}
