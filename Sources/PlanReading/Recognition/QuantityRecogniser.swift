/// Recognises numbers and quantities: tokens, then numerals, then phrases, then the choice among them.
public struct QuantityRecogniser: Sendable {
    /// Makes a recogniser.
    public init() {}

    /// What stands in a text, in order and without overlaps.
    ///
    /// Without a kind the longest reading of each place stays; with one that kind alone is read, as if the others
    /// were not looked for.
    public func recognise(
        _ scalars: [Unicode.Scalar], only kind: RecognisedQuantity.Kind? = nil
    ) -> [RecognisedQuantity] {
        let line = NumeralLine(scalars)
        guard !line.tokens.isEmpty else { return [] }
        let found: [Candidate]
        if let kind {
            found = CandidateChoice.leftmost(of: kind, in: line)
        } else {
            found = CandidateChoice.longest(in: line)
        }
        return found.map { $0.recognised(in: scalars) }
    }
}
