/// A number for each rank of marks.
struct RankTable {
    private var ordinals = InlineArray<10, Int?>(repeating: nil)

    /// The number of a rank; `nil` where there is none.
    subscript(rank: Rank) -> Int? {
        get { ordinals[rank.rawValue] }
        set { ordinals[rank.rawValue] = newValue }
    }

    /// The deepest rank that has a number.
    var deepest: Rank? {
        for place in ordinals.indices.reversed() where ordinals[place] != nil { return Rank(rawValue: place) }
        return nil
    }

    /// Notes a number; all below its rank are forgotten.
    mutating func note(_ ordinal: Int, _ rank: Rank) {
        for place in rank.rawValue..<ordinals.count { ordinals[place] = nil }
        self[rank] = ordinal
    }
}
