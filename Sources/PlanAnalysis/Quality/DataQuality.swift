public import PlanModel

/// Looks for values that ought to be checked before they are used.
///
/// Every rule gives a reason and none mends anything. Robust throughout: middles and median absolute deviations (scaled by
/// 1.4826, so that they equal the standard deviation of a normal distribution), because the doubtful values themselves must
/// not move the yardstick.
public struct DataQuality: Sendable {
    /// Where the rules draw their lines.
    public struct Settings: Equatable, Sendable {
        /// Robust deviations from which a change is doubted.
        public var deviations = 6.0
        /// Changes smaller than this share of the level are never doubted.
        public var smallestShare = 0.05
        /// Fewer other areas make no middle.
        public var fewestPeers = 8
        /// Periods in a row with the same digits that are doubted.
        public var longestRepeat = 3
        /// How far a sum may be off, as a share of it.
        public var sumTolerance = 0.005

        /// Makes the settings that are used unless others are given.
        public init() {}
    }

    private let settings: Settings

    /// Makes a check.
    public init(settings: Settings = Settings()) {
        self.settings = settings
    }

    /// All doubts: indicator by indicator, area by area, in the order in which the observations first name them.
    ///
    /// An indicator that is not named is checked for its history alone: bounds and sums need its definition. Missing values
    /// (status M) and forecasts (F) are left out.
    public func doubts(
        about observations: [Observation], indicators: [Indicator] = [], areas: [Area] = []
    ) -> [DataDoubt] {
        let known = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let groups = SeriesGroups(observations)
        return groups.families.flatMap { family in
            let moves = PeerMoves(family)
            let indicator = family.first.flatMap { known[$0.indicator] }
            let sums = SumRule(family, indicator: indicator, areas: areas, settings: settings)
            return family.flatMap { series in
                let history = HistoryRules(series, settings: settings).doubts
                let slips = Set(history.filter(\.isCertain).map(\.period))
                let others = PeerRule(moves: moves, settings: settings).doubts(series)
                return BoundRule(indicator).doubts(series) + history + others.filter { !slips.contains($0.period) }
                    + RepeatRule(moves: moves, settings: settings).doubts(series) + sums.doubts(series)
            }
        }
    }
}

extension DataDoubt {
    /// Whether another look at the same value would only say the same.
    fileprivate var isCertain: Bool {
        if case .unitSlip = reason { true } else { false }
    }
}
