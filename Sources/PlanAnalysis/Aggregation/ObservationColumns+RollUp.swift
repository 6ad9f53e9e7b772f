package import PlanModel

extension ObservationColumns {
    /// Rolls up every indicator, one after the other, for all areas and the months, quarters, half years and years.
    ///
    /// - Parameters:
    ///   - years: The years to answer for; values outside are not looked at.
    ///   - body: Takes each finished column, in the order of ``indicators``; only one is kept at a time, besides those
    ///     that weigh others.
    /// - Complexity: Rows + areas × periods × (indicators).
    public func rollUp(years: ClosedRange<Int>, _ body: (RolledColumn) throws -> Void) rethrows {
        let work = ColumnWork(columns: self, grid: CalendarGrid(years: years))
        let weighing = Set(indicators.flatMap(\.aggregation.weights))
        var kept: [String: RolledColumn] = [:]
        for place in indicators.indices {
            try body(work.column(place, kept: &kept, weighing: weighing))
        }
    }

    /// Rolls up every indicator on several threads and hands over what is made of each, in their order.
    ///
    /// The sums of one indicator are done by one thread, so the bits do not depend on how many there are.
    ///
    /// - Parameters:
    ///   - years: The years to answer for; values outside are not looked at.
    ///   - longest: Months are answered for, and longer periods up to this length.
    ///   - threads: How many work at once.
    ///   - make: Makes something of a finished column; called by many threads at a time.
    ///   - take: Takes it, in the order of ``indicators``.
    /// - Throws: What `take` throws.
    package func rollUp<Product>(
        years: ClosedRange<Int>, upTo longest: Period.Length, threads: Int, make: (RolledColumn) -> Product,
        take: (Product) throws -> Void
    ) throws {
        let work = ColumnWork(columns: self, grid: CalendarGrid(years: years), upTo: longest)
        let weighing = Set(indicators.flatMap(\.aggregation.weights))
        var kept: [String: RolledColumn] = [:]
        for place in indicators.indices where weighing.contains(indicators[place].id) {
            _ = work.column(place, kept: &kept, weighing: weighing)
        }
        let known = kept
        var place = 0
        try Pieces.inOrder(
            threads: threads,
            next: { () throws -> Int? in
                defer { place += 1 }
                return place < indicators.count ? place : nil
            },
            work: { place in
                var kept = known
                return make(work.column(place, kept: &kept, weighing: []))
            },
            take: take)
    }

    /// The roll-up of one indicator with those that weigh it, to ask it what is missing.
    public func rollUp(of indicator: String) -> RollUp {
        var wanted: [String] = []
        var next = [indicator]
        while let id = next.popLast() {
            guard !wanted.contains(id), let place = place(of: id) else { continue }
            wanted.append(id)
            next += indicators[place].aggregation.weights
        }
        let entries = wanted.compactMap { place(of: $0) }.map { observations(of: $0) }
        return RollUp(
            indicators: wanted.compactMap { place(of: $0) }.map { indicators[$0] }, areas: tree,
            observations: entries.flatMap { $0 })
    }

    private func observations(of place: Int) -> [Observation] {
        let column = columns[place]
        let indicator = indicators[place]
        return column.values.indices.compactMap { row in
            let code = PeriodCode(rawValue: column.periods[row])
            guard let period = code.period else { return nil }
            let area = tree.nodes[Int(column.areas[row])].code
            var value = Quantity(column.values[row], indicator.unitOfMeasure)
            if code.mark == .refused {
                let key = ObservedIndex.Key(indicator: indicator.id, area: area, period: period)
                if case .unitMismatch(_, let found)? = refusals[key] {
                    value = Quantity(1, found)
                } else {
                    value = Quantity(.nan, indicator.unitOfMeasure)
                }
            }
            let status = code.mark == .refused ? .final : code.mark.status
            return Observation(
                indicator: indicator.id, area: area, period: period, quantity: value, status: status)
        }
    }
}

extension PeriodCode {
    /// The period it stands for.
    var period: Period? {
        switch length {
        case 0: Period(.month, ordinal: ordinal)
        case 1: Period(.quarter, ordinal: ordinal)
        case 2: Period(.halfYear, ordinal: ordinal)
        case 3: Period(.year, ordinal: ordinal)
        default: Period(.month, ordinal: ordinal)?.toDateNames.first
        }
    }
}
