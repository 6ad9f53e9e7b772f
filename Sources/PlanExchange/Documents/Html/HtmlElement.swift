/// What an element of a web page does to its text.
enum HtmlElement {
    /// Its text goes on in the line around it.
    case inline
    /// It starts and ends a paragraph.
    case block
    /// As ``block``, its line ends kept.
    case lines
    /// What it holds is not read.
    case skipped
    /// It has no content and no end; it ends a line or does nothing.
    case empty(endsLine: Bool)
    /// Text above the line.
    case raised
    case table, row, cell

    /// The element of a name in lower case.
    init(name: String) {
        self = HtmlElement.kinds[name] ?? .inline
    }

    /// Says whether it cannot stand in a page's head, which ends before it even when nothing says so.
    var isOfBody: Bool {
        switch self {
        case .block, .lines, .table: true
        case .inline, .skipped, .empty, .raised, .row, .cell: false
        }
    }

    private static let kinds: [String: HtmlElement] = {
        var result: [String: HtmlElement] = [
            "pre": .lines, "listing": .lines, "xmp": .lines, "plaintext": .lines, "sup": .raised,
            "br": .empty(endsLine: true),
            "hr": .empty(endsLine: true), "table": .table, "tr": .row, "td": .cell, "th": .cell,
        ]
        for name in [
            "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "section",
            "article", "main", "header", "aside", "address", "center", "figure", "figcaption", "fieldset", "form",
            "legend",
            "caption", "details", "summary", "body", "html", "dir", "menu", "hgroup", "thead", "tbody", "tfoot",
        ] {
            result[name] = .block
        }
        for name in [
            "head", "script", "style", "template", "noscript", "nav", "footer", "select", "textarea", "button",
            "iframe",
            "object", "applet", "svg", "canvas", "audio", "video", "math", "rt", "rp", "datalist", "noframes", "dialog",
        ] {
            result[name] = .skipped
        }
        for name in [
            "img", "input", "wbr", "source", "track", "embed", "area", "base", "basefont", "link", "meta", "param",
            "col",
            "frame", "bgsound", "keygen", "command",
        ] {
            result[name] = .empty(endsLine: false)
        }
        return result
    }()
}
