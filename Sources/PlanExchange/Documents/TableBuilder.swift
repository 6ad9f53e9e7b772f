/// A table on its way: cells as they come, laid on a grid.
struct TableBuilder {
    /// What a cell holds.
    struct Cell {
        /// Columns it covers.
        var columns = 1
        /// Rows it covers.
        var rows = 1
        /// Its paragraphs and tables.
        var blocks: [DocumentBlock] = []
    }

    /// Paragraphs of more scalars than this are text that a table only places on the page.
    private static let longestCell = 4000

    private(set) var cellCount = 0
    private var rows: [[Cell?]] = []
    private var isRowOpen = false
    /// For each column, in how many further rows it is covered from above.
    private var covered: [Int] = []
    private var hasPlacedText = false
    private var widest = 0

    /// Opens a row.
    mutating func openRow(limits: DocumentLimits) throws(DocumentFault) {
        closeRow()
        guard rows.count < limits.rowsPerTable else { throw .tooMuch(.table) }
        rows.append([])
        isRowOpen = true
    }

    /// Puts a cell into the open row, behind the columns that cells of earlier rows cover.
    mutating func place(_ cell: Cell, limits: DocumentLimits) throws(DocumentFault) {
        if !isRowOpen { try openRow(limits: limits) }
        // Taken out and put back, so that it is not copied.
        var row = rows.removeLast()
        while row.count < covered.count, covered[row.count] > 0 { try pad(&row, limits) }
        note(cell)
        let first = row.count
        row.append(cell)
        cellCount += 1
        for _ in 1..<max(cell.columns, 1) { try pad(&row, limits) }
        guard row.count <= limits.cellsPerRow else { throw .tooMuch(.table) }
        while covered.count < row.count { covered.append(0) }
        for column in first..<row.count where cell.rows > 1 { covered[column] = cell.rows }
        rows.append(row)
    }

    /// Closes the open row, if there is one; columns still covered get an empty cell.
    mutating func closeRow() {
        guard isRowOpen else { return }
        isRowOpen = false
        var row = rows[rows.count - 1]
        let end = (covered.lastIndex { $0 > 0 } ?? -1) + 1
        cellCount += max(end - row.count, 0)
        while row.count < end { row.append(nil) }
        for column in covered.indices where covered[column] > 0 { covered[column] -= 1 }
        widest = max(widest, row.count { $0 != nil })
        rows[rows.count - 1] = row
    }

    /// The table as a table, or as the blocks of its cells when it only places text on the page.
    ///
    /// That is when no row has two cells, or when a cell holds a table or a very long text.
    mutating func blocks() -> [DocumentBlock] {
        closeRow()
        if widest < 2 || hasPlacedText { return rows.flatMap { $0.flatMap { $0?.blocks ?? [] } } }
        let texts = rows.map { row in row.map { $0.map { Self.text(of: $0.blocks) } ?? "" } }
        let filled = texts.filter { $0.contains { !$0.isEmpty } }
        return filled.isEmpty ? [] : [.table(filled)]
    }

    private mutating func pad(_ row: inout [Cell?], _ limits: DocumentLimits) throws(DocumentFault) {
        guard row.count < limits.cellsPerRow else { throw .tooMuch(.table) }
        row.append(nil)
        cellCount += 1
    }

    private mutating func note(_ cell: Cell) {
        var length = 0
        for block in cell.blocks {
            switch block {
            case .table: hasPlacedText = true
            case .paragraph(let text): length += text.utf8.count
            }
        }
        if length > Self.longestCell * 3 { hasPlacedText = true }
    }

    private static func text(of blocks: [DocumentBlock]) -> String {
        blocks.map { block in
            if case .paragraph(let text) = block { text.replacing("\n", with: " ") } else { "" }
        }.joined(separator: " ")
    }
}
