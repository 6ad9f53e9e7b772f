/// Gathers the text of a marked-up document into blocks: paragraphs, tables inside cells, boxes beside paragraphs.
struct BlockCollector {
    /// A place that takes blocks: the body, a cell, or a text box.
    private struct Frame {
        var blocks: [DocumentBlock] = []
        var line = TextLine()
        /// What stands behind the paragraph that is being gathered.
        var pending: [DocumentBlock] = []
        var cell = TableBuilder.Cell()
    }

    let limits: DocumentLimits
    private var frames = [Frame()]
    private var tables: [TableBuilder] = []
    private var scalarCount = 0
    private var cellCount = 0

    init(limits: DocumentLimits) {
        self.limits = limits
    }

    /// Says whether a table is open.
    var isInTable: Bool { !tables.isEmpty }

    /// The last scalar of the paragraph that is being gathered.
    var lastScalar: Unicode.Scalar? { frames[frames.count - 1].line.text.unicodeScalars.last }

    /// Adds to the paragraph.
    mutating func add(_ scalars: some Collection<Unicode.Scalar>) throws(DocumentFault) {
        scalarCount += scalars.count
        guard scalarCount <= limits.scalars else { throw .tooMuch(.text) }
        frames[frames.count - 1].line.add(scalars)
    }

    /// Ends the line, not the paragraph.
    mutating func endLine() {
        frames[frames.count - 1].line.endLine()
    }

    /// Ends the paragraph; one without text is none.
    mutating func endParagraph() {
        var frame = frames.removeLast()
        let text = frame.line.finished()
        if !text.isEmpty {
            frame.blocks.append(.paragraph(text))
            scalarCount += limits.scalarsPerParagraph
        }
        frame.line = TextLine()
        frame.blocks += frame.pending
        frame.pending = []
        frames.append(frame)
    }

    /// Throws the paragraph away.
    mutating func dropParagraph() {
        frames[frames.count - 1].line = TextLine()
        endParagraph()
    }

    /// Opens a table; it stands where it is opened.
    mutating func openTable() {
        endParagraph()
        tables.append(TableBuilder())
    }

    /// Closes the innermost table.
    mutating func closeTable() {
        endParagraph()
        guard var table = tables.popLast() else { return }
        frames[frames.count - 1].blocks += table.blocks()
    }

    /// Opens a row.
    mutating func openRow() throws(DocumentFault) {
        guard !tables.isEmpty else { return endParagraph() }
        try change { (table, limits) throws(DocumentFault) in try table.openRow(limits: limits) }
    }

    /// Changes the innermost table, and counts the cells that come in.
    private mutating func change(
        _ step: (inout TableBuilder, DocumentLimits) throws(DocumentFault) -> Void
    ) throws(DocumentFault) {
        var table = tables.removeLast()
        cellCount -= table.cellCount
        try step(&table, limits)
        cellCount += table.cellCount
        tables.append(table)
        if cellCount > limits.cells { throw .tooMuch(.table) }
    }

    /// Leaves columns of the open row empty.
    mutating func skipColumns(_ columns: Int) throws(DocumentFault) {
        guard columns > 0 else { return }
        openCell(columns: columns)
        try closeCell(isContinued: true)
    }

    /// Opens a cell that covers columns and rows.
    mutating func openCell(columns: Int = 1, rows: Int = 1) {
        endParagraph()
        frames.append(Frame(cell: .init(columns: min(columns, limits.cellsPerRow + 1), rows: rows)))
    }

    /// Lets the open cell cover more columns.
    mutating func widenCell(to columns: Int) {
        guard frames.count > 1 else { return }
        frames[frames.count - 1].cell.columns = min(max(columns, 1), limits.cellsPerRow + 1)
    }

    /// Closes the cell; one whose words are those of a cell above keeps none.
    mutating func closeCell(isContinued: Bool = false) throws(DocumentFault) {
        endParagraph()
        guard frames.count > 1, var frame = frames.popLast(), !tables.isEmpty else { return }
        if !isContinued { frame.cell.blocks = frame.blocks }
        let cell = frame.cell
        try change { (table, limits) throws(DocumentFault) in try table.place(cell, limits: limits) }
    }

    /// Opens a text box, whose blocks stand behind the paragraph that holds it.
    mutating func openBox() {
        frames.append(Frame())
    }

    /// Closes the text box.
    mutating func closeBox() {
        endParagraph()
        guard frames.count > 1, let frame = frames.popLast() else { return }
        frames[frames.count - 1].pending += frame.blocks
    }

    /// Everything gathered.
    mutating func finish() throws(DocumentFault) -> [DocumentBlock] {
        while frames.count > 1 { closeBox() }
        while !tables.isEmpty { closeTable() }
        endParagraph()
        return frames[0].blocks
    }
}
