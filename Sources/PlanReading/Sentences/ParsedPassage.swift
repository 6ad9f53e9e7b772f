/// A passage with all that the scanners found in it.
struct ParsedPassage {
    /// The text.
    let passage: Passage
    /// Brackets and quotes.
    let nesting: Nesting
    /// The words of the lexicon.
    let tokens: TokenLine
    /// The numbers.
    let figures: [Figure]
    /// The dates.
    let dates: [DatePhrase]
    /// The sentences.
    let sentences: [Sentence]

    /// Runs the scanners.
    init(_ passage: Passage) {
        self.passage = passage
        nesting = Nesting(passage)
        tokens = TokenLine(passage)
        figures = FigureScanner(passage).figures()
        dates = DateScanner(passage, tokens).dates(figures)
        sentences = SentenceSplitter(passage: passage, nesting: nesting).sentences()
    }

    /// The dates that start inside a range.
    func dates(in range: Range<Int>) -> [DatePhrase] {
        dates.filter { range.contains($0.range.lowerBound) }
    }

    /// The figures that start inside a range.
    func figures(in range: Range<Int>) -> [Figure] {
        figures.filter { range.contains($0.range.lowerBound) }
    }

    /// The scalar at a place, `nil` outside.
    func scalar(at place: Int) -> Unicode.Scalar? { passage.scalar(at: place) }
}
