/// Words with a meaning each, found by the scalars they start with.
///
/// A table of pages gives the node of a first scalar at once; the children of a node stand side by side.
struct WordTrie<Meaning: Sendable>: Sendable {
    /// A scalar of a word; its links are places among the nodes, -1 where there is none.
    ///
    /// The siblings are linked while words come in; then they stand one behind the other, the last one marked.
    private struct Node: Sendable {
        let scalar: UInt32
        var firstChild: Int32 = -1
        var nextSibling: Int32 = -1
        var meaning: Int32 = -1

        var isLast: Bool { nextSibling < 0 }
    }

    private static var pageSize: Int { 0x100 }

    /// Where the page of each 256 scalars starts among the roots.
    private var pages = [Int32](repeating: -1, count: 0x100)
    private var roots: [Int32] = []
    private var nodes: [Node] = []
    private var meanings: [Meaning] = []

    /// Makes a trie; of a word given twice the later meaning stays.
    init(_ words: [(String, Meaning)]) {
        self.init(apart: words.map { (Array($0.0.unicodeScalars)[...], $0.1) })
    }

    /// Makes a trie of words taken apart; of a word given twice the later meaning stays.
    init(apart words: [(ArraySlice<Unicode.Scalar>, Meaning)]) {
        nodes.reserveCapacity(words.count * 2)
        meanings.reserveCapacity(words.count)
        for (word, meaning) in words { insert(word, meaning) }
        pack()
    }

    /// The longest word at a place of `scalars`, not beyond `end`.
    func longest(in scalars: [Unicode.Scalar], at start: Int, end: Int) -> (length: Int, meaning: Meaning)? {
        guard start < end else { return nil }
        var node = root(scalars[start].value), index = start + 1
        var length = 0, meaning: Int32 = -1
        while node >= 0 {
            if nodes[node].meaning >= 0 { (length, meaning) = (index - start, nodes[node].meaning) }
            guard index < end else { break }
            node = child(of: node, scalars[index].value)
            index += 1
        }
        return meaning < 0 ? nil : (length, meanings[Int(meaning)])
    }

    /// Says whether the first `depth` scalars of a word stand at a place of a source, blanks between them left out.
    func opens(in source: [Unicode.Scalar], at start: Int, end: Int, depth: Int) -> Bool {
        var node = root(source[start].narrow.value), index = start + 1, left = depth - 1
        while node >= 0, left > 0 {
            while index < end, source[index].isBlank { index += 1 }
            guard index < end else { return false }
            node = child(of: node, source[index].narrow.value)
            index += 1
            left -= 1
        }
        return node >= 0
    }

    private func root(_ scalar: UInt32) -> Int {
        guard scalar < 0x1_0000 else { return -1 }
        let page = pages[Int(scalar >> 8)]
        return page < 0 ? -1 : Int(roots[Int(page) + Int(scalar & 0xFF)])
    }

    private func child(of node: Int, _ scalar: UInt32) -> Int {
        var child = Int(nodes[node].firstChild)
        guard child >= 0 else { return -1 }
        while nodes[child].scalar != scalar {
            if nodes[child].isLast { return -1 }
            child += 1
        }
        return child
    }

    private mutating func insert(_ word: ArraySlice<Unicode.Scalar>, _ meaning: Meaning) {
        guard let first = word.first, first.value < 0x1_0000 else { return }
        var node = madeRoot(first.value)
        for scalar in word.dropFirst() { node = madeChild(of: node, scalar.value) }
        if nodes[node].meaning >= 0 {
            meanings[Int(nodes[node].meaning)] = meaning
        } else {
            nodes[node].meaning = Int32(meanings.count)
            meanings.append(meaning)
        }
    }

    /// Puts the children of each node side by side; `nextSibling` comes to say only whether one follows.
    private mutating func pack() {
        var packed: [Node] = []
        packed.reserveCapacity(nodes.count)
        for place in roots.indices where roots[place] >= 0 {
            packed.append(nodes[Int(roots[place])])
            packed[packed.count - 1].nextSibling = -1
            roots[place] = Int32(packed.count - 1)
        }
        var index = 0
        while index < packed.count {
            var child = packed[index].firstChild
            if child >= 0 { packed[index].firstChild = Int32(packed.count) }
            while child >= 0 {
                packed.append(nodes[Int(child)])
                child = nodes[Int(child)].nextSibling
            }
            index += 1
        }
        nodes = packed
    }

    private mutating func madeRoot(_ scalar: UInt32) -> Int {
        let known = root(scalar)
        if known >= 0 { return known }
        let page = Int(scalar >> 8)
        if pages[page] < 0 {
            pages[page] = Int32(roots.count)
            roots.append(contentsOf: repeatElement(-1, count: Self.pageSize))
        }
        roots[Int(pages[page]) + Int(scalar & 0xFF)] = Int32(nodes.count)
        nodes.append(Node(scalar: scalar))
        return nodes.count - 1
    }

    private mutating func madeChild(of node: Int, _ scalar: UInt32) -> Int {
        var known = Int(nodes[node].firstChild)
        while known >= 0, nodes[known].scalar != scalar { known = Int(nodes[known].nextSibling) }
        if known >= 0 { return known }
        nodes.append(Node(scalar: scalar, nextSibling: nodes[node].firstChild))
        nodes[node].firstChild = Int32(nodes.count - 1)
        return nodes.count - 1
    }
}
