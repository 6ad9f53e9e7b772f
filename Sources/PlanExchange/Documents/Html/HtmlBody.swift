/// Follows the elements of a web page and gathers its text.
struct HtmlBody {
    private struct Open {
        let name: String
        let kind: HtmlElement
    }

    private var collector: BlockCollector
    private var open: [Open] = []
    private var skippedFrom: Int?
    /// Raised text, and how many elements were open when it began.
    private var raised: (depth: Int, text: [Unicode.Scalar])?

    init(limits: DocumentLimits) {
        collector = BlockCollector(limits: limits)
    }

    /// An element begins.
    mutating func start(_ name: String, _ attributes: [String: String]) throws(DocumentFault) {
        var kind = HtmlElement(name: name)
        if case .empty(let endsLine) = kind {
            if endsLine, skippedFrom == nil { collector.endLine() }
            return
        }
        if let skipped = skippedFrom, open[skipped - 1].name == "head", name != "head", kind.isOfBody {
            try end("head")
        }
        guard open.count < collector.limits.depth else { throw .tooMuch(.depth) }
        if attributes["hidden"] != nil || attributes["role"] == "navigation" { kind = .skipped }
        if case .cell = kind, !collector.isInTable { kind = .block }
        if case .row = kind, !collector.isInTable { kind = .block }
        open.append(Open(name: name, kind: kind))
        guard skippedFrom == nil else { return }
        switch kind {
        case .skipped: skippedFrom = open.count
        case .block, .lines: collector.endParagraph()
        case .raised where raised == nil: raised = (open.count, [])
        case .table: collector.openTable()
        case .row: try collector.openRow()
        case .cell:
            collector.openCell(columns: span(attributes["colspan"]), rows: span(attributes["rowspan"], open: 65_534))
        case .inline, .raised, .empty: break
        }
    }

    /// An element ends, and with it those opened inside it.
    mutating func end(_ name: String) throws(DocumentFault) {
        guard let place = open.lastIndex(where: { $0.name == name }) else { return }
        while open.count > place { try closeLast() }
    }

    /// Text comes.
    mutating func add(_ text: some Collection<Unicode.Scalar>) throws(DocumentFault) {
        guard skippedFrom == nil else { return }
        if raised != nil {
            raised?.text.append(contentsOf: text)
            if let count = raised?.text.count, count > collector.limits.scalars { throw .tooMuch(.text) }
        } else if case .lines? = open.last?.kind {
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { collector.endLine() }
                try collector.add(line)
            }
        } else {
            try collector.add(text)
        }
    }

    /// All blocks of the page.
    mutating func finish() throws(DocumentFault) -> [DocumentBlock] {
        while !open.isEmpty { try closeLast() }
        return try collector.finish()
    }

    private mutating func closeLast() throws(DocumentFault) {
        let element = open.removeLast()
        if let skipped = skippedFrom {
            if open.count < skipped { skippedFrom = nil }
            return
        }
        if let (depth, text) = raised, open.count < depth {
            raised = nil
            try collector.add(Superscript.kept(text, after: collector.lastScalar))
        }
        switch element.kind {
        case .block, .lines: collector.endParagraph()
        case .table: collector.closeTable()
        case .cell: try collector.closeCell()
        case .inline, .skipped, .empty, .raised, .row: break
        }
    }

    /// A number of columns or rows; 0 means “to the end”, which only rows have.
    private func span(_ text: String?, open: Int = 1) -> Int {
        guard let text, let number = Int(text.trimming { $0 == " " }) else { return 1 }
        return number == 0 ? open : max(number, 1)
    }
}

extension String {
    /// The text without the leading and trailing characters that are named.
    func trimming(_ isTrimmed: (Character) -> Bool) -> String {
        guard let first = firstIndex(where: { !isTrimmed($0) }), let last = lastIndex(where: { !isTrimmed($0) })
        else { return "" }
        return String(self[first...last])
    }
}
