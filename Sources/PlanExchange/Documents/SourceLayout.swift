/// Lays blocks out as source text.
///
/// One paragraph a line; a table is an empty line, one line a row with U+0009 between its cells, and an empty line.
enum SourceLayout {
    /// The source text of blocks; empty when there are none.
    static func scalars(of blocks: [DocumentBlock]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        for block in blocks {
            switch block {
            case .paragraph(let text):
                append(text, to: &result)
            case .table(let rows):
                if !result.isEmpty, !result.suffix(2).elementsEqual("\n\n".unicodeScalars) { result.append("\n") }
                for row in rows { append(row, to: &result) }
                result.append("\n")
            }
        }
        while result.last == "\n", result.dropLast().last == "\n" { result.removeLast() }
        return result
    }

    private static func append(_ text: String, to result: inout [Unicode.Scalar]) {
        result.append(contentsOf: text.unicodeScalars)
        result.append("\n")
    }

    private static func append(_ row: [String], to result: inout [Unicode.Scalar]) {
        for (index, cell) in row.enumerated() {
            if index > 0 { result.append("\t") }
            result.append(contentsOf: cell.unicodeScalars)
        }
        result.append("\n")
    }
}
