/// A level of a plan's outline, from the whole to the single entry.
public enum OutlineLevel: String, Sendable, CaseIterable {
    /// A part (篇).
    case part
    /// A chapter (章).
    case chapter
    /// A section (节).
    case section
    /// A paragraph of running text.
    case paragraph
    /// A boxed column (专栏).
    case column
    /// A group inside a column or section, such as （一）.
    case group
    /// An item, such as 1.
    case item
}

/// A heading, paragraph or entry of a plan; its span covers everything below it.
public struct OutlineNode: Equatable, Sendable, Identifiable {
    /// Unique inside one reading.
    public let id: String
    /// The node above; `nil` at the top.
    public let parent: String?
    /// Which level it stands on.
    public let level: OutlineLevel
    /// The number as printed, such as 第十四章, 专栏 31, （一） or 1; empty when there is none.
    public let number: String
    /// The heading's words; of a paragraph its lead sentence where it reads as a heading, else empty.
    public let title: String
    /// Heading and subtree.
    public let span: SourceSpan

    /// Makes a node.
    public init(id: String, parent: String?, level: OutlineLevel, number: String, title: String, span: SourceSpan) {
        self.id = id
        self.parent = parent
        self.level = level
        self.number = number
        self.title = title
        self.span = span
    }
}
