/// Counts the numbered paragraphs of a Word document and writes their numbers.
struct WordCounter {
    let numbering: WordNumbering
    /// The last number of each level, by pattern; `nil` where none was given yet.
    private var counts: [Int: [Int?]] = [:]
    /// Lists and levels whose own start was used.
    private var started: Set<[Int]> = []

    init(numbering: WordNumbering) {
        self.numbering = numbering
    }

    /// The number of the next paragraph at a place, a blank behind it where the list has one.
    ///
    /// Empty for bullets, and for lists that the document does not describe.
    mutating func next(_ place: WordStyles.ListPlace) -> String {
        let depth = place.level ?? 0
        guard let list = place.list, list != 0, let pattern = numbering.pattern(of: list),
            let level = numbering.level(depth, of: list)
        else { return "" }
        var counts = counts[pattern] ?? Array(repeating: nil, count: WordNumbering.depth)
        if numbering.hasOwnStart(list, level: depth), started.insert([list, depth]).inserted { counts[depth] = nil }
        counts[depth] = counts[depth].map { $0 &+ 1 } ?? level.start
        for deeper in counts.indices where deeper > depth {
            let restart = numbering.level(deeper, of: list)?.restart
            if restart == nil || restart == depth + 1 { counts[deeper] = nil }
        }
        self.counts[pattern] = counts
        guard level.format != nil else { return "" }
        let text = write(level, counts, list)
        return text.isEmpty ? "" : level.hasBlank ? text + " " : text
    }

    /// Puts the numbers into the level's text: %1 is the number of the uppermost level.
    private func write(_ level: WordNumbering.Level, _ counts: [Int?], _ list: Int) -> String {
        var result = ""
        var isPlace = false
        for character in level.text {
            if isPlace, let digit = character.wholeNumberValue, (1...WordNumbering.depth).contains(digit) {
                let upper = numbering.level(digit - 1, of: list)
                let format = level.isDecimal ? .decimal : upper?.format ?? .decimal
                result += format.text(counts[digit - 1] ?? upper?.start ?? 1)
                isPlace = false
            } else {
                if isPlace { result += "%" }
                isPlace = character == "%"
                if !isPlace { result.append(character) }
            }
        }
        return result
    }
}
