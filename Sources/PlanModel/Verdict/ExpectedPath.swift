/// The way along which a target's expected share was counted (应有路径).
public enum ExpectedPath: String, Sendable, CaseIterable {
    /// Along the adopted annual targets (年度目标).
    case annual
    /// In equal steps from baseline to target, by the time that has passed (按时间均匀推进).
    case linear
    /// At the promised rate every year, so that the level compounds (按承诺的年均增速复利推进).
    case compound
}
