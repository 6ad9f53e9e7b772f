internal import PlanModel

/// One question to a roll-up with what it has answered on the way.
struct RollUpPass {
    let rollUp: RollUp
    private var answers: [ObservedIndex.Key: Total] = [:]

    init(rollUp: RollUp) { self.rollUp = rollUp }

    mutating func total(of id: String, in area: String, over period: Period) -> Total {
        let key = ObservedIndex.Key(indicator: id, area: area, period: period)
        if let known = answers[key] { return known }
        guard let indicator = rollUp.indicators[id] else {
            return .lacking([Lack(id, area, period)], isTouched: false)
        }
        let answer = total(indicator, area, period)
        answers[key] = answer
        return answer
    }

    private mutating func total(_ indicator: Indicator, _ area: String, _ period: Period) -> Total {
        switch rollUp.observed.entry(indicator, area, period) {
        case .value(let quantity, let status): return .known(quantity, status, .observed)
        case .refused(let reason): return .lacking([Lack(indicator.id, area, period, reason)], isTouched: true)
        case nil: break
        }
        let byTime = overTime(indicator, area, period)
        if let byTime, byTime.quantity != nil { return byTime }
        let byAreas = overAreas(indicator, area, period)
        if let byAreas, byAreas.quantity != nil { return byAreas }
        let ways = [byAreas, byTime].compactMap { $0 }.filter(\.isTouched)
        return ways.min { $0.missing.count < $1.missing.count }
            ?? .lacking([Lack(indicator.id, area, period)], isTouched: false)
    }

    /// From the areas below; `nil` when there are none or the rule makes nothing of them.
    mutating func overAreas(_ indicator: Indicator, _ area: String, _ period: Period) -> Total? {
        let children = rollUp.tree.children(of: area, at: period)
        guard !children.isEmpty, indicator.aggregation.areas != .never else { return nil }
        let places = children.map { (area: $0, period: period) }
        return join(indicator, indicator.aggregation.areas, places, whole: (area, period), origin: .areas)
    }

    /// From shorter periods; `nil` when there are none or the rule makes nothing of them.
    mutating func overTime(_ indicator: Indicator, _ area: String, _ period: Period) -> Total? {
        let isWholeYears = period.length == .run && period.parts(of: .year) != nil
        switch indicator.timing {
        case .yearOnYear, .index:
            return isWholeYears ? chain(indicator, area, period) : nil
        default:
            let rule = indicator.aggregation.time(of: indicator.timing)
            if indicator.timing == .yearToDate, !isWholeYears || rule != .sum { return nil }
            guard rule != .never, let parts = period.tiles else { return nil }
            let needed = rule == .last ? Array(parts.suffix(1)) : parts
            let places = needed.map { (area: area, period: $0) }
            return join(indicator, rule, places, whole: (area, period), origin: .time)
        }
    }
}

extension Period {
    /// The next shorter periods that fill it, of a run the longest there are; `nil` for days and months.
    var tiles: [Period]? {
        switch length {
        case .day, .month: return nil
        case .quarter: return parts(of: .month)
        case .halfYear: return parts(of: .quarter)
        case .year: return parts(of: .halfYear)
        case .run: break
        }
        guard let months = parts(of: .month) else { return nil }
        var tiles: [Period] = []
        var reached = start
        for month in months where Closeness.sameMoment(month.start, reached) {
            let longer = [Length.year, .halfYear, .quarter].compactMap { month.inside($0) }
            let longest = longer.first {
                Closeness.sameMoment($0.start, month.start) && !Closeness.after($0.end, end)
            }
            tiles.append(longest ?? month)
            reached = (longest ?? month).end
        }
        return tiles
    }
}
