import PlanModel

/// A whole against the sum of its areas, where all of them have a value.
struct SumRule {
    private let series: [String: QualitySeries]
    private let children: [String: [String]]
    private let isSum: Bool
    private let settings: DataQuality.Settings

    init(_ family: [QualitySeries], indicator: Indicator?, areas: [Area], settings: DataQuality.Settings) {
        series = Dictionary(family.map { ($0.area, $0) }, uniquingKeysWith: { first, _ in first })
        self.settings = settings
        isSum = indicator?.aggregation.areas == .sum
        children =
            isSum
            ? Dictionary(grouping: areas.filter { $0.parent != nil && $0.validTo == nil }) { $0.parent ?? "" }
                .mapValues { $0.map(\.id) } : [:]
    }

    func doubts(_ series: QualitySeries) -> [DataDoubt] {
        guard isSum, let wanted = children[series.area], wanted.count > 1 else { return [] }
        let parts = wanted.compactMap { self.series[$0] }
        guard parts.count == wanted.count else { return [] }
        return series.observations.indices.compactMap { place in
            let observation = series.observations[place]
            let unit = observation.quantity.unitOfMeasure
            let values = parts.compactMap { part in
                part.observations.first { $0.period == observation.period }?.quantity.converted(to: unit)?.value
            }
            guard values.count == wanted.count else { return nil }
            let sum = values.reduce(0, +)
            let isOff =
                abs(sum - observation.quantity.value) > settings.sumTolerance
                * max(abs(sum), abs(observation.quantity.value))
            return isOff ? DataDoubt(observation, .sumDiffers(sum: sum, parts: values.count)) : nil
        }
    }
}
