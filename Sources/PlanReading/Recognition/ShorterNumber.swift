/// A number cut short before its last piece where that belongs to the unit: 5千瓦 is 5 千瓦, not 5000 瓦.
struct ShorterNumber {
    private let line: NumeralLine
    private let cardinals: CardinalReader

    init(_ line: NumeralLine) {
        self.line = line
        cardinals = CardinalReader(line)
    }

    /// A number with the unit behind it.
    typealias Measured = (number: Cardinal, unit: (name: String, end: Int))

    /// The number without its last scale or letter, where the unit takes that in.
    func read(_ number: Cardinal) -> Measured? {
        scale(number) ?? letter(number)
    }

    /// 5千瓦, 220千伏.
    func scale(_ number: Cardinal) -> Measured? {
        guard case .scale = line[number.next - 1]?.kind, number.next - number.first > 1,
            let part = cardinals.signed(at: number.first, before: number.next - 1), !part.isScaleAlone,
            part.next == number.next - 1, part.spread == nil, let token = line[part.next],
            let found = RecognitionUnits.unit(in: line.scalars, at: token.range.lowerBound),
            found.end > token.range.upperBound
        else { return nil }
        return (part, found)
    }

    /// 168m: the letter is a unit, not a million.
    private func letter(_ number: Cardinal) -> Measured? {
        guard let letter = line.scalar(number.next - 1), letter.isLatin,
            let part = cardinals.signed(at: number.first, before: number.next - 1), let token = line[part.next],
            let found = RecognitionUnits.unit(in: line.scalars, at: token.range.lowerBound)
        else { return nil }
        return (part, found)
    }
}
