import PlanAnalysis
import PlanModel
import Testing

/// A small generator of the same numbers on every machine (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func pick<Element>(_ choices: [Element], else other: Element) -> Element {
        choices.randomElement(using: &self) ?? other
    }

    /// A promise over a few years with small whole numbers, and values for some years.
    mutating func promise(_ kind: TargetKind) -> (TargetStatement, [Int: Double]) {
        let isDated = kind == .milestone
        let value: Double = isDated ? pick([2021, 2022, 2023], else: 2022) : pick([-10, 0, 5, 10, 15, 20], else: 10)
        let baseline: Double? = pick([nil, nil, -10, 0, 5, 10, 20], else: nil)
        let observedAs: TargetStatement.ObservedAs? =
            switch kind {
            case .annualRate: pick([.rate, .level], else: .rate)
            case .totalOverPeriod: pick([.flow, .cumulative, nil], else: nil)
            default: nil
            }
        var statement = target(
            kind, pick(PlanModel.Comparator.allCases, else: .atLeast), value,
            upper: value + (isDated ? 1 : pick([0, 5], else: 5)), pick(Direction.allCases, else: .up), unit: "%",
            from: baseline, baselineYear: pick([nil, 2019, 2020], else: nil),
            start: pick([nil, 2020, 2020], else: 2020),
            deadline: pick([2023, 2024], else: 2024), as: observedAs)
        if isDated { statement.deadline = Int((statement.comparator == .between ? statement.upper : value) ?? 0) }
        var values: [Int: Double] = [:]
        for year in 2019...2026 where Int.random(in: 0..<5, using: &self) > 0 {
            values[year] =
                isDated ? pick([0, 0.2, 0.5, 0.9, 1], else: 0) : pick(Array(-2...22).map(Double.init), else: 1)
        }
        return (statement, values)
    }
}

@Suite struct AgreementTests {
    /// Two ways to the same answer, on 600 random cases a kind.
    @Test(arguments: TargetKind.allCases)
    func agreesWithASlowerMethod(kind: TargetKind) {
        var random = Seeded(state: UInt64(kind.rawValue.utf8.count) &+ 7)
        for round in 0..<600 {
            let (promise, values) = random.promise(kind)
            let asOf = Int.random(in: 2020...2026, using: &random)
            let data = values.sorted { $0.key < $1.key }.map {
                Observation(
                    indicator: "x", area: "210000", period: Period(year: $0.key),
                    quantity: Quantity($0.value, UnitOfMeasure(kind == .milestone ? "项" : "%")))
            }
            let verdicts = PaceMethod().judge(
                [promise], observations: data, annualTargets: [], asOf: Period(year: asOf))
            let slow = SlowMethod(promise: promise, valueOfYear: values, asOf: asOf).answer()
            let isSame =
                verdicts.count == 1 && verdicts[0].standing == slow.standing
                && (slow.standing == .notAssessable && slow.progress == nil
                    || near(verdicts[0].progress, slow.progress))
            #expect(
                isSame,
                "round \(round) as of \(asOf): \(promise) \(data.map { ($0.period, $0.quantity.value) }) \(verdicts) \(slow)"
            )
            if !isSame { return }
        }
    }
}
