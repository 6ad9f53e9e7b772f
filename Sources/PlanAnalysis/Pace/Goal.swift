internal import PlanModel

/// What a value must satisfy: a floor, a cap, or both.
struct Goal: Equatable {
    struct Bound: Equatable {
        var value: Double
        /// Says whether the bound itself does not satisfy.
        var isStrict = false
    }

    var floor: Bound?
    var cap: Bound?
    /// Where the way leads: the bound on the good side.
    var aim: Double

    /// Says whether only a cap is set, so that less is good.
    var isCap: Bool { floor == nil }

    func isMet(by value: Double) -> Bool {
        if let floor {
            let holds = floor.isStrict ? Closeness.more(value, floor.value) : Closeness.atLeast(value, floor.value)
            if !holds { return false }
        }
        if let cap {
            let holds = cap.isStrict ? Closeness.more(cap.value, value) : Closeness.atLeast(cap.value, value)
            if !holds { return false }
        }
        return true
    }

    /// The same goal on another scale; `isReversed` says that more there is less here.
    func mapped(isReversed: Bool, _ scale: (Double) -> Double) -> Goal {
        let low = floor.map { Bound(value: scale($0.value), isStrict: $0.isStrict) }
        let high = cap.map { Bound(value: scale($0.value), isStrict: $0.isStrict) }
        return Goal(floor: isReversed ? high : low, cap: isReversed ? low : high, aim: scale(aim))
    }

    /// Says whether every number in it is one.
    var isFinite: Bool { aim.isFinite && (floor?.value.isFinite ?? true) && (cap?.value.isFinite ?? true) }
}

extension Goal {
    /// None left: 0 whatever the comparator; also given for a milestone, which asks for no number.
    static let none = Goal(floor: Bound(value: 0), cap: Bound(value: 0), aim: 0)

    /// The goal of a statement, on the scale its value is written in.
    ///
    /// At least and more than set a floor, at most and less than a cap. Exactly, about and between follow the good
    /// side: a floor when more is good, a cap when less is, both when the value is to be kept. Of a change or a rate
    /// more is good, whichever way it counts. About moves the bound by `band` of the value's size to the easy side,
    /// also below zero.
    ///
    /// - Returns: `nil` when the value that is needed is not stated or not finite.
    init?(of statement: TargetStatement, band: Double) {
        if statement.kind == .elimination || statement.kind == .milestone {
            self = .none
            return
        }
        let side = Goal.goodSide(of: statement)
        let lower = statement.value?.finite
        let upper = statement.upper?.finite
        switch statement.comparator {
        case .atLeast, .moreThan, .atMost, .lessThan, .exactly:
            guard let lower else { return nil }
            let isStrict = statement.comparator == .moreThan || statement.comparator == .lessThan
            self.init(low: lower, high: lower, aim: lower, side: side, isStrict: isStrict)
        case .about:
            guard let lower else { return nil }
            let slack = abs(lower) * band
            self.init(low: lower - slack, high: lower + slack, aim: lower, side: side)
        case .between:
            guard let one = lower ?? (side == .down ? upper : nil) else { return nil }
            let other = upper ?? one
            self.init(low: min(one, other), high: max(one, other), aim: one, side: side)
        }
    }

    private init(low: Double, high: Double, aim: Double, side: Direction, isStrict: Bool = false) {
        let low = Bound(value: low, isStrict: isStrict)
        let high = Bound(value: high, isStrict: isStrict)
        switch side {
        case .up: self.init(floor: low, cap: nil, aim: low.value)
        case .down: self.init(floor: nil, cap: high, aim: high.value)
        case .hold: self.init(floor: low, cap: high, aim: aim)
        }
    }

    /// Up when the comparator or the direction sets a floor, down when a cap, hold when both.
    private static func goodSide(of statement: TargetStatement) -> Direction {
        switch statement.comparator {
        case .atLeast, .moreThan: .up
        case .atMost, .lessThan: .down
        case .exactly, .about, .between:
            statement.countsChange && statement.direction == .down ? .up : statement.direction
        }
    }
}

extension TargetStatement {
    /// Says whether the value is a change or a rate, so that `direction` is the way it counts.
    var countsChange: Bool { kind == .change || kind == .annualRate }

    /// Says whether every period is judged on its own.
    var isHeld: Bool { kind == .perYear || (direction == .hold && kind != .milestone) }
}
