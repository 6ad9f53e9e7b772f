import PlanModel
import PlanStore
import Testing

/// Corrections, adoption and codes: kept to the last field, ended once, and a code for ever.
@Suite struct DeskContract {
    @Test(arguments: StoreKind.allCases)
    func keepsCorrectionsAdoptionAndCodes(kind: StoreKind) async throws {
        let corrections: [ReadingCorrection] = [.rejection, .addition(), .addition(turn: 3, start: 40, bare: true)]
        let codes: [CommitmentCode] = [.sample(), .sample("1-0-02", "k34")]
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add(corrections.reversed().map { .correction($0) })
            try await store.add([.adoption(.sample)] + codes.map { .code($0) })
            let account = try await store.account()
            #expect(account.corrections == corrections)
            #expect(account.adoption == .sample)
            #expect(account.codes == codes)
        }
    }

    @Test(arguments: StoreKind.allCases, ReadNote.Reason.allCases)
    func everyReasonIsKept(kind: StoreKind, reason: ReadNote.Reason) async throws {
        var rejection = ReadingCorrection.rejection
        rejection.change = .remove(reason)
        let kept = rejection
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add([.correction(kept)])
            #expect(try await store.account().corrections == [kept])
        }
    }

    @Test(arguments: StoreKind.allCases, [ReadingCorrection.Deed.merge, .split])
    func whatIsTakenOutForAnotherNeedsNoReason(kind: StoreKind, deed: ReadingCorrection.Deed) async throws {
        var removal = ReadingCorrection.rejection
        removal.deed = deed
        removal.change = .remove(nil)
        let kept = removal
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add([.correction(kept)])
            #expect(try await store.account().corrections == [kept])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aDeedTakenBackHoldsNoMore(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add([.correction(.rejection), .correction(.addition())])
            try await store.keep([.close(.correction(.rejection))])
            #expect(try await store.account().corrections == [.addition()])
            try await store.add([.correction(.rejection)])
            #expect(try await store.account().corrections == [.rejection, .addition()])
        }
    }

    /// A target that a person put in can be searched for and answered for.
    @Test(arguments: StoreKind.allCases)
    func anAddedTargetIsACommitment(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add([.correction(.addition())])
            #expect(try await store.search("海底电缆") == ["t34"])
            try await store.add([.responsibility(Responsibility(commitment: "t34", unit: "fgw", role: .lead))])
            #expect(try await store.account().responsibilities.map(\.commitment) == ["t34"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func codesAreNeverUsedTwice(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add([.code(.sample())])
            for code in [CommitmentCode.sample("1-0-01", "k34"), .sample("1-0-02", "t25")] {
                await #expect(throws: StoreError.self) { try await store.add([.code(code)]) }
            }
            for change in [Change.close(.code(.sample())), .supersede(.code(.sample()))] {
                await #expect(throws: StoreError.self) { try await store.keep([change]) }
            }
            #expect(try await store.account().codes == [.sample()])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func keepsTasksAndProjectsPutRight(kind: StoreKind) async throws {
        let corrections: [ReadingCorrection] = [
            .rejection, .work(.task, turn: 2, isRemoval: true), .work(.task, turn: 2),
            .work(.project, turn: 2, start: 40),
            .work(.project, turn: 3, deed: .add, start: 41, bare: true),
            .work(.task, turn: 4, deed: .merge, start: 7, bare: true), .work(.project, turn: 4, deed: .split, start: 8),
            .work(.project, turn: 5, deed: .reject, reason: .principle, isRemoval: true), .addition(turn: 6),
        ]
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add(corrections.reversed().map { .correction($0) })
            #expect(try await store.account().corrections == corrections)
            try await store.keep([.close(.correction(corrections[2])), .close(.correction(corrections[1]))])
            #expect(try await store.account().corrections.count == corrections.count - 2)
            #expect(try await store.search("隧道").contains("p41"))
        }
    }

    /// Half a task, a rejection without reason, a check of a target: the schema takes none of them.
    @Test(arguments: StoreKind.allCases)
    func whatIsNotWholeIsRefused(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            var unreasoned = ReadingCorrection.work(.task, deed: .reject, isRemoval: true)
            var twice = ReadingCorrection.work(.task)
            var target = ReadingCorrection.addition()
            target.deed = .check
            try await store.add([.correction(twice)])
            twice.madeBy = "别人"
            unreasoned.turn = 9
            for correction in [unreasoned, twice, target, .work(.task, turn: 0)] {
                await #expect(throws: StoreError.self) { try await store.add([.correction(correction)]) }
            }
            #expect(try await store.account().corrections == [.work(.task)])
        }
    }

    /// A text read anew keeps its hash: what people put in is still a commitment, and all that names the text still holds.
    @Test(arguments: StoreKind.allCases)
    func aNewReadingTakesThePlaceOfTheOld(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add([
                .correction(.work(.project, deed: .add, start: 40)), .correction(.addition(start: 41)),
                .code(.sample()),
                .adoption(.sample), .responsibility(Responsibility(commitment: "p40", unit: "fgw", role: .lead)),
            ])
            var better = PlanVersion.sample
            better.reading.tasks = []
            better.reading.projects.removeLast()
            let read = better
            try await store.keep([.supersede(.planVersion(read))])
            let account = try await store.account()
            #expect(account.version == read && account.adoption == .sample && account.codes == [.sample()])
            #expect(account.corrections.map(\.commitment) == ["t41", "p40"])
            #expect(account.responsibilities.map(\.commitment) == ["p40"])
            #expect(try await Set(store.search("海底")) == ["p40", "t41"])
            try await store.add([.responsibility(Responsibility(commitment: "p40", unit: "fgw", role: .assist))])
            await #expect(throws: StoreError.self) {
                try await store.add([.responsibility(Responsibility(commitment: "k34", unit: "fgw", role: .lead))])
            }
        }
    }

    /// Another text brings its own places; codes of all texts stay known.
    @Test(arguments: StoreKind.allCases)
    func codesOfEarlierTextsStay(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            try await store.add([.code(.sample()), .adoption(.sample), .correction(.rejection)])
            let second = PlanVersion(
                plan: PlanVersion.sample.plan,
                source: SourceText(name: "b.txt", sha256: "b", scalars: SourceText.sample.scalars), reading: .sample)
            var code = CommitmentCode.sample()
            code.planSHA256 = "b"
            try await store.add([.planVersion(second), .code(code)])
            let account = try await store.account()
            #expect(account.codes == [.sample(), code])
            #expect(account.adoption == nil)
            #expect(account.corrections == [])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func nothingIsHalfKept(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            let before = try await store.account()
            var stranger = Adoption.sample
            stranger.planSHA256 = "nobody"
            await #expect(throws: StoreError.self) {
                try await store.add([.correction(.rejection), .code(.sample()), .adoption(stranger)])
            }
            #expect(try await store.account() == before)
        }
    }
}
