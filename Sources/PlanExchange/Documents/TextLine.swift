/// Text as it is gathered from a marked-up document: blanks run together, line ends kept.
struct TextLine {
    /// What was gathered; blanks at both ends of each line are left out.
    private(set) var text = ""
    /// Number of scalars gathered.
    private(set) var count = 0
    /// Wide blanks, which count only inside a line.
    private static let indents: Set<Unicode.Scalar> = ["\u{3000}", "\u{A0}", "\u{2002}", "\u{2003}"]
    private var owesBlank = false

    /// Says whether nothing visible was gathered.
    var isEmpty: Bool { text.isEmpty }

    /// Gathers one more scalar; white space only counts between visible scalars.
    mutating func add(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20: owesBlank = true
        case _ where Self.indents.contains(scalar) && (text.isEmpty || text.utf8.last == 0x0A): break
        case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0xFEFF, 0xFFFE, 0xFFFF: break
        default:
            if owesBlank, !text.isEmpty, text.utf8.last != 0x0A { put(" ") }
            owesBlank = false
            put(scalar)
        }
    }

    /// Gathers scalars.
    mutating func add(_ scalars: some Sequence<Unicode.Scalar>) {
        for scalar in scalars { add(scalar) }
    }

    /// Ends a line; several at once end one.
    mutating func endLine() {
        owesBlank = false
        if !text.isEmpty, text.utf8.last != 0x0A { put("\n") }
    }

    /// What was gathered, without a blank or line end behind it.
    func finished() -> String {
        var scalars = text.unicodeScalars
        while let last = scalars.last, last == "\n" || last == "\u{3000}" || last == "\u{A0}" { scalars.removeLast() }
        return String(scalars)
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        text.unicodeScalars.append(scalar)
        count += 1
    }
}
