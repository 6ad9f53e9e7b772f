/// A run of words without a wide gap, perhaps of several lines beside other text: the stuff of a line or of a cell.
struct PdfSegment: Equatable, Sendable {
    var left: Float
    var right: Float
    /// The middle between its top and its bottom.
    var middle: Float
    var text: String
    /// Its words from the left, when all stand on one line.
    var words: [PdfWord] = []

    /// Says whether it has something of its width in common with another.
    func overlaps(_ other: PdfSegment) -> Bool { left <= other.right && other.left <= right }

    /// Says whether it reads as a value of a table: a number, or a dash where there is none.
    var isValue: Bool {
        let isNumber = text.unicodeScalars.contains { ("0"..."9").contains($0) } && text.unicodeScalars.count <= 12
        return isNumber || text.allSatisfy { "—-–－/".contains($0) }
    }
}

/// What stands side by side on a page: a line of text, or a row of a table.
struct PdfRow: Equatable, Sendable {
    var page: Int
    var top: Float
    var bottom: Float
    /// The size of the type.
    var size: Float
    /// From left to right; never empty.
    var segments: [PdfSegment]

    /// The left edge.
    var left: Float { segments[0].left }
    /// The right edge.
    var right: Float { segments[segments.count - 1].right }
    /// The words, a blank for each gap.
    var text: String { segments.map(\.text).joined(separator: " ") }

    /// The number of scalars that show.
    var visibleCount: Int {
        segments.reduce(0) { $0 + $1.text.unicodeScalars.count { $0.isPrintable && !$0.properties.isWhitespace } }
    }
}
