public import PlanModel

/// Some of the areas, or some of the periods, or all of them.
public enum FormulaScope<Element: Hashable & Sendable>: Hashable, Sendable {
    /// All there are.
    case all
    /// These, in order, each once.
    case these([Element])

    /// Says whether it holds an element.
    public func contains(_ element: Element) -> Bool {
        switch self {
        case .all: true
        case .these(let some): some.contains(element)
        }
    }

    var isEmpty: Bool { self == .these([]) }
}

/// Where values of one indicator change: every one of these areas in every one of these periods (影响范围).
///
/// Days and runs of periods are not listed: whatever is asked for them is computed when asked.
public struct Footprint: Hashable, Sendable {
    /// The areas' codes.
    public var areas: FormulaScope<String>
    /// The periods.
    public var periods: FormulaScope<Period>

    /// Says whether an area in a period is part of it.
    public func contains(_ area: String, _ period: Period) -> Bool {
        areas.contains(area) && periods.contains(period)
    }
}

extension FormulaDependency {
    /// Where a formula changes when what it looks at changes in a place; `nil` where it does not.
    func origin(of changed: Footprint, in tree: AreaTree) -> Footprint? {
        var areas = changed.areas
        for step in self.areas.reversed() { areas = step.origin(of: areas, in: tree) }
        var periods = changed.periods
        for step in self.periods.reversed() { periods = step.origin(of: periods) }
        return areas.isEmpty || periods.isEmpty ? nil : Footprint(areas: areas, periods: periods)
    }
}

extension FormulaDependency.AreaStep {
    fileprivate func origin(of areas: FormulaScope<String>, in tree: AreaTree) -> FormulaScope<String> {
        if case .code(let code) = self { return areas.contains(code) ? .all : .these([]) }
        guard case .these(let codes) = areas else { return .all }
        switch self {
        case .parent: return .these(codes.flatMap { tree.allChildren(of: $0) }.withoutCopies)
        default: return .these(codes.compactMap { tree.parent(of: $0) }.withoutCopies)
        }
    }
}

extension FormulaDependency.PeriodStep {
    fileprivate func origin(of periods: FormulaScope<Period>) -> FormulaScope<Period> {
        if case .fixed(let period) = self {
            guard case .these(let some) = periods else { return .all }
            return some.contains { $0 == period || (period.length == .run && period.covers($0)) } ? .all : .these([])
        }
        guard case .these(let some) = periods else { return .all }
        return .these(some.flatMap { origins(of: $0) }.withoutCopies)
    }

    private func origins(of period: Period) -> [Period] {
        switch self {
        case .back(let step): [period.moved(by: step.count, step.stretch)].compactMap { $0 }
        case .last(let step): (0..<step.count).compactMap { period.moved(by: $0, step.stretch) }
        case .parts(let length): period.length == length ? period.longer : []
        case .before: period.singlesAfter
        case .fixed: []
        }
    }
}

extension Period {
    /// The quarter, half year and year it lies in, as far as they are longer.
    var longer: [Period] { [Length.quarter, .halfYear, .year].compactMap { inside($0) } }

    /// Says whether another lies within it.
    fileprivate func covers(_ other: Period) -> Bool {
        !Closeness.after(start, other.start) && !Closeness.after(other.end, end)
    }

    /// The month, quarter and half year that begin where it ends, in the same year.
    fileprivate var singlesAfter: [Period] {
        guard let last = toDateNames.last, let next = last.moved(by: 1, .month),
            next.inside(.year) == last.inside(.year)
        else { return [] }
        return [next] + next.longer.filter { Closeness.sameMoment($0.start, next.start) }
    }
}

extension Array where Element: Hashable {
    /// Each once, in the order of first appearance.
    var withoutCopies: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
