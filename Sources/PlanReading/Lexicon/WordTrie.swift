/// Words with a meaning each, found by the scalars they start with.
///
/// The first two scalars give a node at once; the children of a node stand side by side.
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

    private var heads: WordHeads
    private var nodes: [Node] = []
    private var meanings: [Meaning] = []

    /// Makes a trie; of a word given twice the later meaning stays.
    init(_ words: [(String, Meaning)]) {
        self.init(apart: words.map { (Array($0.0.unicodeScalars)[...], $0.1) })
    }

    /// Makes a trie of words taken apart; of a word given twice the later meaning stays.
    init(apart words: [(ArraySlice<Unicode.Scalar>, Meaning)]) {
        heads = WordHeads(count: words.count)
        nodes.reserveCapacity(words.count * 2)
        meanings.reserveCapacity(words.count)
        for (word, meaning) in words { insert(word, meaning) }
        pack()
    }

    /// The longest word at a place of `scalars`, not beyond `end`.
    func longest(in scalars: [Unicode.Scalar], at start: Int, end: Int) -> (length: Int, meaning: Meaning)? {
        guard start < end else { return nil }
        let first = scalars[start].value
        var node = start + 1 < end ? heads.node(first, scalars[start + 1].value) : -1, index = start + 2
        var length = 0, meaning: Int32 = -1
        while node >= 0 {
            if nodes[node].meaning >= 0 { (length, meaning) = (index - start, nodes[node].meaning) }
            guard index < end else { break }
            node = child(of: node, scalars[index].value)
            index += 1
        }
        if meaning >= 0 { return (length, meanings[Int(meaning)]) }
        let single = heads.node(first)
        return single < 0 ? nil : (1, meanings[Int(nodes[single].meaning)])
    }

    /// The first word of a range, the longest at its place.
    func first(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> (range: Range<Int>, meaning: Meaning)? {
        var index = range.lowerBound
        while let place = heads.firstOpening(in: scalars, index..<range.upperBound) {
            if let found = longest(in: scalars, at: place, end: range.upperBound) {
                return (place..<(place + found.length), found.meaning)
            }
            index = place + 1
        }
        return nil
    }

    /// The first place of a range at which a word may start: ``longest(in:at:end:)`` finds nothing before it.
    func firstOpening(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> Int? {
        heads.firstOpening(in: scalars, range)
    }

    /// Says whether the first `depth` scalars of a word, two at least, stand at a place of a source; blanks between
    /// them do not count.
    func opens(in source: [Unicode.Scalar], at start: Int, end: Int, depth: Int) -> Bool {
        var index = start + 1
        guard let second = Self.visible(in: source, from: &index, end: end) else { return false }
        var node = heads.node(source[start].narrow.value, second), left = depth - 2
        while node >= 0, left > 0 {
            guard let scalar = Self.visible(in: source, from: &index, end: end) else { return false }
            node = child(of: node, scalar)
            left -= 1
        }
        return node >= 0
    }

    /// The next scalar that is no blank, in its narrow form; `index` comes to stand behind it.
    private static func visible(in source: [Unicode.Scalar], from index: inout Int, end: Int) -> UInt32? {
        while index < end, source[index].isBlank { index += 1 }
        guard index < end else { return nil }
        defer { index += 1 }
        return source[index].narrow.value
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
        let rest = word.dropFirst()
        var node = madeHead(first.value, rest.first?.value ?? 0)
        for scalar in rest.dropFirst() { node = madeChild(of: node, scalar.value) }
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
        heads.moveNodes { place in
            packed.append(nodes[Int(place)])
            packed[packed.count - 1].nextSibling = -1
            return Int32(packed.count - 1)
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

    private mutating func madeHead(_ first: UInt32, _ second: UInt32) -> Int {
        let known = heads.node(first, second)
        if known >= 0 { return known }
        heads.insert(first, second, node: nodes.count)
        nodes.append(Node(scalar: second))
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
