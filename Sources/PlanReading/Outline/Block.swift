import PlanModel

/// One or more lines that belong together: a heading, a paragraph or a list, before lists are taken apart.
struct Block {
    /// The mark its first line starts with.
    let mark: Mark?
    /// From its first to behind its last visible scalar, torn lines joined.
    var span: SourceSpan
    /// Lines inside that are no text, such as page numbers.
    var holes: [SourceSpan] = []
    /// Says whether it stands inside a column.
    var isInColumn = false
    /// The table that stands there; `nil` for words.
    var table: IndicatorTable?
}

/// A heading, list member or paragraph on its own.
struct Entry {
    /// Its mark; `nil` for a paragraph.
    let mark: Mark?
    /// Mark and words.
    var span: SourceSpan
    /// Lines inside that are no text.
    var holes: [SourceSpan]
    /// Says whether it stands inside a column.
    let isInColumn: Bool
    /// The table that stands there; `nil` for words.
    var table: IndicatorTable?

    /// The words without the mark.
    var content: SourceSpan { SourceSpan(min(mark?.contentStart ?? span.start, span.end), span.end) }
}
