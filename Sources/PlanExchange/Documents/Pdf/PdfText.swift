/// The text of words, lines and cells of a PDF.
enum PdfText {
    /// The words of a segment as text: lines first to last, each from the left.
    static func joined(_ words: [(line: Int, word: PdfWord)]) -> String {
        var result = ""
        var before: (line: Int, word: PdfWord)?
        for item in words {
            if let before {
                let isApart = item.line == before.line && isApart(before.word, item.word)
                if isApart || needsBlank(result, item.word.text) { result += " " }
            }
            result += clean(item.word.text)
            before = item
        }
        return result
    }

    /// Says whether a blank stands between two words of a line: behind a mark, and where Chinese text leaves a gap.
    ///
    /// The small gap that typesetters leave between Chinese and Latin text is none.
    private static func isApart(_ left: PdfWord, _ right: PdfWord) -> Bool {
        let gap = (right.left - left.right) / min(left.size, right.size)
        let isChinese =
            left.text.unicodeScalars.last?.isFullWidth == true
            && right.text.unicodeScalars.first?.isFullWidth == true
        return gap > (isChinese || isMark(left.text) ? 0.2 : 0.4)
    }

    /// Says whether a blank must part two texts: Latin words, but never Chinese ones.
    static func needsBlank(_ left: String, _ right: String) -> Bool {
        guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first else { return false }
        return isLatin(last) && isLatin(first)
    }

    /// Says whether a word is a mark such as 第一章, （一）, 一、 or 1).
    static func isMark(_ text: String) -> Bool {
        guard text.unicodeScalars.count <= 8, let first = text.first, let last = text.last else { return false }
        if first == "第", "篇编章节条".contains(last) { return true }
        if (0x2460...0x2473).contains(first.unicodeScalars.first?.value ?? 0), text.count == 1 { return true }
        if "●■◆▲★•·-—*".contains(first), text.count == 1 { return true }
        guard "、．.）)".contains(last) else { return false }
        return text.dropLast().allSatisfy { "（(一二三四五六七八九十0123456789".contains($0) }
    }

    /// A line of a table of contents: dots that lead to a page number.
    static func isContents(_ text: String) -> Bool {
        let trimmed = text.filter { $0 != " " && $0 != "\u{3000}" }
        let digits = trimmed.reversed().prefix { $0.isNumber || "()（）-—".contains($0) }.count
        guard digits > 0, digits <= 7 else { return false }
        let dots = trimmed.dropLast(digits).reversed().prefix { ".…·．‥⋯".contains($0) }
        return dots.reduce(0) { $0 + ($1 == "…" || $1 == "⋯" ? 3 : 1) } >= 5
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x250 && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || ",;:)".contains(Character(scalar))
    }

    private static func clean(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        view.append(
            contentsOf: text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0xAD && $0.value != 0xFEFF })
        return String(view)
    }
}
