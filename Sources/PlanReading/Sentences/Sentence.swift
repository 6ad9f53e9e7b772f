/// A sentence of a passage, up to and with its 。 or ；.
struct Sentence: Equatable {
    /// The sentence, its closing mark included.
    let range: Range<Int>
    /// Its clauses, marks left out, in order.
    let clauses: [Range<Int>]
    /// The closing mark is 。, not ；.
    let endsFully: Bool

    /// The clause that holds a place.
    func clause(at place: Int) -> Range<Int> {
        guard let clause = clauses.last(startingBy: place, by: { $0 }), place <= clause.upperBound else { return range }
        return clause
    }

    /// The clause behind another one.
    func clause(after clause: Range<Int>) -> Range<Int>? {
        let index = clauses.firstIndex(from: clause.lowerBound + 1, by: { $0 })
        return index < clauses.count ? clauses[index] : nil
    }

    /// The clause before the one that holds a place.
    func clause(before place: Int) -> Range<Int>? {
        let index = clauses.firstIndex(from: place + 1, by: { $0 })
        let own = index > 0 && place <= clauses[index - 1].upperBound ? index - 1 : index
        return own > 0 ? clauses[own - 1] : nil
    }
}
