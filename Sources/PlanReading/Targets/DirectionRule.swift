import PlanModel

/// Decides which way counts as good.
enum DirectionRule {
    /// The direction of a numbered promise.
    static func direction(
        _ promise: Promise, isShrinking: @autoclosure () -> Bool, kind: TargetKind, name: String, isHeld: Bool
    ) -> Direction {
        switch kind {
        case .change, .annualRate: return promise.change ?? (isShrinking() ? .down : .up)
        case .level:
            if isHeld { return .hold }
            if let change = promise.changeTo { return change }
            if promise.comparator == .atMost || promise.comparator == .lessThan { return .down }
            return isBurden(name) ? .down : .up
        case .totalOverPeriod, .perYear:
            if let change = promise.change { return change }
            return promise.comparator == .atMost || promise.comparator == .lessThan ? .down : .up
        case .coverage: return .up
        case .milestone, .elimination: return kind == .elimination ? .down : .up
        }
    }

    /// Says whether less of it is better.
    static func isBurden(_ name: String) -> Bool { burdens.contains { name.ends(with: $0) } }

    private static let burdens: [Phrase] = [
        "损失率", "死亡率", "失业率", "发病率", "患病率", "排放量", "排放强度", "能耗", "能耗强度", "用水量", "消耗量", "浓度", "事故率", "死亡人数", "贫困人口",
        "贫困发生率", "漏损率", "空置率", "负债率", "肥胖率", "近视率", "发案率",
    ]
}
