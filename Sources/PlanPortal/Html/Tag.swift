/// The elements our pages are made of.
///
/// `script`, `style`, `iframe`, `object` and `embed` are missing on purpose: the content policy forbids them.
enum Tag: String, Sendable {
    case html, head, body, title, meta, link
    case header, nav, main, footer, section, article, aside, div, span, p, br, hr
    case h1, h2, h3, h4, ul, ol, li, dl, dt, dd, figure, figcaption, blockquote
    case a, b, i, em, strong, small, mark, time, abbr, code, pre, sub, sup, kbd, del, dialog
    case table, caption, colgroup, col, thead, tbody, tfoot, tr, th, td
    case form, fieldset, legend, label, input, textarea, select, option, datalist, button, details, summary
    case svg, defs, symbol, use, g, path, rect, circle, line, polyline, polygon, svgText, tspan, pattern
    case svgTitle, desc, marker, clipPath

    /// As written in the page.
    var name: String {
        switch self {
        case .svgText: "text"
        case .svgTitle: "title"
        default: rawValue
        }
    }

    /// Whether it has no content and no end tag.
    var isVoid: Bool {
        switch self {
        case .meta, .link, .br, .hr, .col, .input: true
        default: false
        }
    }

    /// Whether it starts a line of its own in the page's source.
    var startsLine: Bool {
        switch self {
        case .head, .body, .header, .main, .footer, .section, .table, .tr, .li, .form, .fieldset, .meta, .link, .title,
            .h1, .h2, .symbol:
            true
        default: false
        }
    }
}
