package import PlanModel

/// `indicators.csv`: indicators, and the places in a plan's text each of them speaks of.
package enum IndicatorTable {
    /// The content of the file.
    package struct Content: Equatable, Sendable {
        /// In the order they first appear.
        package var indicators: [Indicator]
        /// In the order of the file.
        package var links: [IndicatorLink]
    }

    private static let definition = [
        "id", "name_zh", "name_en", "unit", "timing", "frequency", "aggregation", "decimals", "source_body",
        "definition",
    ]
    private static let place = ["plan_sha256", "start", "end", "quantity"]
    private static let table = TableReader(
        required: definition + place, optional: ["relation", "observed_as", "reference", "formula"])

    private struct LinkKey: Hashable {
        var indicator: String
        var planSHA256: String
        var span: SourceSpan
    }

    /// Reads indicators and links.
    ///
    /// An indicator with several links has several rows, which must agree in all that defines it; a row whose place
    /// is empty gives an indicator without a link.
    ///
    /// - Throws: `missingColumn`, `wrongFieldCount`, `malformedCell`, `duplicateKey` and what the form can break.
    package static func read(_ bytes: [UInt8], file: String) throws(ExchangeFailure) -> Content {
        var content = Content(indicators: [], links: [])
        var first: [String: (row: Int, cells: [String])] = [:]
        var keys = KeyIndex<LinkKey, IndicatorLink>()
        try table.read(bytes, file: file) { row in
            let id = row.identifier("id")
            if let id, let known = first[id] {
                compare(row, with: known.cells, of: known.row)
            } else if let indicator = indicator(row, id: id) {
                first[indicator.id] = (row.row, (definition + ["formula"]).map { row.text($0) })
                content.indicators.append(indicator)
            }
            guard let id, let link = link(row, indicator: id) else { return }
            let key = LinkKey(indicator: id, planSHA256: link.planSHA256, span: link.span)
            let parts = [id, link.planSHA256, String(link.span.start), String(link.span.end)]
            if keys.insert(key, link, row: row, parts: parts) { content.links.append(link) }
        }
        return content
    }

    private static func compare(_ row: TableRow, with cells: [String], of first: Int) {
        for (column, cell) in zip(definition + ["formula"], cells) where row.text(column) != cell {
            row.report(column, .sameAs(row: first, value: cell))
        }
    }

    private static func indicator(_ row: TableRow, id: String?) -> Indicator? {
        let name = row.requiredText("name_zh")
        let timing: Timing? = row.word("timing")
        let aggregation = row.word("aggregation", default: Aggregation.none)
        let hasDecimals = row.optionalText("decimals") != nil
        let decimals = hasDecimals ? row.whole("decimals", in: 0...12) : 2
        guard let id, let name, let timing, let aggregation, let decimals else { return nil }
        return Indicator(
            id: id, nameZh: name, nameEn: row.text("name_en"), unitOfMeasure: UnitOfMeasure(row.text("unit")),
            timing: timing, frequency: row.optionalText("frequency") ?? "annual", aggregation: aggregation,
            decimals: decimals, sourceBody: row.text("source_body"), definition: row.text("definition"),
            formula: row.optionalText("formula"))
    }

    private static func link(_ row: TableRow, indicator: String) -> IndicatorLink? {
        if place.allSatisfy({ row.text($0).isEmpty }) { return nil }
        let sha256 = row.required("plan_sha256", .sha256) { $0.isSHA256 ? $0 : nil }
        let span = row.span()
        let quantity = row.requiredVerbatim("quantity")
        let relation = row.word("relation", default: IndicatorLink.Relation.judges)
        let observedAs = row.optionalWord("observed_as", TargetStatement.ObservedAs.self)
        guard let sha256, let span, let quantity, let relation else { return nil }
        return IndicatorLink(
            indicator: indicator, planSHA256: sha256, span: span, quantity: quantity, relation: relation,
            observedAs: observedAs, reference: row.optionalText("reference"))
    }
}

extension TableRow {
    /// The columns `start` and `end` as a span of at least one scalar.
    func span() -> SourceSpan? {
        let limit = FileBytes.limit
        guard let start = whole("start", in: 0...limit - 1), let end = whole("end", in: start + 1...limit) else {
            return nil
        }
        return SourceSpan(start, end)
    }

    /// The cell exactly as written: words quoted from a text keep their spaces.
    func requiredVerbatim(_ column: String) -> String? {
        let cell = verbatim(column)
        if cell.isEmpty { report(column, .text) }
        return cell.isEmpty ? nil : cell
    }
}
