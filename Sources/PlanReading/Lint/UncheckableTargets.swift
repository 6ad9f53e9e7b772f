import PlanModel

/// Targets that lack what their kind needs to be judged.
struct UncheckableTargets {
    let findings: [LintFinding]

    init(_ view: LintView) {
        findings = view.reading.targets.flatMap { target in
            Self.lacks(of: target, hasPeriod: view.period != nil)
                .map { LintFinding($0, span: target.span, node: target.node) }
        }
    }

    /// What a target lacks; nothing when it could be judged as it stands.
    static func lacks(of target: ReadTarget, hasPeriod: Bool) -> [LintFinding.Matter] {
        var result: [LintFinding.Matter] = []
        if target.deadline == nil, !hasPeriod, target.kind != .perYear { result.append(.noDeadline(target.indicator)) }
        if needsStart(target), target.baselineYear == nil, target.baselineValue == nil {
            result.append(.noBaseline(target.indicator))
        }
        if needsWhole(target) { result.append(.noScope(target.indicator)) }
        return result
    }

    /// A change counts from somewhere.
    ///
    /// A growth rate counts from the plan's first year, and a level is met or not.
    private static func needsStart(_ target: ReadTarget) -> Bool {
        target.kind == .change && !(target.value == 0 && target.direction == .hold)
    }

    /// A name such as 比例 or 面积 alone does not say of what.
    private static func needsWhole(_ target: ReadTarget) -> Bool {
        target.kind != .milestone && target.scope == nil
            && (target.indicator.isEmpty || GenericNames.isGeneric(target.indicator))
    }
}
