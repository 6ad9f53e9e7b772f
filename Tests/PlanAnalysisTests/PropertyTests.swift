import PlanAnalysis
import PlanModel
import Testing

/// What must not change an answer, each beside a case that pins one.
@Suite struct PropertyTests {
    /// The straight line: x years of five done is x fifths of the way, and that is what was to be expected.
    @Test(arguments: 1...4)
    func aStraightLineIsOnTrack(years: Int) throws {
        let done = Double(years)
        let shares = done / 5
        for (promise, data) in [
            (target(.level, .atLeast, 15, from: 10), "\(2020 + years)=\(10 + done)"),
            (target(.level, .atMost, 5, .down, from: 10), "\(2020 + years)=\(10 - done)"),
            (target(.change, .exactly, 50, unit: "%", from: 10), "\(2020 + years)=\(10 + done)"),
            (target(.totalOverPeriod, .atLeast, 15), (1...years).map { "\(2020 + $0)=3" }.joined(separator: " ")),
        ] {
            let verdict = try Case("", promise, data, asOf: "\(2020 + years)", .onTrack).verdict()
            #expect(verdict.standing == .onTrack)
            #expect(near(verdict.progress, shares) && near(verdict.expected, shares))
        }
    }

    private func judge(_ promise: TargetStatement, _ data: [Observation], asOf: Int) -> [Verdict] {
        PaceMethod().judge([promise], observations: data, annualTargets: [], asOf: Period(year: asOf))
    }

    private func data(_ values: [Int: Double], factor: Double = 1, unit: String) -> [Observation] {
        values.sorted { $0.key < $1.key }.map {
            Observation(
                indicator: "x", area: "210000", period: Period(year: $0.key),
                quantity: Quantity($0.value * factor, UnitOfMeasure(unit)),
                status: $0.key % 3 == 0 ? .provisional : .final)
        }
    }

    /// The same in 亩 and in 万亩, observed and promised.
    @Test(arguments: [TargetKind.level, .coverage, .elimination, .totalOverPeriod, .perYear])
    func anotherUnitGivesTheSameAnswer(kind: TargetKind) {
        var random = Seeded(state: 11)
        for _ in 0..<300 {
            var (promise, values) = random.promise(kind)
            let asOf = Int.random(in: 2020...2026, using: &random)
            promise.unitOfMeasure = UnitOfMeasure("万亩")
            let plain = judge(promise, data(values, unit: "万亩"), asOf: asOf)
            let observedOtherwise = judge(promise, data(values, factor: 10_000, unit: "亩"), asOf: asOf)
            var promisedOtherwise = promise
            promisedOtherwise.unitOfMeasure = UnitOfMeasure("亩")
            promisedOtherwise.value = promise.value.map { $0 * 10_000 }
            promisedOtherwise.upper = promise.upper.map { $0 * 10_000 }
            promisedOtherwise.baselineValue = promise.baselineValue.map { $0 * 10_000 }
            let promised = judge(promisedOtherwise, data(values, unit: "万亩"), asOf: asOf)
            #expect(plain.map(\.standing) == observedOtherwise.map(\.standing))
            #expect(plain.map(\.standing) == promised.map(\.standing))
            #expect(near(plain.first?.progress, observedOtherwise.first?.progress))
            #expect(near(plain.first?.progress, promised.first?.progress))
        }
    }

    /// Everything twice as large is judged alike, a rate and a share of the baseline too.
    @Test(arguments: [TargetKind.change, .annualRate])
    func scaleIsIrrelevantToRelativeChange(kind: TargetKind) {
        var random = Seeded(state: 13)
        for _ in 0..<300 {
            var (promise, values) = random.promise(kind)
            if promise.observedAs == .rate { promise.observedAs = .level }
            let asOf = Int.random(in: 2020...2026, using: &random)
            let plain = judge(promise, data(values, unit: "亿元"), asOf: asOf)
            promise.baselineValue = promise.baselineValue.map { $0 * 2 }
            let doubled = judge(promise, data(values, factor: 2, unit: "亿元"), asOf: asOf)
            #expect(plain.map(\.standing) == doubled.map(\.standing))
            #expect(near(plain.first?.progress, doubled.first?.progress))
        }
    }

    @Test(arguments: TargetKind.allCases)
    func theOrderOfObservationsIsIrrelevant(kind: TargetKind) {
        var random = Seeded(state: 17)
        for _ in 0..<200 {
            let (promise, values) = random.promise(kind)
            let asOf = Int.random(in: 2020...2026, using: &random)
            let inOrder = data(values, unit: "%")
            let shuffled = inOrder.shuffled(using: &random)
            let first = judge(promise, inOrder, asOf: asOf)
            let second = judge(promise, shuffled, asOf: asOf)
            #expect(first.map(\.standing) == second.map(\.standing))
            #expect(first.map(\.observed) == second.map(\.observed))
            #expect(first.map(\.missing) == second.map(\.missing))
            #expect(first.map(\.isProvisional) == second.map(\.isProvisional))
            #expect(near(first.first?.progress, second.first?.progress))
        }
    }

    /// Extreme numbers and half-filled statements never give a number that is none, nor a crash.
    @Test(arguments: TargetKind.allCases)
    func everyNumberOfAVerdictIsFinite(kind: TargetKind) {
        var random = Seeded(state: 19)
        let wild: [Double?] = [
            nil, 0, -0.0, .leastNonzeroMagnitude, 1e308, -1e308, .nan, .infinity, -.infinity, 5, -5, 2022,
        ]
        let years: [Int?] = [nil, 0, -3, 2020, 2022, 2025, 9999, 10_000, .max, .min]
        let periods = ["2020", "2021", "2022-S1", "2023-05", "2021..2023", "2024-02-29", "9999", "0001"].compactMap {
            Period($0)
        }
        for _ in 0..<500 {
            let promise = TargetStatement(
                indicator: "x", area: "210000",
                unitOfMeasure: random.pick([.percent, .one, .percentagePoint], else: .one),
                kind: kind, comparator: random.pick(PlanModel.Comparator.allCases, else: .about),
                value: random.pick(wild, else: nil), upper: random.pick(wild, else: nil),
                direction: random.pick(Direction.allCases, else: .up), baselineYear: random.pick(years, else: nil),
                baselineValue: random.pick(wild, else: nil), startYear: random.pick(years, else: nil),
                deadline: random.pick(years, else: nil),
                observedAs: random.pick([nil, .level, .rate, .flow, .cumulative], else: nil),
                reference: random.pick([nil, nil, "y"], else: nil),
                recurrence: random.pick([nil, .month, .quarter], else: nil))
            let data = (0..<6).map { _ in
                Observation(
                    indicator: random.pick(["x", "x", "y"], else: "x"), area: "210000",
                    period: random.pick(periods, else: Period(year: 2021)),
                    quantity: Quantity(
                        random.pick(wild, else: 1) ?? 1, random.pick([.percent, .percent, .one], else: .one)))
            }
            let asOf = random.pick(periods, else: Period(year: 2023))
            for verdict in PaceMethod().judge([promise], observations: data, annualTargets: [], asOf: asOf) {
                let numbers = [verdict.progress, verdict.expected, verdict.observed?.value].compactMap { $0 }
                let isFinite = numbers.allSatisfy { $0.isFinite }
                #expect(isFinite, "\(promise) \(verdict)")
                if case .pace(let progress, let expected, _) = verdict.reason {
                    #expect(progress.isFinite && expected.isFinite)
                }
            }
        }
    }
}
