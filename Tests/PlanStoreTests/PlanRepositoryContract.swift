import PlanModel
import PlanStore
import Testing

/// What every store keeps and how it keeps it, told by the port alone.
@Suite struct PlanRepositoryContract {
    @Test(arguments: StoreKind.allCases)
    func anEmptyStoreHasAnEmptyAccount(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let account = try await store.account()
            #expect(account == PlanAccount(nature: .real))
            #expect(try await store.head() == .none)
            #expect(try await store.auditTrail() == [])
            #expect(try await store.schemaVersion() >= 6)
            #expect(try await store.search("海洋") == [])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func whoAnsweredBeforeStaysToBeSeen(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add([.responsibility(.sample)])
            try await store.keep([.close(.responsibility(.sample))])
            try await store.add([.responsibility(.sample)])
            let plan = PlanVersion.sample.source.sha256
            let terms = try await store.responsibilityHistory(of: plan)
            #expect(terms.map(\.responsibility) == [.sample, .sample])
            #expect(terms.map { $0.until == nil } == [false, true])
            #expect(try await store.responsibilityHistory(of: "another") == [])
        }
    }

    /// A commitment that somebody put in is answered for like one that was read.
    @Test(arguments: StoreKind.allCases)
    func whatWasPutInIsAnsweredForToo(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            let corrections: [ReadingCorrection] = [
                .addition(start: 41), .work(.task, deed: .add, start: 41), .work(.project, deed: .add, start: 41),
            ]
            for correction in corrections {
                let id = try #require(correction.added).id
                let duty = Responsibility(commitment: id, unit: ResponsibleUnit.sample.id, role: .lead)
                await #expect(throws: StoreError.self) { try await store.add([.responsibility(duty)]) }
                try await store.add([.correction(correction), .responsibility(duty)])
                #expect(try await store.account().responsibilities.contains(duty))
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func keepsAPlanToTheLastScalar(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.add([.planVersion(.sample)])
            let version = try await store.account().version
            #expect(version == .sample)
            #expect(version?.source.scalars == SourceText.sample.scalars)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func keepsAPlanThatSaysLittle(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let bare = PlanVersion(
                plan: Plan(title: ""), source: SourceText(name: "", sha256: "0", scalars: []), reading: Reading())
            try await store.add([.planVersion(bare)])
            #expect(try await store.account().version == bare)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func keepsEveryKindOfRecord(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add([
                .link(.sample), .observation(try .sample()), .annualTarget(.sample()), .confirmation(.sample()),
                .responsibility(.sample), .report(try .sample()), .evaluation(.sample()),
            ])
            let account = try await store.account()
            #expect(account.indicators == [.sample(id: "gdp"), .sample])
            #expect(account.sources == [.sample])
            #expect(account.units == [.sample])
            #expect(account.areas == [.sample])
            #expect(account.links == [.sample])
            #expect(account.observations == [try .sample()])
            #expect(account.superseded == [])
            #expect(account.annualTargets == [.sample()])
            #expect(account.confirmations == [.sample()])
            #expect(account.responsibilities == [.sample])
            #expect(account.reports == [try .sample()])
            #expect(account.evaluation == .sample())
            #expect(account.head == (try await store.head()))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func supersedingKeepsBothValues(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add([.observation(try .sample(value: 1))])
            try await store.keep([.supersede(.observation(try .sample(value: 2)))])
            try await store.keep([.supersede(.observation(try .sample(value: 3)))])
            let account = try await store.account()
            #expect(account.observations == [try .sample(value: 3)])
            #expect(account.superseded == [try .sample(value: 2), try .sample(value: 1)])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func everyKindButAnEvaluationCanBeSuperseded(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add([
                .link(.sample), .annualTarget(.sample()), .confirmation(.sample()), .responsibility(.sample),
                .report(try .sample()),
            ])
            var version = PlanVersion.sample
            version.plan.title = "蓝图（修订）"
            var source = Source.sample
            source.title = "统计公报"
            var body = ResponsibleUnit.sample
            body.nameZh = "发改委"
            var indicator = Indicator.sample
            indicator.decimals = 0
            var area = Area.sample
            area.nameEn = "Dairen"
            var link = IndicatorLink.sample
            link.relation = .judges
            let records: [Record] = [
                .planVersion(version), .source(source), .unit(body), .indicator(indicator), .area(area), .link(link),
                .annualTarget(.sample(value: 1)), .confirmation(.sample(value: "元")), .responsibility(.sample),
                .report(try .sample(state: .approved)),
            ]
            try await store.keep(records.map { .supersede($0) })
            let account = try await store.account()
            #expect(account.version == version)
            #expect(account.sources == [source])
            #expect(account.units == [body])
            #expect(account.indicators == [.sample(id: "gdp"), indicator])
            #expect(account.areas == [area])
            #expect(account.links == [link])
            #expect(account.annualTargets == [.sample(value: 1)])
            #expect(account.confirmations == [.sample(value: "元")])
            #expect(account.responsibilities == [.sample])
            #expect(account.reports == [try .sample(state: .approved)])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aClosedRowHoldsNoMoreAndItsKeyIsFree(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add([.responsibility(.sample), .observation(try .sample(value: 1))])
            try await store.keep([.close(.responsibility(.sample)), .close(.observation(try .sample(value: 1)))])
            var account = try await store.account()
            #expect(account.responsibilities == [])
            #expect(account.observations == [])
            #expect(account.superseded == [])
            try await store.add([.responsibility(.sample), .observation(try .sample(value: 2))])
            account = try await store.account()
            #expect(account.responsibilities == [.sample])
            #expect(account.observations == [try .sample(value: 2)])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func observationsComeBySeriesAndInTime(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            let periods = ["2024", "2025-01", "2024-12", "2024-S2", "2025-01..2025-09", "2024-Q4", "2023"]
            let written = try periods.flatMap { period in
                try ["2020普查", ""].flatMap { vintage in
                    try ["ocean-product", "gdp"].map {
                        try Observation.sample(period: period, vintage: vintage, indicator: $0)
                    }
                }
            }
            try await store.add(written.map { .observation($0) })
            let expected = written.sorted {
                ($0.indicator, $0.area, $0.vintage, $0.period) < ($1.indicator, $1.area, $1.vintage, $1.period)
            }
            #expect(try await store.account().observations == expected)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func theNewestPlanIsTheOneOfTheAccount(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add([.responsibility(.sample), .confirmation(.sample()), .evaluation(.sample())])
            let second = PlanVersion(
                plan: PlanVersion.sample.plan,
                source: SourceText(name: "b.txt", sha256: "b", scalars: SourceText.sample.scalars), reading: .sample)
            try await store.add([.planVersion(second), .responsibility(.sample)])
            let account = try await store.account()
            #expect(account.version == second)
            #expect(account.responsibilities == [.sample])
            #expect(account.confirmations == [])
            #expect(account.evaluation == nil)
            try await store.keep([.close(.planVersion(second))])
            #expect(try await store.account().version == .sample)
            #expect(try await store.account().evaluation == .sample())
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aNewEvaluationStandsBesideTheOld(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add([.evaluation(.sample())])
            var second = Evaluation.sample()
            second.occasion = .midTerm
            try await store.add([.evaluation(second)])
            try await store.add([.evaluation(second)])
            #expect(try await store.account().evaluation == second)
            await #expect(throws: StoreError.self) { try await store.keep([.supersede(.evaluation(second))]) }
            await #expect(throws: StoreError.self) { try await store.keep([.close(.evaluation(second))]) }
        }
    }
}
