/// Which sheet of a workbook comes first, and from when it counts days.
struct WorkbookParts: XmlContent {
    /// The relation of the first sheet.
    private(set) var firstSheet: String?
    private(set) var startsIn1904 = false

    mutating func start(_ name: String, _ attributes: XmlAttributes) {
        switch name {
        case "sheet": firstSheet = firstSheet ?? attributes["id"]
        case "workbookPr": startsIn1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
        default: break
        }
    }

    func end(_ name: String) {}
    func add(_ text: String) {}
}

/// Where the parts of a workbook stand in its archive.
struct WorkbookRelations: XmlContent {
    private var targets: [String: String] = [:]

    mutating func start(_ name: String, _ attributes: XmlAttributes) {
        guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else { return }
        targets[id] = target
    }

    func end(_ name: String) {}
    func add(_ text: String) {}

    /// The archive's member for a relation.
    func member(of id: String?) -> String? {
        guard let target = id.flatMap({ targets[$0] }) else { return nil }
        return target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
}

/// Which cell formats show a number as a date.
struct WorkbookStyles: XmlContent {
    private(set) var dates: Set<Int> = []
    private var formats: Set<Int> = []
    private var isInCells = false
    private var count = 0

    mutating func start(_ name: String, _ attributes: XmlAttributes) {
        switch name {
        case "numFmt":
            if let id = attributes.number("numFmtId"), Self.isDate(attributes["formatCode"] ?? "") {
                formats.insert(id)
            }
        case "cellXfs": isInCells = true
        case "xf" where isInCells:
            let id = attributes.number("numFmtId") ?? 0
            if formats.contains(id) || Self.builtIn.contains(where: { $0.contains(id) }) { dates.insert(count) }
            count += 1
        default: break
        }
    }

    mutating func end(_ name: String) {
        if name == "cellXfs" { isInCells = false }
    }

    func add(_ text: String) {}

    /// Numbers of the date formats every workbook has (ECMA-376, part 1, 18.8.30).
    private static let builtIn = [14...22, 27...36, 45...47, 50...58]

    /// Says whether a format shows days or years, apart from words in quotes and conditions in brackets.
    static func isDate(_ code: String) -> Bool {
        var (isQuoted, isBracketed, isEscaped) = (false, false, false)
        for letter in code {
            if isEscaped {
                isEscaped = false
            } else if letter == "\\" {
                isEscaped = true
            } else if letter == "\"" {
                isQuoted.toggle()
            } else if !isQuoted, letter == "[" || letter == "]" {
                isBracketed = letter == "["
            } else if !isQuoted, !isBracketed, "yYdD".contains(letter) {
                return true
            }
        }
        return false
    }
}
