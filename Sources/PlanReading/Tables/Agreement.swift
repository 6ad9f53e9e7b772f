/// Says whether the levels of a row agree with the change printed beside them.
struct Agreement {
    /// The value columns.
    let columns: [TableColumn]

    /// Says whether goal and start differ by the printed change.
    ///
    /// With `b` and `v` the levels at the start and the goal and `c` the printed change one of these holds:
    ///
    ///     v = b · (1 + c/100)   v = b + c   v = b · (1 + c/100)^years
    ///
    /// each within what rounding of the printed numbers can do.
    func holds(_ values: [TableValue?]) -> Bool { strength(values) > 0 }

    /// How much an agreement says, 0…1: little where rounding alone could bring it about, 0 where there is none.
    func strength(_ values: [TableValue?]) -> Double {
        var levels: [TableValue] = [], years: [Int] = [], changes: [(TableValue, TableColumn)] = []
        for (value, column) in zip(values, columns) {
            guard let value, value.number != nil else { continue }
            switch column {
            case .level(let year, _):
                levels.append(value)
                if let year { years.append(year) }
            case .change, .yearly: changes.append((value, column))
            default: break
            }
        }
        guard let first = levels.first, let last = levels.last, levels.count > 1, let base = first.number,
            let goal = last.number, let (change, column) = changes.first, let size = change.signed
        else { return 0 }
        let step = Self.step(first) / 2 + Self.step(last) / 2 + Self.step(change) / 2
        if abs(goal - base - size) <= step + 1e-9 || (change.isCumulative && abs(base - goal - size) <= step + 1e-9) {
            return Self.strength(step, goal)
        }
        let span = column == .yearly ? min(30, max(1, (years.last ?? 0) - (years.first ?? 0))) : 1
        let grown = base * Self.power(1 + size / 100, span)
        let slack =
            Self.step(last) / 2 + Self.step(first) / 2 + base * Double(span) * Self.step(change) / 200
            * Self.power(1.1, span)
        return abs(goal - grown) <= slack + 1e-9 ? Self.strength(slack, goal) : 0
    }

    private static func strength(_ slack: Double, _ goal: Double) -> Double {
        slack <= 0.1 * abs(goal) ? 1 : 0.2
    }

    /// What the last printed digit is worth.
    private static func step(_ value: TableValue) -> Double { power(0.1, value.decimals) }

    private static func power(_ base: Double, _ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { power, _ in power * base }
    }
}
