/// The first two scalars of words, each pair with what it leads to, found in one step.
///
/// Most places of a text open no word; the sieve tells them before the table is looked at.
struct WordHeads: Sendable {
    /// What a pair leads to: places among the meanings and the nodes of a trie, -1 where there is none.
    struct Head: Sendable {
        fileprivate var key: UInt64 = 0
        /// The meaning of the pair itself.
        var meaning: Int32 = -1
        /// The first scalar behind the pair.
        var firstChild: Int32 = -1
    }

    private var sieve: PairSieve
    private var heads: [Head]
    private var hasSingles = false

    /// Makes room for `count` pairs.
    init(count: Int) {
        var capacity = 16
        while capacity < count * 2 { capacity *= 2 }
        sieve = PairSieve(count: count)
        heads = [Head](repeating: Head(), count: capacity)
    }

    /// Notes two scalars and gives their place; 0 stands second for a word of one scalar.
    mutating func insert(_ first: UInt32, _ second: UInt32) -> Int {
        sieve.insert(first, second)
        if second == 0 { hasSingles = true }
        let slot = slot(of: first, second)
        heads[slot].key = Self.key(first, second)
        return slot
    }

    /// What a place leads to.
    subscript(slot: Int) -> Head {
        get { heads[slot] }
        set { heads[slot] = newValue }
    }

    /// All places.
    var slots: Range<Int> { heads.indices }

    /// The place of two scalars; `nil` where no word starts with them.
    @inline(__always)
    func place(_ first: UInt32, _ second: UInt32) -> Int? {
        guard sieve.mayHold(first, second) else { return nil }
        let slot = slot(of: first, second)
        return heads[slot].key == 0 ? nil : slot
    }

    /// The place of a word of one scalar; `nil` where there is none.
    @inline(__always)
    func place(_ single: UInt32) -> Int? { hasSingles ? place(single, 0) : nil }

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
        let key = Self.key(first, second), mask = heads.count - 1
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
        while heads[slot].key != key, heads[slot].key != 0 { slot = (slot + 1) & mask }
        return slot
    }

    private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}
