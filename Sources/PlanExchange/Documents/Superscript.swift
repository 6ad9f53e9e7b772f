/// Raised text: the mark of a note must not grow onto the number before it.
enum Superscript {
    /// What stays of raised text behind a scalar.
    ///
    /// The mark of a note (digits, also in brackets or circled, 注1, asterisks) is left out; 2 and 3 behind a Latin letter
    /// are the square and cube of a unit of measure, written ² and ³. Any other text stays.
    static func kept(_ raised: [Unicode.Scalar], after last: Unicode.Scalar?) -> [Unicode.Scalar] {
        let visible = raised.filter { !$0.properties.isWhitespace }
        let isBehindLetter = last.map { ("a"..."z").contains($0) || ("A"..."Z").contains($0) } ?? false
        if isBehindLetter, visible == ["2"] { return ["²"] }
        if isBehindLetter, visible == ["3"] { return ["³"] }
        return visible.allSatisfy(isMark) ? [] : raised
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "０"..."９", "①"..."⑳", "[", "]", "(", ")", "（", "）", "〔", "〕", "［", "］", "*", "＊", "†", "‡", "注",
            ",",
            "，", "-", "–":
            true
        default: false
        }
    }
}
