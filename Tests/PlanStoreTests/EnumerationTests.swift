import PlanModel
import Testing

@testable import PlanStore

/// The schema's lists of words and Swift's closed enums say the same: every case can be kept.
@Suite struct EnumerationTests {
    @Test(arguments: StoreKind.allCases)
    func everyWordOfAReadingIsKept(kind: StoreKind) async throws {
        var reading = Reading(outline: Reading.sample.outline)
        for level in OutlineLevel.allCases {
            reading.outline.append(
                OutlineNode(
                    id: level.rawValue, parent: "1", level: level, number: "", title: "", span: SourceSpan(0, 0)))
        }
        reading.targets = targets()
        reading.notes = ReadNote.Reason.allCases.map { ReadNote(span: SourceSpan(0, 1), text: "", reason: $0) }
        let version = PlanVersion(plan: PlanVersion.sample.plan, source: .sample, reading: reading)
        try await kind.withStore { store in
            try await store.add([.planVersion(version)])
            #expect(try await store.account().version == version)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func everyWordOfAnIndicatorIsKept(kind: StoreKind) async throws {
        var indicators: [Indicator] = []
        for (index, timing) in Timing.allCases.enumerated() {
            for aggregation in Aggregation.allCases {
                var indicator = Indicator.sample(id: "\(index)-\(aggregation.rawValue)")
                indicator.timing = timing
                indicator.aggregation = aggregation
                indicators.append(indicator)
            }
        }
        var computed = Indicator.sample(id: "computed")
        computed.aggregation = Aggregation(areas: .mean(weight: "ocean-product"), time: .last)
        let kept = (indicators + [computed]).sorted { $0.id < $1.id }
        try await kind.withStore { store in
            try await store.add(kept.map { .indicator($0) })
            #expect(try await store.account().indicators == kept)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func everyWordOfAFactIsKept(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            let observations = try ObservationStatus.allCases.enumerated().map { index, status in
                try Observation.sample(period: "\(2000 + index)", status: status)
            }
            let targets = Comparator.allCases.enumerated().map { index, comparator in
                var target = AnnualTarget.sample(year: 2000 + index)
                target.comparator = comparator
                return target
            }
            let confirmations = TargetField.allCases.map { Confirmation.sample(field: $0, value: "") }
            let reports = try Report.State.allCases.enumerated().map { index, state in
                try Report.sample(period: "\(2000 + index)", state: state)
            }
            try await store.add(
                observations.map { .observation($0) } + targets.map { .annualTarget($0) }
                    + confirmations.map { .confirmation($0) } + reports.map { .report($0) })
            let account = try await store.account()
            #expect(account.observations == observations)
            #expect(account.annualTargets == targets)
            #expect(account.confirmations == confirmations.sorted { $0.field.rawValue < $1.field.rawValue })
            #expect(account.reports == reports)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func everyVerbAndOccasionIsKept(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.add([.planVersion(.sample)])
            for verb in Act.Verb.allCases { try await store.keep([], verb: verb) }
            for occasion in Evaluation.Occasion.allCases {
                var evaluation = Evaluation.sample()
                evaluation.occasion = occasion
                try await store.add([.evaluation(evaluation)])
                #expect(try await store.account().evaluation == evaluation)
            }
            let verbs = try await store.auditTrail().map(\.act.verb)
            #expect(Array(verbs.dropFirst().prefix(Act.Verb.allCases.count)) == Act.Verb.allCases)
        }
    }

    private func targets() -> [ReadTarget] {
        var result: [ReadTarget] = []
        for kind in TargetKind.allCases {
            for comparator in Comparator.allCases {
                for direction in Direction.allCases {
                    result.append(
                        ReadTarget(
                            node: "1", span: SourceSpan(result.count, 200), quantity: "", sentence: SourceSpan(0, 0),
                            indicator: "", comparator: comparator, value: 0, unitOfMeasure: "", kind: kind,
                            direction: direction, obligation: result.count % 2 == 0 ? .binding : .anticipatory))
                }
            }
        }
        return result
    }
}
