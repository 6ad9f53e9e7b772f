internal import PlanModel

/// The numbers of one case of ``OpenSDGMethod``.
struct OpenSDGMeasure {
    private let item: MethodCase
    private let base: YearlyValue
    private let last: YearlyValue
    /// The target, 0.001 where it is 0.
    private let aim: Double?
    private let scale: OpenSDGScale

    init(_ item: MethodCase, base: YearlyValue, last: YearlyValue) {
        self.item = item
        self.base = base
        self.last = last
        aim = item.aim.map { $0 == 0 ? 0.001 : $0 }
        scale = aim == nil ? .growth(OpenSDGScale.closeness(of: base.value, to: item.statement.limit)) : .ratio
    }

    var outcome: MethodOutcome {
        let used = base == last ? [last] : [base, last]
        let progress = progress
        if let aim, item.isUp ? last.value >= aim : last.value <= aim {
            return MethodOutcome(
                standing: "target_achieved", progress: progress?.value, score: 5, used: used,
                reason: .targetMet(last.period))
        }
        guard let progress else { return .notAvailable(obstacle, used: used) }
        return MethodOutcome(
            standing: scale.standing(progress.value), progress: progress.value, score: scale.score(progress.value),
            used: used, reason: progress.reason)
    }

    /// The baseline, 0.001 where it is 0.
    private var start: Double { base.value == 0 ? 0.001 : base.value }

    private var years: Int { last.year - base.year }

    private var isSignChanged: Bool { (start > 0 && last.value < 0) || (start < 0 && last.value > 0) }

    private var progress: (value: Double, reason: MethodReason)? {
        guard !isSignChanged, let growth = CompoundGrowth.rate(from: start, to: last.value, years: years) else {
            return nil
        }
        let sign = base.value < 0 ? -1.0 : 1.0
        guard let aim else {
            return (sign * item.sign * growth, .growth(growth, from: base.year, to: last.year))
        }
        guard let deadline = item.deadline,
            let required = CompoundGrowth.rate(from: start, to: aim, years: deadline - base.year),
            let value = (sign * item.sign * growth / abs(required)).finite
        else { return nil }
        return (value, .requiredGrowth(observed: growth, required: required, from: base.year, to: last.year))
    }

    /// Why there is no progress.
    private var obstacle: MethodReason {
        if isSignChanged { return .signChange }
        if years < 1 { return .tooFewValues(1, needed: 2) }
        guard let aim else { return .undefined }
        if aim == start { return .targetIsBaseline }
        return aim / start < 0 ? .signChange : .undefined
    }
}
