import PlanModel
import Testing

@testable import PlanReading

/// What passes most places over loses none that counts.
struct SieveTests {
    private let alphabet = Array("一二建设工程（）沈阳北期，。 ５5".unicodeScalars)

    private func text(_ length: Int, _ generator: inout SeededGenerator) -> [Unicode.Scalar] {
        (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
    }

    @Test func noPairIsLost() {
        var generator = SeededGenerator(seed: 1), sieve = PairSieve(count: 300)
        let pairs = (0..<300).map { _ in
            (UInt32.random(in: 1..<0x11_0000, using: &generator), UInt32.random(in: 0..<0x11_0000, using: &generator))
        }
        for pair in pairs { sieve.insert(pair.0, pair.1) }
        #expect(pairs.allSatisfy { sieve.mayHold($0.0, $0.1) })
    }

    /// Landmarks are all but the characters of the basic block that start no number.
    @Test func landmarksAreAllButPlainCharacters() {
        let scalars = (0..<0x11_0000 as Range<UInt32>).compactMap(Unicode.Scalar.init)
        let expected = scalars.indices.filter { !scalars[$0].isIdeograph || scalars[$0].startsNumber }
        #expect(Landmarks(scalars).places.map { Int($0) } == expected)
    }

    /// The first word of a range is the one a search place by place finds.
    @Test func findsTheFirstWord() {
        var generator = SeededGenerator(seed: 2)
        let trie = WordTrie<Int>([("建设", 1), ("建设工程", 2), ("期", 3), ("沈阳北", 4)])
        for _ in 0..<300 {
            let scalars = text(12, &generator)
            let place = scalars.indices.first { trie.longest(in: scalars, at: $0, end: 12) != nil }
            #expect(trie.first(in: scalars, 0..<12)?.range.lowerBound == place)
        }
    }

    @Test func listsOfWordsAgreeWithEachWord() {
        var generator = SeededGenerator(seed: 3)
        let words: StaticWords = ["工程", "建设", "期"], phrases: PhraseSet = ["工程", "沈阳北"]
        for _ in 0..<300 {
            let scalars = text(8, &generator), string = String(scalars: scalars)
            let passage = Passage(scalars, SourceSpan(0, 8)), whole = 0..<passage.count
            #expect(passage.has(anyOf: words, at: 1) == words.words.contains { passage.has($0, at: 1) })
            #expect(passage.ends(whole, withAny: words) == words.words.contains { passage.ends(whole, with: $0) })
            #expect(phrases.stands(in: string) == (string.holds("工程") || string.holds("沈阳北")))
            #expect(phrases.ends(string) == (string.ends(with: "工程") || string.ends(with: "沈阳北")))
        }
    }

    /// A search that skips finds every mention that a search place by place finds, blanks inside included.
    @Test func noMentionIsLost() {
        var generator = SeededGenerator(seed: 4), found = 0
        for _ in 0..<200 {
            let scalars = text(60, &generator), passage = Passage(scalars, SourceSpan(0, 60))
            let titles = [3, 11, 20].map { passage.text($0..<($0 + 7)) }.filter { $0.scalarCount >= 7 }
            let finder = MentionFinder(
                titles.map { ReadProject(node: "n1", title: $0, span: SourceSpan(0, 7)) })
            let mentions = finder.mentions(in: passage).map(\.span)
            var expected: [SourceSpan] = [], place = 0
            while place < passage.count {
                let range = place..<min(place + 7, passage.count), isTitle = titles.contains(passage.text(range))
                if isTitle { expected.append(passage.span(range)) }
                place += isTitle ? 7 : 1
            }
            #expect(mentions == expected)
            #expect(mentions.isEmpty || finder.mayMention(in: scalars, SourceSpan(0, 60)))
            found += mentions.count
        }
        #expect(found >= 400)
    }

    /// Every place of a passage leads back to the scalar it was made of.
    @Test func placesLeadBackToTheSource() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<300 {
            let scalars = text(20, &generator)
            let passage = Passage(scalars, SourceSpan(2, 18), without: [SourceSpan(5, 8), SourceSpan(11, 12)])
            let kept = (2..<18).filter { !(5..<8).contains($0) && $0 != 11 && !scalars[$0].isBlank }
            #expect(passage.scalars == kept.map { scalars[$0].narrow })
            #expect(kept.indices.map { passage.span($0..<($0 + 1)).start } == kept)
        }
    }

    @Test func tokensAreFoundAtTheirPlaces() {
        let parsed = parse(String(repeating: "加强大数据中心，到2025年基本建成甲乙丙丁戊己庚辛壬癸。", count: 20))
        let tokens = parsed.tokens.tokens
        for place in -2..<(parsed.passage.count + 20) {
            let expected = tokens.firstIndex { $0.range.lowerBound >= place } ?? tokens.count
            #expect(parsed.tokens.index(from: place) == expected)
        }
    }

    /// Sentences cover a passage without an end, and every clause stands in its sentence.
    @Test(arguments: ["甲", "甲，", "一", "（甲", "甲”", "甲。"])
    func sentencesCoverLongPassages(piece: String) {
        let parsed = parse(String(repeating: piece, count: 4000))
        var place = 0
        for sentence in parsed.sentences {
            #expect(sentence.range.lowerBound == place && sentence.range.count <= 1100)
            #expect(parsed.clauses(of: sentence).allSatisfy { sentence.range.clamped(to: $0) == $0 })
            place = sentence.range.upperBound
        }
        #expect(place == parsed.passage.count)
    }

    @Test func ranksForgetWhatIsBelow() {
        var table = RankTable()
        table.note(2, .group)
        table.note(7, .circled)
        #expect(table.deepest == .circled && table[.group] == 2)
        table.note(1, .item)
        #expect(table.deepest == .item && table[.circled] == nil && table[.group] == 2)
    }
}
