/// Reads figures in Arabic digits: 1,050.5, ４，５６５, 12.32e+14, .5.
struct ArabicScanner {
    let scalars: [Unicode.Scalar]

    /// A figure; without a value it is part of a name.
    struct ScannedFigure {
        let value: Double?
        let end: Int
        let digits: Int
    }

    /// The figure at a place; `nil` when no digit or leading point stands there.
    func figure(at start: Int) -> ScannedFigure? {
        guard scalars[start].digit != nil || isLeadingPoint(start) else { return nil }
        var text = "", index = start, digits = 0
        whole(&index, &text, &digits)
        var isPlain = true
        if isPoint(index), digit(index + 1) != nil {
            isPlain = false
            text += text.isEmpty ? "0." : "."
            index += 1
            while let digit = digit(index) {
                text += String(digit)
                index += 1
            }
        }
        if let (exponent, end) = exponent(at: index) {
            isPlain = false
            text += exponent
            index = end
        }
        let isName =
            isGlued(before: start) || digits > NumeralReader.longest || (isPoint(index) && digit(index + 1) != nil)
        if isName { index = nameEnd(from: index) }
        return ScannedFigure(value: isName ? nil : Double(text), end: index, digits: isPlain ? digits : 0)
    }

    private func whole(_ index: inout Int, _ text: inout String, _ digits: inout Int) {
        while index < scalars.count {
            if let digit = scalars[index].digit {
                text += String(digit)
                digits += 1
                index += 1
            } else if digits > 0, separates(index, digits) {
                index += 1
            } else {
                return
            }
        }
    }

    /// A comma before exactly three digits; a wide one only among wide digits.
    private func separates(_ index: Int, _ digits: Int) -> Bool {
        guard scalars[index] == "," || scalars[index] == "，" && scalars[index - 1].value > 0xFF00 else { return false }
        guard (1...3).allSatisfy({ digit(index + $0) != nil }), digit(index + 4) == nil else { return false }
        var before = index - 1, group = 0
        while before >= 0, scalars[before].digit != nil {
            before -= 1
            group += 1
        }
        return group == 3 || (group < 3 && group == digits)
    }

    private func exponent(at index: Int) -> (String, Int)? {
        guard index < scalars.count, scalars[index].folded == "e" || scalars[index].folded == "E" else { return nil }
        var end = index + 1, text = "e"
        if end < scalars.count, scalars[end].folded == "+" || scalars[end].folded == "-" {
            text += scalars[end].folded == "-" ? "-" : ""
            end += 1
        }
        guard digit(end) != nil else { return nil }
        while let digit = digit(end) {
            text += String(digit)
            end += 1
        }
        return text.count > 3 || (end < scalars.count && scalars[end].isLatin) ? nil : (text, end)
    }

    private func isLeadingPoint(_ start: Int) -> Bool {
        guard scalars[start] == ".", digit(start + 1) != nil else { return false }
        guard start > 0 else { return true }
        let before = scalars[start - 1].folded
        return before != "." && (before.isBlank || before == "-" || before == "(" || before.isPunctuation)
    }

    private func isGlued(before start: Int) -> Bool {
        start > 0 && (scalars[start - 1].isLatin || scalars[start - 1] == "_")
    }

    private func nameEnd(from index: Int) -> Int {
        var end = index
        while end < scalars.count, scalars[end].isWordPart || isPoint(end) && digit(end + 1) != nil { end += 1 }
        return end
    }

    private func isPoint(_ index: Int) -> Bool {
        index < scalars.count && (scalars[index] == "." || scalars[index] == "．")
    }

    private func digit(_ index: Int) -> Int? { index >= 0 && index < scalars.count ? scalars[index].digit : nil }
}
