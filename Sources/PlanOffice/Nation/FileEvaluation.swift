import PlanAnalysis
package import PlanExchange
package import PlanModel

/// Judges the targets of a file one after another, so that a nation of them needs little memory.
package struct FileEvaluation: Sendable {
    /// How one target is judged by the observations of its series.
    package typealias Judgement = @Sendable (TargetStatement, [Observation], [AnnualTarget]) -> [VerdictLine]

    /// How many targets one thread judges at a time.
    private static let share = 256

    private let statements: [TargetStatement]
    private let annual: [SeriesKey: [AnnualTarget]]
    private let rows: SeriesRows
    private let totals: SeriesTotals?
    private let asOf: Period
    private let threads: Int

    /// Prepares the series that the targets need.
    ///
    /// - Parameters:
    ///   - statements: What was promised.
    ///   - observed: What was observed.
    ///   - annual: Adopted values of single years.
    ///   - rule: Areas and indicators to add up by; `nil` adds nothing up.
    ///   - asOf: Up to when totals count as lacking.
    ///   - threads: How many work at once; the answer does not depend on it.
    /// - Throws: Nothing of its own.
    package init(
        _ statements: [TargetStatement], observed: ObservedRows, annual: [AnnualTarget], rule: AreaRule?,
        asOf: Period, threads: Int
    ) throws {
        self.statements = statements
        self.asOf = asOf
        self.threads = threads
        self.annual = Dictionary(grouping: annual) { SeriesKey(indicator: $0.indicator, area: $0.area) }
        var wanted: Set<SeriesKey> = []
        for one in statements {
            wanted.insert(SeriesKey(indicator: one.indicator, area: one.area))
            if let other = one.reference { wanted.insert(SeriesKey(indicator: other, area: one.area)) }
        }
        totals = try rule.map { rule in
            let columns = observed.columns(
                indicators: rule.needed(for: Set(wanted.map(\.indicator))), areas: rule.tree, threads: threads)
            return try SeriesTotals(columns, rule: rule, of: wanted, threads: threads)
        }
        rows = SeriesRows(observed, of: wanted)
    }

    /// Judges every target in order.
    ///
    /// - Parameters:
    ///   - judge: How; called by several threads.
    ///   - form: Turns the lines of some targets into what is handed over; called by several threads.
    ///   - take: Takes it in the order of the targets.
    /// - Throws: What `take` throws.
    package func run<Form>(
        by judge: Judgement, form: ([VerdictLine]) -> Form, take: (Form) throws -> Void
    ) throws {
        var start = 0
        try Pieces.inOrder(
            threads: threads,
            next: { () throws -> Range<Int>? in
                defer { start += Self.share }
                return start < statements.count ? start..<min(start + Self.share, statements.count) : nil
            },
            work: { range in form(range.flatMap { lines(statements[$0], by: judge) }) },
            take: take)
    }

    private func lines(_ statement: TargetStatement, by judge: Judgement) -> [VerdictLine] {
        let key = SeriesKey(indicator: statement.indicator, area: statement.area)
        let (own, added) = observations(of: key)
        var all = own + added
        if let other = statement.reference, other != statement.indicator {
            let beside = observations(of: SeriesKey(indicator: other, area: statement.area))
            all += beside.own + beside.added
        }
        let lines = judge(statement, all, annual[key] ?? [])
        guard let remark = totals?.note(of: key, upTo: asOf, used: added.count) else { return lines }
        return lines.map { line in
            var line = line
            line.rollUp = remark.note
            line.reason.zh += remark.words(.zh, own: statement.indicator)
            line.reason.en += remark.words(.en, own: statement.indicator)
            return line
        }
    }

    private func observations(of key: SeriesKey) -> (own: [Observation], added: [Observation]) {
        let own = rows.observations(of: key)
        return (own, totals?.observations(of: key, beside: own) ?? [])
    }
}

extension AreaRule {
    /// The indicators that are asked for and those that weigh them, in the order of the file.
    fileprivate func needed(for asked: Set<String>) -> [Indicator] {
        let known = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        var needed: Set<String> = []
        var next = Array(asked)
        while let id = next.popLast() {
            guard let one = known[id], needed.insert(id).inserted else { continue }
            next += one.aggregation.weights
        }
        return indicators.filter { needed.contains($0.id) }
    }
}
