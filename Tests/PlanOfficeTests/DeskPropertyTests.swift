import PlanModel
import Testing

@testable import PlanOffice

/// Whatever people do at the desk, and whatever is read afterwards, what counts stays whole.
struct DeskPropertyTests {
    private static let base = WorkSample.version()

    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func everyOrderOfDeedsKeepsTheReadingWhole(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var account = PlanAccount(version: Self.base)
        for _ in 0..<12 {
            let act = Self.act(on: account, &generator)
            guard let changes = try? DeskDecision(account, by: "甲", on: "2026-01-31").changes(act) else { continue }
            account.keep(changes)
            Self.isWhole(account, "\(act)")
        }
        var better = Self.base
        Self.disturb(&better.reading, &generator)
        let succession = Succession(account, by: better)
        account.keep(succession.changes)
        Self.isWhole(account, "read anew")
        #expect(Succession(account, by: better).changes == [])
        let corrected = WorkSample.version("序言。\n" + WorkSample.text)
        let moved = Succession(account, by: corrected)
        #expect(moved.losses.filter { $0.what == .correction } == [], "only words in front changed")
        account.keep(moved.changes)
        Self.isWhole(account, "corrected")
    }

    /// Taking back deed by deed, the newest first, leads to what was read.
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func takingBackUndoesEverything(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var account = PlanAccount(version: Self.base)
        for _ in 0..<10 {
            let act = Self.act(on: account, &generator)
            guard case .takeBack = act else {
                account.keep((try? DeskDecision(account, by: "甲", on: "2026-01-31").changes(act)) ?? [])
                continue
            }
        }
        #expect(!account.corrections.isEmpty)
        while let last = account.corrections.map(\.turn).max() {
            let parts = account.corrections.filter { $0.turn == last }
            let id = parts.compactMap(\.added).first?.id ?? parts[0].commitment
            account.keep(try DeskDecision(account, by: "甲", on: "2026-01-31").changes(.takeBack(id)))
        }
        #expect(account.effective?.reading == Self.base.reading)
    }

    /// No place twice, no key twice, and the history knows exactly what stands.
    private static func isWhole(_ account: PlanAccount, _ claim: String) {
        let reading = account.effective?.reading ?? Reading()
        let ids = reading.commitments.map(\.id)
        #expect(Set(ids).count == ids.count, "\(claim)")
        let history = ReadingHistory(account.version?.reading ?? Reading(), account.corrections)
        #expect(Set(history.standing.keys) == Set(ids), "\(claim)")
        #expect(reading.commitments.allSatisfy { history.standing[$0.id]?.now == $0 }, "\(claim)")
        #expect(Set(history.rejected.keys).isDisjoint(with: ids), "\(claim)")
        let keys = account.corrections.map { "\($0.turn) \($0.commitment) \($0.span.end) \($0.added == nil)" }
        #expect(Set(keys).count == keys.count, "\(claim)")
        let count = account.version?.source.scalars.count ?? 0
        for commitment in reading.commitments {
            let inner = (commitment.task?.measures ?? []) + (commitment.project?.mentions ?? [])
            #expect((inner + [commitment.span]).allSatisfy { $0.count > 0 && $0.end <= count }, "\(claim)")
        }
    }

    private static func act(on account: PlanAccount, _ generator: inout SeededGenerator) -> DeskAct {
        let all = account.effective?.reading.commitments ?? []
        let source = base.source
        func any() -> ReadCommitment {
            all.randomElement(using: &generator)
                ?? .task(ReadTask(node: "", title: "", span: SourceSpan(0, 1), measures: []))
        }
        func words(in span: SourceSpan) -> String {
            guard span.count > 2 else { return source.text(at: span) }
            let start = Int.random(in: span.start..<(span.end - 1), using: &generator)
            return source.text(at: SourceSpan(start, Int.random(in: (start + 1)...span.end, using: &generator)))
        }
        let one = any()
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: return .reject(one.id, .name)
        case 1: return .merge(one.id, with: any().id)
        case 2: return .split(one.id, [Quote(words(in: one.span)), Quote(words(in: one.span))])
        case 3: return .takeBack(one.id)
        case 4: return .check(one.id, [.title: "改"])
        case 5: return .check(one.id, [.begin: words(in: one.span), .words: words(in: one.span)])
        default:
            let chapter =
                Bool.random(using: &generator)
                ? ("1", SourceSpan(0, 118)) : ("2", SourceSpan(118, source.scalars.count))
            let kind = CommitmentKind.allCases.randomElement(using: &generator) ?? .task
            return .add(chapter: chapter.0, kind, Quote(words(in: chapter.1), near: 40))
        }
    }

    /// Another reader: some commitments are gone, some begin or end elsewhere.
    private static func disturb(_ reading: inout Reading, _ generator: inout SeededGenerator) {
        func moved(_ span: SourceSpan) -> SourceSpan {
            let start = span.start + Int.random(in: 0..<max(1, span.count / 2), using: &generator)
            return SourceSpan(start, max(start + 1, span.end - Int.random(in: 0...1, using: &generator)))
        }
        reading.tasks.removeAll { _ in Int.random(in: 0..<4, using: &generator) == 0 }
        reading.projects.removeAll { _ in Int.random(in: 0..<4, using: &generator) == 0 }
        for index in reading.tasks.indices where Bool.random(using: &generator) {
            reading.tasks[index].span = moved(reading.tasks[index].span)
            reading.tasks[index].measures = []
        }
        for index in reading.projects.indices where Bool.random(using: &generator) {
            reading.projects[index].span = moved(reading.projects[index].span)
        }
    }
}
