/// What a Word document's paragraph styles say about numbers, as far as reading needs it.
struct WordStyles: XmlContent {
    /// A list a paragraph belongs to, and its level there; a style may leave either to the style it is based on.
    struct ListPlace: Equatable {
        var list: Int?
        var level: Int?
    }

    private struct Style {
        var name = ""
        var base: String?
        var place = ListPlace()
    }

    private var styles: [String: Style] = [:]
    private var current: String?
    /// The style of paragraphs that name none.
    private(set) var standard: String?

    /// The list place a style gives, its bases included.
    func place(of style: String?) -> ListPlace {
        var result = ListPlace()
        var next = style
        // Styles based on one another in a ring end here.
        for _ in 0..<20 {
            guard let id = next, let style = styles[id] else { break }
            result.list = result.list ?? style.place.list
            result.level = result.level ?? style.place.level
            next = style.base
        }
        return result
    }

    /// Says whether paragraphs of a style are lines of a table of contents, which repeat headings.
    func isContents(_ style: String?) -> Bool {
        guard let style else { return false }
        let name = styles[style]?.name.lowercased() ?? ""
        return name.hasPrefix("toc ") && Int(name.dropFirst(4)) != nil
    }

    mutating func start(_ name: String, _ attributes: XmlAttributes) {
        switch name {
        case "style":
            current = attributes["type"] == "paragraph" ? attributes["styleId"] : nil
            guard let current else { return }
            styles[current] = Style()
            if attributes["default"] == "1" || attributes["default"] == "true" { standard = current }
        case "name": change { $0.name = attributes["val"] ?? "" }
        case "basedOn": change { $0.base = attributes["val"] }
        case "numId": change { $0.place.list = attributes.number("val") }
        case "ilvl": change { $0.place.level = attributes.number("val") }
        default: break
        }
    }

    mutating func end(_ name: String) {
        if name == "style" { current = nil }
    }

    mutating func add(_ text: String) {}

    private mutating func change(_ step: (inout Style) -> Void) {
        guard let current else { return }
        step(&styles[current, default: Style()])
    }
}
