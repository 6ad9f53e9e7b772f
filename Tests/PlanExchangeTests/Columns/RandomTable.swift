extension SeededGenerator {
    mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[Int.random(in: choices.indices, using: &self)] }

    mutating func chance(_ odds: Int) -> Bool { Int.random(in: 0..<odds, using: &self) == 0 }
}

/// Tables of observations as they come from many hands: quotes, spaces, line ends of every kind, vintages, repeats.
enum RandomTable {
    static func bytes(_ dice: inout SeededGenerator) -> [UInt8] {
        let hasVintage = dice.chance(2)
        let hasNote = dice.chance(2)
        let end = dice.pick(["\n", "\n", "\r\n", "\r"])
        let areas =
            (0..<6).map { "\(210_000 + $0 * 100)" } + ["沈阳市", "a place with a name of many more than sixteen bytes"]
        var text = dice.chance(4) ? "\u{FEFF}" : ""
        text +=
            "indicator,area,period,value,unit,status" + (hasVintage ? ",vintage" : "") + (hasNote ? ",note" : "") + end
        for _ in 0..<Int.random(in: 0..<60, using: &dice) {
            let month = Int.random(in: 1...12, using: &dice)
            let period = dice.pick(["2024", "2024-Q3", "2024-\(month < 10 ? "0" : "")\(month)", "2024-01..2024-06"])
            var cells = [
                dice.pick(["gdp", "rate", "an-indicator-with-a-long-name"]), dice.pick(areas), period, number(&dice),
                dice.pick(["万元", "%", ""]), dice.pick(["A", "", "P", "E", "B", "F", "M", " A "]),
            ]
            if cells[5] == "M", dice.chance(2) { cells[3] = "" }
            if hasVintage { cells.append(dice.pick(["", "2024", "2025-03"])) }
            if hasNote { cells.append(dice.pick(["", "说明", "a, b", "x\(end)y"])) }
            text += cells.map { written($0, &dice) }.joined(separator: ",") + end
            if dice.chance(12) { text += end }
        }
        return Array((dice.chance(5) ? String(text.dropLast()) : text).utf8)
    }

    private static func number(_ dice: inout SeededGenerator) -> String {
        switch Int.random(in: 0..<10, using: &dice) {
        case 0: return String(Double.random(in: -1e-7...1e9, using: &dice))
        case 1: return dice.pick(["1e-05", ".5", "5.", "+3", "-0", "12345678901234567890.5", "0.1234567890123456789"])
        default: return "\(Int.random(in: -9...99_999, using: &dice)).\(Int.random(in: 0...99, using: &dice))"
        }
    }

    private static func written(_ cell: String, _ dice: inout SeededGenerator) -> String {
        let mustQuote = cell.contains { $0 == "," || $0 == "\n" || $0 == "\r" || $0 == "\r\n" || $0 == "\"" }
        if mustQuote || dice.chance(20) { return "\"" + cell.replacing("\"", with: "\"\"") + "\"" }
        return dice.chance(30) ? " \(cell) " : cell
    }

    /// Some bytes changed, left out, doubled or put in.
    static func damaged(_ bytes: [UInt8], _ dice: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &dice) where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &dice)
            let odd: [UInt8] = [0, 0x22, 0x2C, 0x0A, 0x0D, 0x20, 0x41, 0xFF, 0xE6, 0x39]
            switch Int.random(in: 0..<4, using: &dice) {
            case 0: bytes[place] = dice.pick(odd)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(dice.pick(odd), at: place)
            default:
                let end = min(place + Int.random(in: 1...80, using: &dice), bytes.count)
                bytes.insert(contentsOf: bytes[place..<end], at: place)
            }
        }
        return bytes
    }
}
