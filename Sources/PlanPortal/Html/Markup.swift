/// A piece of a page: escaped by construction, because text and attribute values enter as values only.
enum Markup: Sendable {
    /// Words, escaped when drawn.
    case text(String)
    /// An element with its attributes, in the order given, and its content.
    indirect case element(Tag, [Attribute], [Markup])
    /// Pieces without an element of their own.
    case fragment([Markup])
    /// A finished chart.
    case drawing(Drawing)
    /// A module of our own; there is no other way for a script into a page, and none for its text.
    case module(Link)

    /// Nothing at all.
    static let nothing = Markup.fragment([])

    /// Whether it draws nothing.
    var isEmpty: Bool {
        switch self {
        case .text(let words): words.isEmpty
        case .element, .drawing, .module: false
        case .fragment(let pieces): pieces.allSatisfy(\.isEmpty)
        }
    }
}

extension Markup: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) {
        self = .text(value)
    }
}

/// Makes an element: `el(.p, .class("lede")) { "words" }`.
func el(_ tag: Tag, _ attributes: Attribute?..., @MarkupBuilder content: () -> [Markup] = { [] }) -> Markup {
    .element(tag, attributes.compactMap { $0 }, content())
}

/// Makes an element from attributes that were put together before.
func el(_ tag: Tag, attributes: [Attribute], @MarkupBuilder content: () -> [Markup] = { [] }) -> Markup {
    .element(tag, attributes, content())
}

/// Puts pieces together without an element around them.
func pieces(@MarkupBuilder _ content: () -> [Markup]) -> Markup {
    .fragment(content())
}
