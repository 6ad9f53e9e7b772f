package import PlanModel

extension ObservationTable {
    /// How long a file of observations may be that is read into columns: 2 GB.
    package static let columnLimit = 2_000_000_000

    /// Reads a file into columns, block by block on several threads.
    ///
    /// What is right or wrong is the same as for ``read(_:file:)``. Files in other encodings than UTF-8 are read at once
    /// and may have ``FileBytes/limit``.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - threads: How many work at once; the rows do not depend on it.
    ///   - blockSize: How many bytes one thread reads at a time.
    ///   - isHashed: Whether the file's SHA-256 is wanted.
    /// - Returns: All rows; those that only repeat another are marked.
    /// - Throws: What ``FileBytes`` and ``read(_:file:)`` throw.
    package static func rows(
        path: String, threads: Int, blockSize: Int = 4_194_304, isHashed: Bool = true
    ) throws(ExchangeFailure) -> ObservedRows {
        let source = try ByteSource(path: path, limit: columnLimit, isHashed: isHashed)
        return try rows(source, file: path, threads: threads, blockSize: blockSize)
    }

    /// Reads bytes into columns; `file` names them in errors.
    static func rows(
        _ source: ByteSource, file: String, threads: Int, blockSize: Int
    ) throws(ExchangeFailure) -> ObservedRows {
        let blocks = RecordBlocks(source, size: blockSize)
        var merger = RowsMerger()
        guard let first = try blocks.next(), let opening = opening(first.bytes, first.count) else {
            return try again(source, file: file)
        }
        let layout = opening.layout
        var head: (bytes: [UInt8], count: Int, start: Int)? = (first.bytes, first.count, opening.end)
        var isWrong = false
        try Pieces.inOrder(
            threads: threads,
            next: { () throws(ExchangeFailure) -> (bytes: [UInt8], count: Int, start: Int)? in
                if isWrong { return nil }
                if let piece = head {
                    head = nil
                    return piece
                }
                return try blocks.next().map { ($0.bytes, $0.count, 0) }
            },
            work: { ObservationBlock($0.bytes, from: $0.start, count: $0.count, layout: layout) },
            take: { (block: ObservationBlock) throws(ExchangeFailure) in
                merger.add(block)
                isWrong = merger.isFaulty || merger.isForeign
            })
        if isWrong { return try again(source, file: file) }
        let rows = merger.rows(sha256: source.sha256())
        if rows.hasNoRepeat() { return rows }
        guard let alone = rows.withoutRepeats() else { return try again(source, file: file) }
        return alone
    }

    private static func opening(_ bytes: [UInt8], _ count: Int) -> (layout: ObservationLayout, end: Int)? {
        bytes.withUnsafeBufferPointer { buffer in
            let start = buffer.starts(with: TextEncoding.utf8.byteOrderMark) ? 3 : 0
            let text = UnsafeBufferPointer(rebasing: buffer[start..<count])
            guard FileFormat(signatureOf: Array(text.prefix(16))) == nil, let opening = table.opening(text),
                UTF8Decoding.isText(UnsafeBufferPointer(rebasing: text[..<opening.end])),
                let layout = ObservationLayout(opening.columns, width: opening.width)
            else { return nil }
            return (layout, start + opening.end)
        }
    }

    /// Reads row by row what is wrong, or what is not UTF-8.
    private static func again(_ source: ByteSource, file: String) throws(ExchangeFailure) -> ObservedRows {
        if source.isLong { try tell(file) }
        let bytes = try source.wholeBytes()
        return ObservedRows(of: try read(bytes, file: file), sha256: SHA256.hex(of: bytes))
    }

    /// Tells what is wrong with a file that is too long to be read at once.
    private static func tell(_ file: String) throws(ExchangeFailure) {
        let errors = ErrorList(file: file)
        var cells = ObservationCells()
        var keys = KeyIndex<ShortKey, ShortContent>()
        var texts = Numbers<String>()
        let blocks = RecordBlocks(try ByteSource(path: file, limit: columnLimit))
        let isRead = try table.read(blocks, errors: errors) { row in
            guard let one = cells.read(row) else { return }
            let key = ShortKey(
                indicator: texts.number(of: one.indicator), area: texts.number(of: one.area),
                period: texts.number(of: one.period.description), vintage: texts.number(of: one.vintage))
            let content = ShortContent(value: one.value, unit: texts.number(of: one.unit))
            _ = keys.insert(key, content, row: row, parts: one.key)
        }
        if isRead { try errors.check() }
    }

    /// A key whose texts are numbered.
    private struct ShortKey: Hashable {
        var indicator: Int32
        var area: Int32
        var period: Int32
        var vintage: Int32
    }

    private struct ShortContent: Equatable {
        var value: Double?
        var unit: Int32
    }
}

extension ObservedRows {
    /// The rows of observations without repeats.
    package convenience init(of observations: [Observation], sha256: String) {
        var indicators = Numbers<String>()
        var areas = Numbers<String>()
        var periods = Numbers<Period>()
        var units = Numbers<UnitOfMeasure>()
        var vintages = Numbers<String>()
        var block = Block()
        for one in observations {
            block.indicators.append(indicators.number(of: one.indicator))
            block.areas.append(areas.number(of: one.area))
            block.periods.append(periods.number(of: one.period))
            let status = Self.statuses.firstIndex(of: one.status) ?? 0
            block.marks.append(units.number(of: one.quantity.unitOfMeasure) << 3 | Int32(status))
            block.vintages.append(vintages.number(of: one.vintage))
            block.values.append(one.quantity.value)
        }
        func same(_ count: Int) -> [Int32] { (0..<count).map { Int32($0) } }
        block.indicatorNumbers = same(indicators.entries.count)
        block.areaNumbers = same(areas.entries.count)
        block.periodNumbers = same(periods.entries.count)
        block.unitNumbers = same(units.entries.count)
        block.vintageNumbers = same(vintages.entries.count)
        self.init(
            indicators: indicators.entries, areas: areas.entries, periods: periods.entries, units: units.entries,
            vintages: vintages.entries.isEmpty ? [""] : vintages.entries, blocks: [block], sha256: sha256)
    }
}
