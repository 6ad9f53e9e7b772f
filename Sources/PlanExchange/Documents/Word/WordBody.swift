/// Follows the elements of a Word document's body and gathers its text.
///
/// Left out: deleted and moved-away text, hidden text, instructions of fields, the marks of notes, the second form of what
/// older programs cannot show, and lines of a table of contents, which repeat the headings.
struct WordBody: XmlContent {
    private struct Paragraph {
        var style: String?
        var place = WordStyles.ListPlace()
        var hasNumber = false
        /// Says whether its end was deleted, so that it goes on in the next paragraph.
        var goesOn = false
    }

    private struct Cell {
        var isContinued = false
    }

    private let styles: WordStyles
    private var counter: WordCounter
    private var collector: BlockCollector
    private var open: [String] = []
    private var skippedFrom: Int?
    private var paragraphs: [Paragraph] = []
    private var cells: [Cell] = []
    /// Says, for each open table, whether a row is left out.
    private var isRowDeleted: [Bool] = []
    private var isHidden = false
    private var isRaised = false
    private var raised: [Unicode.Scalar] = []
    private var columns = 1

    init(styles: WordStyles, counter: WordCounter, limits: DocumentLimits) {
        self.styles = styles
        self.counter = counter
        collector = BlockCollector(limits: limits)
    }

    mutating func start(_ name: String, _ attributes: XmlAttributes) throws(DocumentFault) {
        let parent = open.last
        open.append(name)
        guard skippedFrom == nil else { return }
        switch name {
        case "del", "moveFrom":
            if parent == "rPr" { markDeletedEnd() } else if parent == "trPr" { deleteRow() } else { skip() }
        case "Fallback", "sdtPr", "instrText", "delText", "rt", "sectPr", "tblPrEx", "pPrChange", "rPrChange",
            "tblPrChange", "tcPrChange", "trPrChange", "sectPrChange", "numberingChange", "object", "chart":
            skip()
        case "p": startParagraph()
        case "r": (isHidden, isRaised, raised) = (false, false, [])
        case "tbl", "tr", "tc", "txbxContent": try startPart(name)
        default: try property(name, attributes, of: parent)
        }
    }

    mutating func end(_ name: String) throws(DocumentFault) {
        _ = open.popLast()
        if let skipped = skippedFrom {
            if open.count < skipped { skippedFrom = nil }
            return
        }
        switch name {
        case "p": endParagraph()
        case "pPr": if open.last == "p" { try putNumber() }
        case "r": try putRaised()
        case "tbl":
            collector.closeTable()
            _ = isRowDeleted.popLast()
        case "tc": try collector.closeCell(isContinued: cells.popLast()?.isContinued ?? false)
        case "txbxContent": collector.closeBox()
        default: break
        }
    }

    mutating func add(_ text: String) throws(DocumentFault) {
        guard skippedFrom == nil, open.last == "t", !paragraphs.isEmpty, !isHidden else { return }
        if isRowDeleted.last == true { return }
        try putNumber()
        if isRaised { raised += text.unicodeScalars } else { try collector.add(text.unicodeScalars) }
    }

    /// All blocks of the body.
    mutating func finish() throws(DocumentFault) -> [DocumentBlock] {
        try collector.finish()
    }

    private mutating func skip() {
        skippedFrom = open.count
    }

    private mutating func startPart(_ name: String) throws(DocumentFault) {
        switch name {
        case "tbl":
            collector.openTable()
            isRowDeleted.append(false)
        case "tr":
            if !isRowDeleted.isEmpty { isRowDeleted[isRowDeleted.count - 1] = false }
            try collector.openRow()
        case "tc":
            cells.append(Cell())
            collector.openCell()
        default: collector.openBox()
        }
    }

    /// What is said about the run, paragraph, cell or row around, and what stands for text.
    private mutating func property(_ name: String, _ attributes: XmlAttributes, of parent: String?)
        throws(DocumentFault)
    {
        switch (parent, name) {
        case ("rPr", "vanish") where isInRun: isHidden = attributes.isOn
        case ("rPr", "vertAlign") where isInRun: isRaised = attributes["val"] == "superscript"
        case ("pPr", "pStyle"): change { $0.style = attributes["val"] }
        case ("numPr", "numId"): change { $0.place.list = attributes.number("val") }
        case ("numPr", "ilvl"): change { $0.place.level = attributes.number("val") }
        case ("tcPr", "gridSpan"): collector.widenCell(to: attributes.number("val") ?? 1)
        case ("tcPr", "vMerge"):
            if !cells.isEmpty { cells[cells.count - 1].isContinued = attributes["val"] ?? "continue" == "continue" }
        case ("trPr", "gridBefore"): try collector.skipColumns(attributes.number("val") ?? 0)
        case ("r", "tab"), ("r", "ptab"): try put(" ")
        case ("r", "br"), ("r", "cr"): if isShown { collector.endLine() }
        case ("r", "noBreakHyphen"): try put("-")
        default: break
        }
    }

    private var isInRun: Bool { open.dropLast(2).last == "r" }

    private var isShown: Bool { !isHidden && isRowDeleted.last != true && !paragraphs.isEmpty }

    private mutating func put(_ scalar: Unicode.Scalar) throws(DocumentFault) {
        if isShown { try collector.add([scalar]) }
    }

    private mutating func change(_ step: (inout Paragraph) -> Void) {
        guard !paragraphs.isEmpty else { return }
        step(&paragraphs[paragraphs.count - 1])
    }

    private mutating func markDeletedEnd() {
        if open.dropLast(2).last == "pPr" { change { $0.goesOn = true } }
    }

    private mutating func deleteRow() {
        if !isRowDeleted.isEmpty { isRowDeleted[isRowDeleted.count - 1] = true }
    }

    private mutating func startParagraph() {
        paragraphs.append(Paragraph(style: styles.standard))
    }

    private mutating func endParagraph() {
        guard let paragraph = paragraphs.popLast() else { return }
        if styles.isContents(paragraph.style) {
            collector.dropParagraph()
        } else if !paragraph.goesOn {
            collector.endParagraph()
        }
    }

    /// Writes the paragraph's number before its first text; a paragraph that goes on from one above has none.
    private mutating func putNumber() throws(DocumentFault) {
        guard let paragraph = paragraphs.last, !paragraph.hasNumber else { return }
        change { $0.hasNumber = true }
        guard collector.lastScalar == nil, !styles.isContents(paragraph.style) else { return }
        let inherited = styles.place(of: paragraph.style)
        let list = paragraph.place.list ?? inherited.list
        let place = WordStyles.ListPlace(list: list, level: paragraph.place.level ?? inherited.level)
        let number = counter.next(place)
        if !number.isEmpty { try collector.add(number.unicodeScalars) }
    }

    private mutating func putRaised() throws(DocumentFault) {
        guard !raised.isEmpty else { return }
        try collector.add(Superscript.kept(raised, after: collector.lastScalar))
        raised = []
    }
}
