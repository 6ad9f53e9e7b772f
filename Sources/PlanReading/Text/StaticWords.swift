/// Several words looked for at one place; a look at one scalar tells most places that none of them stands there.
struct StaticWords: Sendable, ExpressibleByArrayLiteral {
    /// The words, in the order they are tried.
    let words: [StaticWord]
    private let firsts: ScalarSieve
    private let lasts: ScalarSieve

    /// Takes the words.
    init(arrayLiteral words: StaticWord...) {
        self.words = words
        firsts = ScalarSieve(words.map(\.first))
        lasts = ScalarSieve(words.map { $0[$0.count - 1] })
    }

    /// Says whether one of the words may start with a scalar.
    func mayStart(with scalar: Unicode.Scalar) -> Bool { firsts.mayHold(scalar) }

    /// Says whether one of the words may end with a scalar.
    func mayEnd(with scalar: Unicode.Scalar) -> Bool { lasts.mayHold(scalar) }
}
