import PlanModel

/// Two places that give one indicator different values for one year.
///
/// Compared are targets of one kind, unit, scope, deadline and start whose indicators have one name; a name that says how
/// something is measured and not what (面积, 比例) is no name. Two floors, two ceilings and two numbers must be the same
/// number; a floor and a ceiling, or a range and anything else, must leave an amount that meets both.
struct Contradictions {
    private struct Key: Hashable {
        let indicator: IndicatorKey
        let kind: TargetKind
        let deadline: Int?
        let baseline: Int?
    }

    let findings: [LintFinding]

    init(_ view: LintView) {
        var first: [Key: [ReadTarget]] = [:]
        var result: [LintFinding] = []
        for target in view.reading.targets {
            guard let key = Self.key(of: target, lastYear: view.period?.lastYear) else { continue }
            let known = first[key] ?? []
            if let other = known.first(where: { !Self.agree($0, target) }) {
                let claim = LintFinding.Claim(span: other.span, quantity: view.words(at: other.span))
                result.append(
                    LintFinding(
                        .contradiction(target.indicator, other: claim), span: target.span, node: target.node))
            }
            if !known.contains(where: { $0.value == target.value && $0.comparator == target.comparator }) {
                first[key] = known + [target]
            }
        }
        findings = result
    }

    private static func key(of target: ReadTarget, lastYear: Int?) -> Key? {
        guard let indicator = IndicatorKey(target), target.kind != .coverage, target.kind != .elimination else {
            return nil
        }
        return Key(
            indicator: indicator, kind: target.kind,
            deadline: target.deadline ?? lastYear, baseline: target.baselineYear)
    }

    /// Whether two places say the same as far as their words go.
    private static func agree(_ one: ReadTarget, _ other: ReadTarget) -> Bool {
        let isOpposed = side(of: one) * side(of: other) < 0
        guard isOpposed || one.comparator == .between || other.comparator == .between else {
            return abs(one.value - other.value) <= slack(one) + slack(other) + 1e-9 * abs(one.value)
        }
        let (left, right) = (bounds(of: one), bounds(of: other))
        return left.low <= right.high && right.low <= left.high
    }

    /// 1 for a floor, −1 for a ceiling, 0 for a number.
    private static func side(of target: ReadTarget) -> Double {
        switch target.comparator {
        case .atLeast, .moreThan: 1
        case .atMost, .lessThan: -1
        case .about, .exactly, .between: 0
        }
    }

    /// 约 and 左右 leave five percent.
    private static func slack(_ target: ReadTarget) -> Double {
        target.comparator == .about ? abs(target.value) * 0.05 : 0
    }

    private static func bounds(of target: ReadTarget) -> (low: Double, high: Double) {
        switch target.comparator {
        case .atLeast, .moreThan: (target.value, .infinity)
        case .atMost, .lessThan: (-.infinity, target.value)
        case .between: (target.value, target.upper ?? target.value)
        case .about, .exactly: (target.value - slack(target), target.value + slack(target))
        }
    }
}
