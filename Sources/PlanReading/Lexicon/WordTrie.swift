/// Words with a meaning each, found by the scalars they start with.
///
/// A table gives the node of a first scalar at once; deeper nodes hold their few edges side by side.
struct WordTrie<Meaning: Sendable>: Sendable {
    private struct Edge: Sendable {
        let scalar: UInt32
        let node: Int32
    }

    private var roots = [Int32](repeating: -1, count: 0x1_0000)
    private var edges: [[Edge]] = []
    private var meanings: [Meaning?] = []

    /// Makes a trie; of a word given twice the later meaning stays.
    init(_ words: [(String, Meaning)]) {
        for (word, meaning) in words { insert(word, meaning) }
    }

    /// The longest word at a place of `scalars`, not beyond `end`.
    func longest(in scalars: [Unicode.Scalar], at start: Int, end: Int) -> (length: Int, meaning: Meaning)? {
        guard start < end, scalars[start].value < 0x1_0000 else { return nil }
        var node = Int(roots[Int(scalars[start].value)])
        var index = start + 1
        var found: (length: Int, meaning: Meaning)?
        while node >= 0 {
            if let meaning = meanings[node] { found = (index - start, meaning) }
            guard index < end else { break }
            node = child(of: node, scalars[index].value)
            index += 1
        }
        return found
    }

    private func child(of node: Int, _ scalar: UInt32) -> Int {
        for edge in edges[node] where edge.scalar == scalar { return Int(edge.node) }
        return -1
    }

    private mutating func insert(_ word: String, _ meaning: Meaning) {
        var node = -1
        for scalar in word.unicodeScalars {
            if node < 0 {
                guard scalar.value < 0x1_0000 else { return }
                let known = Int(roots[Int(scalar.value)])
                node = known >= 0 ? known : makeNode()
                roots[Int(scalar.value)] = Int32(node)
            } else {
                let known = child(of: node, scalar.value)
                if known >= 0 {
                    node = known
                } else {
                    let made = makeNode()
                    edges[node].append(Edge(scalar: scalar.value, node: Int32(made)))
                    node = made
                }
            }
        }
        if node >= 0 { meanings[node] = meaning }
    }

    private mutating func makeNode() -> Int {
        edges.append([])
        meanings.append(nil)
        return edges.count - 1
    }
}
