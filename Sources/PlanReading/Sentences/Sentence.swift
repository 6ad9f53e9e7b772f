/// A sentence of a passage, up to and with its 。 or ；.
struct Sentence: Equatable {
    /// The sentence, its closing mark included.
    let range: Range<Int>
    /// The places of its clauses among those of the passage.
    let clauses: Range<Int>
    /// The closing mark is 。, not ；.
    let endsFully: Bool
}
