/// The lists a Word document numbers its paragraphs by.
struct WordNumbering: XmlContent {
    /// How one level of a list is numbered.
    struct Level: Equatable {
        var start = 1
        var format: WordNumberFormat?
        /// The number's text, such as 第%1章.
        var text = ""
        /// Says whether a blank stands between the number and the text.
        var hasBlank = true
        /// Says whether the numbers of upper levels are written with digits.
        var isDecimal = false
        /// The level whose step lets this one begin anew; 0: none does.
        var restart: Int?
    }

    private struct List {
        var pattern = -1
        var starts: [Int: Int] = [:]
    }

    /// Levels a list may have.
    static let depth = 9

    private var patterns: [Int: [Int: Level]] = [:]
    private var lists: [Int: List] = [:]
    private var pattern: Int?
    private var list: Int?
    private var level: Int?

    /// The pattern a list counts by; lists of one pattern go on counting together.
    func pattern(of list: Int) -> Int? { lists[list]?.pattern }

    /// A level of a list; `nil` when the document does not describe it.
    func level(_ level: Int, of list: Int) -> Level? {
        guard let list = lists[list], var found = patterns[list.pattern]?[level] else { return nil }
        if let start = list.starts[level] { found.start = start }
        return found
    }

    /// Says whether a list begins anew at a level although others of its pattern went before.
    func hasOwnStart(_ list: Int, level: Int) -> Bool { lists[list]?.starts[level] != nil }

    mutating func start(_ name: String, _ attributes: XmlAttributes) {
        switch name {
        case "abstractNum": pattern = attributes.number("abstractNumId")
        case "num": list = attributes.number("numId")
        case "abstractNumId":
            if let list, let number = attributes.number("val") { lists[list, default: List()].pattern = number }
        case "lvl", "lvlOverride":
            level = attributes.number("ilvl").flatMap { (0..<Self.depth).contains($0) ? $0 : nil }
        case "startOverride":
            if let list, let level, let start = attributes.number("val") {
                lists[list, default: List()].starts[level] = start
            }
        case "start": change { $0.start = attributes.number("val") ?? 1 }
        case "numFmt": change { $0.format = WordNumberFormat(word: attributes["val"] ?? "") }
        case "lvlText": change { $0.text = attributes["val"] ?? "" }
        case "suff": change { $0.hasBlank = attributes["val"] != "nothing" }
        case "isLgl": change { $0.isDecimal = attributes.isOn }
        case "lvlRestart": change { $0.restart = attributes.number("val") }
        default: break
        }
    }

    mutating func end(_ name: String) {
        switch name {
        case "abstractNum": pattern = nil
        case "num": list = nil
        case "lvl", "lvlOverride": level = nil
        default: break
        }
    }

    mutating func add(_ text: String) {}

    private mutating func change(_ step: (inout Level) -> Void) {
        guard let pattern, let level, list == nil else { return }
        step(&patterns[pattern, default: [:]][level, default: Level()])
    }
}
