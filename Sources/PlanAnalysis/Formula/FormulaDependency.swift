public import PlanModel

/// A value that a formula looks at, told by the way from the area and the period it is asked for (依赖).
public struct FormulaDependency: Hashable, Sendable {
    /// One step to another area.
    public enum AreaStep: Hashable, Sendable {
        /// To the area above.
        case parent
        /// To every area below.
        case children
        /// To one area.
        case code(String)
    }

    /// One step to another period.
    public enum PeriodStep: Hashable, Sendable {
        /// Back in time.
        case back(FormulaStep)
        /// To the period itself and those before it.
        case last(FormulaStep)
        /// To its shorter periods.
        case parts(Period.Length)
        /// To one period.
        case fixed(Period)
        /// To the month that ends where it begins, in the same year.
        case before
    }

    /// The indicator's identifier.
    public var indicator: String
    /// The steps from the area asked for, in order; empty is that area.
    public var areas: [AreaStep]
    /// The steps from the period asked for, in order; empty is that period.
    public var periods: [PeriodStep]
}

extension CheckedFormula {
    /// All it may look at, in the order written, each once; both branches of a condition count.
    public var dependencies: [FormulaDependency] {
        var walk = DependencyWalk()
        walk.visit(term, areas: [], periods: [])
        return walk.found
    }

    /// The indicators it names, each once.
    public var indicators: [String] {
        var seen: Set<String> = []
        return dependencies.map(\.indicator).filter { seen.insert($0).inserted }
    }
}

private struct DependencyWalk {
    var found: [FormulaDependency] = []
    private var seen: Set<FormulaDependency> = []

    typealias AreaStep = FormulaDependency.AreaStep
    typealias PeriodStep = FormulaDependency.PeriodStep

    private mutating func add(_ id: String, _ areas: [AreaStep], _ periods: [PeriodStep]) {
        let one = FormulaDependency(indicator: id, areas: areas, periods: periods)
        if seen.insert(one).inserted { found.append(one) }
    }

    mutating func visit(_ term: FormulaTerm, areas: [AreaStep], periods: [PeriodStep]) {
        switch term {
        case .constant: break
        case .reading(let id, _): add(id, areas, periods)
        case .single(let id, _):
            add(id, areas, periods)
            add(id, areas, periods + [.before])
        case .scaled(let one, _, _), .negated(let one), .not(let one), .known(let one):
            visit(one, areas: areas, periods: periods)
        case .arithmetic(_, let left, let right), .compared(_, let left, let right), .both(let left, let right),
            .either(let left, let right):
            for one in [left, right] { visit(one, areas: areas, periods: periods) }
        case .choice(let test, let then, let otherwise):
            for one in [test, then, otherwise] { visit(one, areas: areas, periods: periods) }
        case .fold(_, let parts):
            for one in parts { visit(one, areas: areas, periods: periods) }
        case .foldOver, .growth, .change, .index, .lag, .at, .inArea:
            elsewhere(term, areas: areas, periods: periods)
        }
    }

    private mutating func elsewhere(_ term: FormulaTerm, areas: [AreaStep], periods: [PeriodStep]) {
        switch term {
        case .foldOver(_, let one, let range, let weight):
            for each in [one] + (weight.map { [$0] } ?? []) {
                switch range {
                case .children: visit(each, areas: areas + [.children], periods: periods)
                case .parts(let length): visit(each, areas: areas, periods: periods + [.parts(length)])
                case .last(let step): visit(each, areas: areas, periods: periods + [.last(step)])
                }
            }
        case .growth(let one, let step), .change(let one, let step):
            visit(one, areas: areas, periods: periods)
            visit(one, areas: areas, periods: periods + [.back(step)])
        case .index(let one, let period):
            visit(one, areas: areas, periods: periods)
            visit(one, areas: areas, periods: periods + [.fixed(period)])
        case .lag(let one, let step): visit(one, areas: areas, periods: periods + [.back(step)])
        case .at(let one, let period): visit(one, areas: areas, periods: periods + [.fixed(period)])
        case .inArea(let one, .parent): visit(one, areas: areas + [.parent], periods: periods)
        case .inArea(let one, .code(let code)): visit(one, areas: areas + [.code(code)], periods: periods)
        default: break
        }
    }
}
