import PlanModel
import PlanStore
import Testing

/// What no store takes, and that a refused set leaves nothing behind.
@Suite struct RefusalTests {
    @Test(arguments: StoreKind.allCases)
    func aMovedHeadIsAConflict(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let stale = ChangeSet(act: .sample(), basedOn: 0, changes: [.add(.area(.sample))])
            _ = try await store.apply(stale)
            await #expect(throws: StoreError.conflict) { _ = try await store.apply(stale) }
            let early = ChangeSet(act: .sample(), basedOn: 2, changes: [])
            await #expect(throws: StoreError.conflict) { _ = try await store.apply(early) }
            #expect(try await store.head().sequence == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func ofManyAtOnceOneWins(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let set = ChangeSet(act: .sample(), basedOn: 0, changes: [.add(.area(.sample))])
            let won = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 { group.addTask { (try? await store.apply(set)) != nil } }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            let entries = try await store.auditTrail()
            #expect(won == 1)
            #expect(entries.count == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aKeyThatHoldsIsNotAddedTwice(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            let records: [Record] = [
                .link(.sample), .observation(try .sample()), .annualTarget(.sample()), .confirmation(.sample()),
                .responsibility(.sample), .report(try .sample()),
            ]
            try await store.add(records)
            let ground: [Record] = [
                .planVersion(.sample), .indicator(.sample), .source(.sample), .unit(.sample), .area(.sample),
            ]
            for record in records + ground {
                let refusal = await refusal { try await store.add([record]) }
                #expect(refusal?.hasSuffix("one with its key holds already") == true, "\(refusal ?? "kept")")
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func nothingIsSupersededOrClosedThatDoesNotHold(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            for change in [
                Change.supersede(.observation(try .sample())), .close(.observation(try .sample())),
                .supersede(.annualTarget(.sample())), .close(.responsibility(.sample)),
                .supersede(.area(Area(id: "210000", nameZh: "辽宁省"))),
            ] {
                let refusal = await refusal { try await store.keep([change]) }
                #expect(refusal?.hasSuffix("nothing with its key holds now") == true, "\(refusal ?? "kept")")
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func nothingIsKeptWhenOneChangeFails(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            let before = try await store.account()
            let refusal = await refusal {
                try await store.keep([
                    .add(.observation(try .sample(period: "2023"))), .supersede(.indicator(.sample)),
                    .add(.observation(try .sample(period: "2023"))),
                ])
            }
            #expect(refusal == "change 3, observation: one with its key holds already")
            #expect(try await store.account() == before)
            #expect(try await store.auditTrail().count == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func wrongFactsAreRefused(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            var orphan = Reading.sample
            orphan.targets[0].node = "no such node"
            var twice = Reading.sample
            twice.tasks.append(twice.tasks[0])
            let wrong: [Record] = [
                .observation(try .sample(value: .nan)), .observation(try .sample(value: .infinity)),
                .observation(try .sample(indicator: "unknown")), .observation(try .sample(vintage: "a\u{0}b")),
                .area(Area(id: "21", nameZh: "辽宁省")), .area(Area(id: "210000", nameZh: "")),
                .indicator(.sample(id: "")), .annualTarget(.sample(year: 0)),
                .responsibility(Responsibility(commitment: "t9", unit: "fgw", role: .lead)),
                .responsibility(Responsibility(commitment: "t25", unit: "nobody", role: .lead)),
                .evaluation(
                    Evaluation(
                        occasion: .annual, planSHA256: "other", asOf: Period(year: 2024), method: "pace/1",
                        inputsSHA256: "", inputs: [:], verdicts: [])),
                .planVersion(.other(orphan)), .planVersion(.other(twice)),
            ]
            for (index, record) in wrong.enumerated() {
                let refusal = await refusal { try await store.add([record]) }
                #expect(refusal != nil, "record \(index) was kept")
            }
            #expect(try await store.head().sequence == 1)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func commitmentsNeedAPlan(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.add([.unit(.sample)])
            let refusal = await refusal { try await store.add([.responsibility(.sample)]) }
            #expect(refusal == "change 1, responsibility: no plan is kept that it could belong to")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func reasonsHoldNeitherSQLNorValues(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            for area in [Area(id: "秘密", nameZh: "秘密"), .sample] {
                let refusal = try #require(await refusal { try await store.add([.area(area)]) })
                for word in ["秘密", "210200", "CHECK", "GLOB", "UNIQUE", "SELECT", "INSERT"] {
                    #expect(!refusal.contains(word))
                }
            }
        }
    }

    /// The reason of a refusal; `nil` when nothing was refused.
    private func refusal(_ work: () async throws -> Void) async -> String? {
        do {
            try await work()
        } catch StoreError.refused(let reason) {
            return reason
        } catch {
            Issue.record("not refused but failed: \(error)")
        }
        return nil
    }
}

extension PlanVersion {
    /// Another plan with the sample's text.
    fileprivate static func other(_ reading: Reading) -> PlanVersion {
        PlanVersion(
            plan: PlanVersion.sample.plan,
            source: SourceText(name: "c.txt", sha256: "c", scalars: SourceText.sample.scalars), reading: reading)
    }
}
