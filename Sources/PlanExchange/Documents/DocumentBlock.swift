/// A piece of a document as it stands in the source text; the joint between the readers of formats and the layout.
enum DocumentBlock: Equatable, Sendable {
    /// A heading or paragraph; its line breaks are U+000A.
    case paragraph(String)
    /// The rows of a table, each with its cells from the left; what a spanning cell covers is an empty cell.
    case table([[String]])
}
