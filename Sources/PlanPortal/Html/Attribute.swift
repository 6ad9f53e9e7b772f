/// A name and a value that an element carries.
///
/// `style` and the `on…` handlers are missing on purpose: the content policy forbids them.
struct Attribute: Sendable, Equatable {
    /// The names in use, by what the value is.
    enum Name: String, Sendable {
        case id, lang, title, name, value, type, rel, content, charset, placeholder, role, method, scope, sizes
        case `for`, `class`, href, hreflang, action, datetime, media, color, download, autocomplete, enterkeyhint
        case colspan, rowspan, size, maxlength, tabindex
        case checked, selected, disabled, open, required, autofocus
        case ariaLabel = "aria-label", ariaHidden = "aria-hidden", ariaCurrent = "aria-current"
        case ariaLabelledby = "aria-labelledby", ariaDescribedby = "aria-describedby"
        case dataKey = "data-k", dataStart = "data-s", dataState = "data-state", dataKind = "data-kind"
        case dataTask = "data-t"
        case inputmode, spellcheck, list, rows
        case viewBox, width, height, x, y, x1, x2, y1, y2, cx, cy, r, rx, ry, d, points, transform, fill, stroke
        case strokeWidth = "stroke-width", strokeDasharray = "stroke-dasharray", strokeLinejoin = "stroke-linejoin"
        case strokeLinecap = "stroke-linecap", opacity, patternUnits, patternTransform, preserveAspectRatio
        case textAnchor = "text-anchor", dominantBaseline = "dominant-baseline", focusable
    }

    let name: Name
    /// `nil` for a name that stands alone.
    let value: String?

    private init(_ name: Name, _ value: String?) {
        self.name = name
        self.value = value
    }

    /// A name with words; never an address.
    static func set(_ name: Name, _ value: String) -> Attribute {
        switch name {
        case .href, .action: Attribute(name, "#")
        default: Attribute(name, value)
        }
    }

    /// A name with a whole number.
    static func set(_ name: Name, _ value: Int) -> Attribute { Attribute(name, String(value)) }

    /// A coordinate or length, with two digits behind the point at most.
    static func set(_ name: Name, _ value: Double) -> Attribute { Attribute(name, Self.coordinate(value)) }

    /// A name alone, when `condition` holds.
    static func flag(_ name: Name, if condition: Bool = true) -> Attribute? { condition ? Attribute(name, nil) : nil }

    static func `class`(_ names: String) -> Attribute { Attribute(.class, names) }
    static func id(_ value: String) -> Attribute { Attribute(.id, value) }
    static func lang(_ code: String) -> Attribute { Attribute(.lang, code) }
    static func label(_ words: String) -> Attribute { Attribute(.ariaLabel, words) }
    static let hidden = Attribute(.ariaHidden, "true")
    static let image = Attribute(.role, "img")

    /// A link inside the portal.
    static func href(_ link: Link) -> Attribute { Attribute(.href, link.text) }
    /// Where a form goes, inside the portal.
    static func action(_ link: Link) -> Attribute { Attribute(.action, link.text) }

    /// An address of somebody else; `nil` when it is not of the web.
    static func href(outside address: String) -> Attribute? {
        let lowered = address.lowercased()
        guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://") else { return nil }
        return Attribute(.href, address)
    }

    private static func coordinate(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return "0" }
        let hundredths = Int((value * 100).rounded())
        guard hundredths % 100 != 0 else { return String(hundredths / 100) }
        let digits = String(abs(hundredths) % 100)
        let fraction = digits.count == 1 ? "0" + digits : digits
        let sign = hundredths < 0 ? "-" : ""
        return sign + String(abs(hundredths) / 100) + "."
            + (fraction.last == "0" ? String(fraction.dropLast()) : fraction)
    }
}
