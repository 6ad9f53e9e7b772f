public import PlanModel

/// A value that was put together from parts, or what it lacks (汇总值).
public struct RolledTotal: Sendable {
    /// The area's place in the list the tree was made from.
    public var area: Int
    /// The period.
    public var period: Period
    /// The value in the unit of the indicator; `nil` when parts are missing.
    public var value: Double?
    /// How firm it is.
    public var status: ObservationStatus
    /// What is wanting, at most as many as were asked for.
    public var missing: [Lack]
    /// How many are wanting in all.
    public var missingCount: Int
}

/// Which periods totals are given for.
public enum TotalPeriods: Sendable {
    /// Months, and longer ones up to a length.
    case upTo(Period.Length)
    /// Those that some area was observed at: the areas above are seen like those below.
    case asObserved
}

extension RolledColumn {
    /// Gives every total: areas in the order of the tree, of each the periods by year and length.
    ///
    /// What was observed is no total. Where nothing at all is known of the parts, there is none either.
    ///
    /// - Parameters:
    ///   - periods: Which periods.
    ///   - mostLacks: How many lacks of a total are listed at most.
    ///   - body: Takes each total.
    public func forEachTotal(
        _ periods: TotalPeriods, mostLacks: Int, _ body: (RolledTotal) -> Void
    ) {
        let places = grid.years.indices.flatMap { year in self.places(periods, of: year.0) }
        for (area, node) in tree.nodes.enumerated() {
            for place in places {
                let cell = area * grid.width + place.offset
                if marks[cell].isKnown {
                    guard isTotal[cell] else { continue }
                    body(
                        RolledTotal(
                            area: area, period: place.period, value: values[cell], status: marks[cell].status,
                            missing: [], missingCount: 0))
                } else if marks[cell] == .absent, !node.children.isEmpty || place.offset % CalendarGrid.perYear >= 12 {
                    var search = LackSearch(limit: mostLacks)
                    guard search.look(in: self, area: area, offset: place.offset), search.count > 0 else { continue }
                    body(
                        RolledTotal(
                            area: area, period: place.period, value: nil, status: .missing, missing: search.lacks,
                            missingCount: search.count))
                }
            }
        }
    }

    /// Where the periods of a year stand, and what they are called.
    private func places(_ periods: TotalPeriods, of year: Int) -> [(offset: Int, period: Period)] {
        let base = year * CalendarGrid.perYear
        let number = grid.years.lowerBound + year
        func named(_ slot: Int) -> (offset: Int, period: Period)? {
            grid.period(year: number, slot: slot).map { (base + slot, $0) }
        }
        switch periods {
        case .upTo(let longest):
            return (0..<CalendarGrid.slots(upTo: longest)).compactMap(named)
        case .asObserved:
            let seen = (0..<CalendarGrid.answered).filter { isSeen[base + $0] }
            guard indicator.timing == .yearToDate else { return seen.compactMap(named) }
            // A running sum stands under the month it ends with; it is given the name that the parts have.
            return (0..<12).compactMap { month in
                guard let named = named(month) else { return nil }
                let isRun = isSeen[base + CalendarGrid.answered + month]
                let run = isRun ? named.period.toDateNames.first : nil
                if let run { return (named.offset, run) }
                return seen.contains(month) ? named : nil
            } + seen.filter { $0 >= 12 }.compactMap(named)
        }
    }
}

extension ClosedRange<Int> {
    /// The places of the numbers in it, from 0.
    fileprivate var indices: [(Int, Int)] { enumerated().map { ($0.offset, $0.element) } }
}

/// Looks for what a total lacks: over areas or over time, whichever way lacks fewer.
struct LackSearch {
    private(set) var lacks: [Lack] = []
    private(set) var count = 0
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// Adds what a cell lacks; says whether anything is known of it.
    mutating func look(in column: RolledColumn, area: Int, offset: Int) -> Bool {
        let cell = area * column.grid.width + offset
        if column.marks[cell].isKnown { return true }
        guard let period = column.period(at: offset) else { return false }
        let lack = Lack(column.indicator.id, column.tree.nodes[area].code, period)
        if column.marks[cell] == .refused {
            // A running sum may stand under another period that ends with it.
            let reasons = ([period] + period.toDateNames).lazy.compactMap { name in
                column.refusals[ObservedIndex.Key(indicator: lack.indicator, area: lack.area, period: name)]
            }
            add(Lack(lack.indicator, lack.area, period, reasons.first ?? .contradiction))
            return true
        }
        let ways = [overAreas(column, area, offset, lack), overTime(column, area, offset, lack)]
        guard let best = ways.compactMap({ $0 }).min(by: { $0.count < $1.count }) else {
            add(lack)
            return false
        }
        for one in best.lacks { add(one) }
        count += best.count - best.lacks.count
        return true
    }

    private mutating func add(_ lack: Lack) {
        count += 1
        if lacks.count < limit { lacks.append(lack) }
    }

    /// `nil` when there are no parts or nothing is known of them.
    private func overAreas(_ column: RolledColumn, _ area: Int, _ offset: Int, _ lack: Lack) -> LackSearch? {
        let rule = column.indicator.aggregation.areas
        let end = lack.period.end
        let children = column.tree.nodes[area].children.filter { column.tree.nodes[$0].isValid(at: end) }
        guard rule != .never, !children.isEmpty else { return nil }
        return parts(column, rule, children.map { ($0, offset) }, lack)
    }

    private func overTime(_ column: RolledColumn, _ area: Int, _ offset: Int, _ lack: Lack) -> LackSearch? {
        let rule = column.indicator.aggregation.time(of: column.indicator.timing)
        let slot = offset % CalendarGrid.perYear
        guard rule != .never, column.indicator.timing != .yearToDate, slot < CalendarGrid.answered else { return nil }
        let tiles = CalendarGrid.tiles[slot]
        guard !tiles.isEmpty else { return nil }
        let needed = rule == .last ? tiles.suffix(1) : tiles[...]
        return parts(column, rule, needed.map { (area, offset - slot + $0) }, lack)
    }

    private func parts(
        _ column: RolledColumn, _ rule: Aggregation.Rule, _ cells: [(area: Int, offset: Int)], _ whole: Lack
    ) -> LackSearch? {
        var search = LackSearch(limit: limit)
        var isTouched = false
        for cell in cells {
            isTouched = search.look(in: column, area: cell.area, offset: cell.offset) || isTouched
            guard let weight = rule.weight, !column.weighsItself else { continue }
            if let other = column.weights[weight] {
                _ = search.look(in: other, area: cell.area, offset: cell.offset)
            } else if let period = column.period(at: cell.offset) {
                search.add(Lack(weight, column.tree.nodes[cell.area].code, period))
            }
        }
        if rule == .mean(weight: nil) {
            search.add(Lack(whole.indicator, whole.area, whole.period, .weightNotSaid))
        } else if rule.isMean, column.weighsItself {
            search.add(Lack(whole.indicator, whole.area, whole.period, .dependsOnItself))
        } else if search.count == 0 {
            let reason: Lack.Reason = rule.isMean ? .unusableWeights : .notFinite
            search.add(Lack(whole.indicator, whole.area, whole.period, reason))
        }
        return isTouched ? search : nil
    }
}

extension RolledColumn {
    /// The period at an offset in a row.
    func period(at offset: Int) -> Period? {
        let (year, slot) = offset.quotientAndRemainder(dividingBy: CalendarGrid.perYear)
        return grid.period(year: grid.years.lowerBound + year, slot: slot)
    }
}
