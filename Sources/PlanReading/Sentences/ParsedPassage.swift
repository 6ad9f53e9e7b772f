/// A passage with all that the scanners found in it.
///
/// Immutable, and a class only because every rule holds it: one reference is cheaper to pass than six arrays.
final class ParsedPassage {
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
    /// The clauses of all sentences, marks left out, in order.
    private let clauses: [Range<Int>]

    /// Runs the scanners.
    init(_ passage: Passage) {
        self.passage = passage
        let landmarks = Landmarks(passage.scalars)
        nesting = Nesting(passage, landmarks)
        tokens = TokenLine(passage)
        figures = FigureScanner(passage).figures(landmarks)
        dates = landmarks.holdDates(figures, passage) ? DateScanner(passage, tokens).dates(figures, landmarks) : []
        var splitter = SentenceSplitter(passage: passage, nesting: nesting)
        (sentences, clauses) = splitter.split(landmarks)
    }

    /// The clauses of a sentence.
    func clauses(of sentence: Sentence) -> ArraySlice<Range<Int>> { clauses[sentence.clauses] }

    /// The clause of a sentence that holds a place; the sentence where none does.
    func clause(at place: Int, in sentence: Sentence) -> Range<Int> {
        guard let clause = clauses(of: sentence).last(startingBy: place, by: { $0 }), place <= clause.upperBound else {
            return sentence.range
        }
        return clause
    }

    /// The clause of a sentence behind another one.
    func clause(after clause: Range<Int>, in sentence: Sentence) -> Range<Int>? {
        let own = clauses(of: sentence), index = own.firstIndex(from: clause.lowerBound + 1, by: { $0 })
        return index < own.endIndex ? own[index] : nil
    }

    /// The clause of a sentence before the one that holds a place.
    func clause(before place: Int, in sentence: Sentence) -> Range<Int>? {
        let all = clauses(of: sentence), index = all.firstIndex(from: place + 1, by: { $0 })
        let own = index > all.startIndex && place <= all[index - 1].upperBound ? index - 1 : index
        return own > all.startIndex ? all[own - 1] : nil
    }

    /// The dates that start inside a range.
    func dates(in range: Range<Int>) -> ArraySlice<DatePhrase> { dates.starting(in: range, by: \.range) }

    /// The figures that start inside a range.
    func figures(in range: Range<Int>) -> ArraySlice<Figure> { figures.starting(in: range, by: \.range) }

    /// The date that ends at a place.
    func date(endingAt place: Int) -> DatePhrase? {
        dates.last(startingBy: place - 1, by: \.range).flatMap { $0.range.upperBound == place ? $0 : nil }
    }

    /// The figure that ends at a place.
    func figure(endingAt place: Int) -> Figure? {
        figures.last(startingBy: place - 1, by: \.range).flatMap { $0.range.upperBound == place ? $0 : nil }
    }

    /// The number in 比2010年的2267.8万吨 that ends at a place, with the date it stands for.
    func base(endingAt place: Int) -> (figure: Figure, date: DatePhrase)? {
        guard let figure = figure(endingAt: place), scalar(at: figure.range.lowerBound - 1) == "的",
            let date = date(endingAt: figure.range.lowerBound - 1), date.form == .baseline
        else { return nil }
        return (figure, date)
    }

    /// Says whether a sentence holds a number, a date or a word that may promise something.
    func mayPromise(_ sentence: Sentence) -> Bool {
        let range = sentence.range
        return !figures(in: range).isEmpty || !dates(in: range).isEmpty
            || tokens.inside(range).contains(where: \.word.mayPromise)
    }

    /// The sentence that holds a place.
    func sentence(at place: Int) -> Sentence? { sentences.last(startingBy: place, by: \.range) }

    /// The scalar at a place, `nil` outside.
    func scalar(at place: Int) -> Unicode.Scalar? { passage.scalar(at: place) }
}
