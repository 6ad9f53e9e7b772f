/// The first two scalars of words and the node each pair leads to, found in one step.
///
/// Most places of a text open no word; the sieve tells them before the table is looked at.
struct WordHeads: Sendable {
    private var sieve: PairSieve
    private var keys: [UInt64]
    private(set) var nodes: [Int32]
    private var hasSingles = false

    /// Makes room for `count` pairs.
    init(count: Int) {
        var capacity = 16
        while capacity < count * 3 { capacity *= 2 }
        sieve = PairSieve(count: count)
        keys = [UInt64](repeating: 0, count: capacity)
        nodes = [Int32](repeating: -1, count: capacity)
    }

    /// Notes the node of two scalars; 0 stands second for a word of one scalar.
    mutating func insert(_ first: UInt32, _ second: UInt32, node: Int) {
        sieve.insert(first, second)
        if second == 0 { hasSingles = true }
        let slot = slot(of: first, second)
        keys[slot] = Self.key(first, second)
        nodes[slot] = Int32(node)
    }

    /// Every node comes to stand where `place` says.
    mutating func moveNodes(_ place: (Int32) -> Int32) {
        for slot in nodes.indices where nodes[slot] >= 0 { nodes[slot] = place(nodes[slot]) }
    }

    /// The node of two scalars; -1 where no word starts with them.
    @inline(__always)
    func node(_ first: UInt32, _ second: UInt32) -> Int {
        guard sieve.mayHold(first, second) else { return -1 }
        return Int(nodes[slot(of: first, second)])
    }

    /// The node of a word of one scalar; -1 where there is none.
    @inline(__always)
    func node(_ single: UInt32) -> Int { hasSingles ? node(single, 0) : -1 }

    /// The first place of a range at which a word may start; most others are passed over by the sieve alone.
    func firstOpening(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> Int? {
        guard var index = range.first else { return nil }
        var first = scalars[index].value
        while index < range.upperBound {
            let second = index + 1 < range.upperBound ? scalars[index + 1].value : 0
            if sieve.mayHold(first, second) || (hasSingles && sieve.mayHold(first, 0)) { return index }
            first = second
            index += 1
        }
        return nil
    }

    /// Where a pair stands, or the free slot where it would: slots are tried one behind the other.
    @inline(__always)
    private func slot(of first: UInt32, _ second: UInt32) -> Int {
        let key = Self.key(first, second), mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
        while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
        return slot
    }

    private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}
