import PlanModel

/// Values that cannot be: a share over 100 %, a stock below zero.
struct BoundRule {
    private let low: Double?
    private let high: Double?

    init(_ indicator: Indicator?) {
        guard let indicator, indicator.timing != .yearOnYear, indicator.timing != .index else {
            (low, high) = (nil, nil)
            return
        }
        let name = indicator.nameZh
        let moves = ["增长", "增速", "增加", "变化", "变动", "差额", "净", "利润", "贡献", "下降", "减少", "价格"]
        let isMove = moves.contains(where: name.contains)
        let isShare =
            indicator.unitOfMeasure == .percent && ["占", "率", "比重", "比例", "份额", "覆盖"].contains(where: name.contains)
        let mayPass = ["毛入学率", "毛入园率", "负债率", "抚养比", "覆盖率倍"].contains(where: name.contains)
        low = isMove ? nil : 0
        high = isShare && !isMove && !mayPass ? 100 : nil
    }

    /// What values of the indicator can be, in a unit it is stated in; infinite where nothing is known.
    func range(in unit: UnitOfMeasure) -> ClosedRange<Double> {
        let upper = high.flatMap { Quantity($0, .percent).converted(to: unit)?.value }
        return (low ?? -.infinity)...(upper ?? .infinity)
    }

    func doubts(_ series: QualitySeries) -> [DataDoubt] {
        series.observations.compactMap { observation in
            let value = observation.quantity.value
            if let high, observation.quantity.unitOfMeasure == .percent, value > high {
                return DataDoubt(observation, .aboveBound(high))
            }
            if let low, value < low { return DataDoubt(observation, .belowBound(low)) }
            return nil
        }
    }
}
