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
        if start + 1 < end, let place = heads.place(first, scalars[start + 1].value),
            let found = longest(from: heads[place], in: scalars, at: start + 2, end: end)
        {
            return (2 + found.length, meanings[found.meaning])
        }
        return heads.place(first).map { (1, meanings[Int(heads[$0].meaning)]) }
    }

    /// The longest rest of a word behind its first two scalars.
    private func longest(
        from head: WordHeads.Head, in scalars: [Unicode.Scalar], at start: Int, end: Int
    ) -> (length: Int, meaning: Int)? {
        var meaning = head.meaning, child = head.firstChild, index = start, length = 0
        while child >= 0, index < end {
            let node = node(of: scalars[index].value, among: child)
            guard node >= 0 else { break }
            index += 1
            if nodes[node].meaning >= 0 { (length, meaning) = (index - start, nodes[node].meaning) }
            child = nodes[node].firstChild
        }
        return meaning < 0 ? nil : (length, Int(meaning))
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
        guard let place = heads.place(source[start].narrow.value, second) else { return false }
        var child = heads[place].firstChild
        for _ in 2..<depth {
            guard let scalar = Self.visible(in: source, from: &index, end: end), child >= 0 else { return false }
            let node = node(of: scalar, among: child)
            guard node >= 0 else { return false }
            child = nodes[node].firstChild
        }
        return true
    }

    /// The next scalar that is no blank, in its narrow form; `index` comes to stand behind it.
    private static func visible(in source: [Unicode.Scalar], from index: inout Int, end: Int) -> UInt32? {
        while index < end, source[index].isBlank { index += 1 }
        guard index < end else { return nil }
        defer { index += 1 }
        return source[index].narrow.value
    }

    /// The node of a scalar among those that stand side by side from one on; -1 where there is none.
    private func node(of scalar: UInt32, among first: Int32) -> Int {
        var node = Int(first)
        while nodes[node].scalar != scalar {
            if nodes[node].isLast { return -1 }
            node += 1
        }
        return node
    }

    private mutating func insert(_ word: ArraySlice<Unicode.Scalar>, _ meaning: Meaning) {
        guard let first = word.first, first.value < 0x1_0000 else { return }
        let rest = word.dropFirst(), head = madeHead(first.value, rest.first?.value ?? 0)
        var node: Int?
        for scalar in rest.dropFirst() { node = madeChild(of: node, head, scalar.value) }
        let known = node.map { nodes[$0].meaning } ?? heads[head].meaning
        guard known < 0 else {
            meanings[Int(known)] = meaning
            return
        }
        if let node { nodes[node].meaning = Int32(meanings.count) } else { heads[head].meaning = Int32(meanings.count) }
        meanings.append(meaning)
    }

    /// Puts siblings side by side; `nextSibling` comes to say only whether one follows.
    private mutating func pack() {
        var packed: [Node] = []
        packed.reserveCapacity(nodes.count)
        for slot in heads.slots { heads[slot].firstChild = moved(heads[slot].firstChild, to: &packed) }
        var index = 0
        while index < packed.count {
            packed[index].firstChild = moved(packed[index].firstChild, to: &packed)
            index += 1
        }
        nodes = packed
    }

    /// Appends a node and its siblings, and says where they stand now.
    private func moved(_ first: Int32, to packed: inout [Node]) -> Int32 {
        guard first >= 0 else { return -1 }
        let place = Int32(packed.count)
        var next = first
        while next >= 0 {
            packed.append(nodes[Int(next)])
            next = nodes[Int(next)].nextSibling
        }
        return place
    }

    private mutating func madeHead(_ first: UInt32, _ second: UInt32) -> Int {
        heads.place(first, second) ?? heads.insert(first, second)
    }

    /// The node of a scalar under a node, or under a head where there is none.
    private mutating func madeChild(of node: Int?, _ head: Int, _ scalar: UInt32) -> Int {
        let first = node.map { nodes[$0].firstChild } ?? heads[head].firstChild
        var known = Int(first)
        while known >= 0, nodes[known].scalar != scalar { known = Int(nodes[known].nextSibling) }
        if known >= 0 { return known }
        nodes.append(Node(scalar: scalar, nextSibling: first))
        let made = Int32(nodes.count - 1)
        if let node { nodes[node].firstChild = made } else { heads[head].firstChild = made }
        return Int(made)
    }
}
