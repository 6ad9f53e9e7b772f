/// Cuts a passage into sentences and clauses.
struct SentenceSplitter {
    private let scalars: [Unicode.Scalar]
    private let nesting: Nesting
    private var sentences: [Sentence] = []
    private var clauses: [Range<Int>] = []
    private var start = 0
    private var clauseStart = 0
    private var firstClause = 0

    /// A sentence without an end is cut behind so many scalars, so that every rule looks at bounded text.
    private static let longest = 500

    /// Makes a splitter for one passage and its brackets and quotes.
    init(passage: Passage, nesting: Nesting) {
        scalars = passage.scalars
        self.nesting = nesting
        sentences.reserveCapacity(passage.count / 60 + 1)
        clauses.reserveCapacity(passage.count / 20 + 2)
    }

    /// The sentences, in order, and all their clauses; sentences cover the passage, and end at a landmark or for their length.
    mutating func split(_ landmarks: Landmarks) -> (sentences: [Sentence], clauses: [Range<Int>]) {
        for place in landmarks.places {
            let index = Int(place)
            cutOverlong(before: index)
            if !scalars[index].isIdeograph || index - start >= 2 * Self.longest { visit(index) }
        }
        cutOverlong(before: scalars.count)
        if clauseStart < scalars.count { clauses.append(clauseStart..<scalars.count) }
        if start < scalars.count { close(at: scalars.count, endsFully: false) }
        return (sentences, clauses)
    }

    private mutating func cutOverlong(before place: Int) {
        while start + 2 * Self.longest < place { visit(start + 2 * Self.longest) }
    }

    private mutating func visit(_ index: Int) {
        let scalar = scalars[index]
        let isOpen = nesting.isOpen(index)
        let isMark = isOpen && (scalar.isComma || scalar.isColon)
        let isOverlong = index - start >= (isMark ? Self.longest : 2 * Self.longest)
        let ends = scalar.isFullStop || (scalar.isSemicolon && isOpen) || isOverlong
        guard ends || isMark else { return }
        if index > clauseStart { clauses.append(clauseStart..<index) }
        clauseStart = index + 1
        guard ends else { return }
        var stop = index + 1
        while stop < scalars.count, scalars[stop].isCloser { stop += 1 }
        close(at: stop, endsFully: scalar.isFullStop)
    }

    private mutating func close(at stop: Int, endsFully: Bool) {
        sentences.append(Sentence(range: start..<stop, clauses: firstClause..<clauses.count, endsFully: endsFully))
        firstClause = clauses.count
        start = stop
        clauseStart = stop
    }
}
