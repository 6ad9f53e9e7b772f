import PlanAnalysis
import PlanExchange
import PlanModel

/// The totals of some series over an area tree, for judging what has no values of its own.
struct SeriesTotals {
    /// One total without what is the same for all of a series.
    private struct Entry {
        var period: Int32
        var value: Double?
        var status: ObservationStatus
        var missing: [Lack]
        var missingCount: Int
    }

    /// How many lacks of one total are kept.
    private static let mostLacks = 4

    private let indicators: [String: Indicator]
    private let names: [String: String]
    private var periods: [Period] = []
    private var entries: [SeriesKey: [Entry]] = [:]

    /// Rolls up; those of series that are not wanted are not kept.
    init(_ columns: ObservationColumns, rule: AreaRule, of wanted: Set<SeriesKey>, threads: Int) throws {
        indicators = Dictionary(columns.indicators.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        names = Dictionary(rule.areas.map { ($0.id, $0.nameZh) }, uniquingKeysWith: { one, _ in one })
        guard let years = columns.years else { return }
        let codes = columns.tree.codes
        let asked = Set(wanted.map(\.indicator))
        var numbers: [Period: Int32] = [:]
        try columns.rollUp(
            years: years, upTo: .year, threads: threads,
            make: { column -> (String, [RolledTotal]) in
                var totals: [RolledTotal] = []
                guard asked.contains(column.indicator.id) else { return (column.indicator.id, []) }
                column.forEachTotal(.asObserved, mostLacks: Self.mostLacks) { total in
                    let key = SeriesKey(indicator: column.indicator.id, area: codes[total.area])
                    if wanted.contains(key) { totals.append(total) }
                }
                return (column.indicator.id, totals)
            },
            take: { indicator, totals in
                for total in totals {
                    let number = numbers[total.period] ?? Int32(periods.count)
                    if Int(number) == periods.count {
                        numbers[total.period] = number
                        periods.append(total.period)
                    }
                    entries[SeriesKey(indicator: indicator, area: codes[total.area]), default: []].append(
                        Entry(
                            period: number, value: total.value, status: total.status, missing: total.missing,
                            missingCount: total.missingCount))
                }
            })
    }

    /// The totals of a series that has no named edition, and none for the periods it has values of its own for.
    func observations(of key: SeriesKey, beside own: [Observation]) -> [Observation] {
        guard let entries = entries[key], let indicator = indicators[key.indicator],
            own.allSatisfy(\.vintage.isEmpty)
        else { return [] }
        let known = Set(own.map(\.period))
        return entries.compactMap { entry in
            let period = periods[Int(entry.period)]
            guard let value = entry.value, !known.contains(period) else { return nil }
            return Observation(
                indicator: key.indicator, area: key.area, period: period,
                quantity: Quantity(value, indicator.unitOfMeasure), status: entry.status)
        }
    }

    /// What of a series was put together, and what totals up to a moment lack; `nil` when nothing is.
    func note(of key: SeriesKey, upTo asOf: Period, used: Int) -> RollUpRemark? {
        guard let entries = entries[key] else { return nil }
        let lacking = entries.filter { $0.value == nil && periods[Int($0.period)].end <= asOf.end + 1e-9 }
        return RollUpRemark(
            periods: used, missing: Array(lacking.flatMap(\.missing).prefix(Self.mostLacks * 2)),
            missingCount: lacking.reduce(0) { $0 + $1.missingCount }, names: names)
    }
}

/// What a verdict says of the totals it rests on.
struct RollUpRemark {
    var periods: Int
    var missing: [Lack]
    var missingCount: Int
    var names: [String: String]

    /// As it is written.
    var note: VerdictLine.RollUpNote {
        VerdictLine.RollUpNote(
            periods: periods,
            missing: missing.map { .init(indicator: $0.indicator, area: $0.area, period: $0.period) },
            missingCount: missingCount)
    }

    /// The sentence behind a verdict's own: what totals lack.
    func words(_ language: Language, own indicator: String) -> String {
        guard missingCount > 0 else { return "" }
        let listed = missing.prefix(3).map { lack in
            let name = names[lack.area].map { "\($0)（\(lack.area)）" } ?? lack.area
            return lack.words(
                language, indicator: lack.indicator == indicator ? "" : lack.indicator,
                area: language == .zh ? name : lack.area)
        }
        let more = missingCount - listed.count
        if language == .zh {
            return "部分时期的汇总不全：\(listed.joined(separator: "；"))\(more > 0 ? "；另有 \(more) 处" : "")。"
        }
        return " Totals of some periods are not complete: \(listed.joined(separator: "; "))"
            + (more > 0 ? "; and \(more) more." : ".")
    }
}
