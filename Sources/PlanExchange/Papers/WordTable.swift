/// A table as Word's XML: fixed widths, rules around the cells, a header repeated on every page.
struct WordTable {
    /// The width between the margins, in twentieths of a point.
    static let fullWidth = 9070

    let table: Paper.Table

    var xml: String {
        let widths = widths
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"\(Self.fullWidth)\" w:type=\"dxa\"/>"
            + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
            + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
            + row(table.columns, widths, style: "TableHead", isHeader: true)
            + table.rows.map { row($0, widths, style: "TableText", isHeader: false) }.joined()
            + "</w:tbl>" + WordPaper.paragraph("", style: "TableText")
    }

    /// The full width by shares; what is left over goes to the last column.
    private var widths: [Int] {
        let shares = table.columns.indices.map { $0 < table.widths.count ? max(table.widths[$0], 1) : 1 }
        let sum = max(shares.reduce(0, +), 1)
        var widths = shares.map { Self.fullWidth * $0 / sum }
        if !widths.isEmpty { widths[widths.count - 1] += Self.fullWidth - widths.reduce(0, +) }
        return widths
    }

    private func row(_ cells: [String], _ widths: [Int], style: String, isHeader: Bool) -> String {
        let properties = "<w:trPr><w:cantSplit/>" + (isHeader ? "<w:tblHeader/>" : "") + "</w:trPr>"
        let shade = isHeader ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F1ECE1\"/>" : ""
        let inside = widths.enumerated().map { index, width in
            "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(shade)</w:tcPr>"
                + WordPaper.paragraph(index < cells.count ? cells[index] : "", style: style) + "</w:tc>"
        }
        return "<w:tr>" + properties + inside.joined() + "</w:tr>"
    }
}
