import PlanModel

/// Puts blocks one behind the other and numbers their cells together.
struct RowsMerger {
    private(set) var isFaulty = false
    private(set) var isForeign = false
    private var blocks: [ObservedRows.Block] = []
    private var indicators = Numbers<String>()
    private var areas = Numbers<String>()
    private var periods = Numbers<Period>()
    private var units = Numbers<String>()
    private var vintages = Numbers<String>()

    /// Adds the block behind those before.
    mutating func add(_ block: ObservationBlock) {
        isFaulty = isFaulty || block.isFaulty
        isForeign = isForeign || block.isForeign
        guard !isFaulty, !isForeign else { return blocks.removeAll() }
        var rows = block.rows
        rows.indicatorNumbers = block.cells[0].map { indicators.number(of: $0.trimmed) }
        rows.areaNumbers = block.cells[1].map { areas.number(of: $0.trimmed) }
        rows.periodNumbers = block.cells[2].map { text in
            guard let period = Period(text.trimmed) else {
                isFaulty = true
                return 0
            }
            return periods.number(of: period)
        }
        rows.unitNumbers = block.cells[3].map { units.number(of: $0.trimmed) }
        rows.vintageNumbers = block.cells[4].map { vintages.number(of: $0.trimmed) }
        // An indicator and an area must be named.
        isFaulty = isFaulty || indicators.has("") || areas.has("")
        blocks.append(rows)
    }

    /// All rows.
    func rows(sha256: String) -> ObservedRows {
        ObservedRows(
            indicators: indicators.entries, areas: areas.entries, periods: periods.entries,
            units: units.entries.map { UnitOfMeasure($0) },
            vintages: vintages.entries.isEmpty ? [""] : vintages.entries, blocks: blocks, sha256: sha256)
    }
}

/// Things numbered in the order in which they first come.
struct Numbers<Entry: Hashable> {
    private(set) var entries: [Entry] = []
    private var known: [Entry: Int32] = [:]

    func has(_ entry: Entry) -> Bool { known[entry] != nil }

    mutating func number(of entry: Entry) -> Int32 {
        if let number = known[entry] { return number }
        let number = Int32(entries.count)
        known[entry] = number
        entries.append(entry)
        return number
    }
}
