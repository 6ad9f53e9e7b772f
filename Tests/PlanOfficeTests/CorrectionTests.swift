import PlanModel
import Testing

@testable import PlanOffice

/// What corrections make of a reading; pure.
struct CorrectionTests {
    private static func target(_ start: Int, _ end: Int, _ name: String = "") -> ReadTarget {
        ReadTarget(
            node: "1", span: SourceSpan(start, end), quantity: "\(start)", sentence: SourceSpan(0, 100),
            indicator: name, comparator: .exactly, value: 1, unitOfMeasure: "", kind: .level, direction: .up)
    }

    private static func out(
        _ turn: Int, _ start: Int, _ end: Int, _ deed: ReadingCorrection.Deed = .merge
    ) -> ReadingCorrection {
        correction(turn, target(start, end), deed, .remove(deed == .reject ? .date : nil))
    }

    private static func put(_ turn: Int, _ start: Int, _ end: Int, _ name: String) -> ReadingCorrection {
        let target = target(start, end, name)
        return correction(turn, target, .merge, .add(.target(target)))
    }

    private static func correction(
        _ turn: Int, _ target: ReadTarget, _ deed: ReadingCorrection.Deed, _ change: ReadingCorrection.Change
    ) -> ReadingCorrection {
        ReadingCorrection(
            planSHA256: "a", turn: turn, deed: deed, kind: .target, span: target.span, quote: target.quantity,
            change: change,
            madeBy: "x", madeOn: "2026-01-31")
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let corrections: [ReadingCorrection]
        let expected: [String]
    }

    static let cases = [
        Case(testDescription: "nothing", corrections: [], expected: ["10–20", "30–40"]),
        Case(testDescription: "reject", corrections: [out(1, 10, 20, .reject)], expected: ["30–40"]),
        Case(
            testDescription: "add in document order", corrections: [put(1, 5, 8, "a")],
            expected: ["5–8a", "10–20", "30–40"]),
        Case(
            testDescription: "merge", corrections: [out(1, 10, 20), out(1, 30, 40), put(1, 10, 40, "m")],
            expected: ["10–40m"]),
        Case(
            testDescription: "split into the same start",
            corrections: [out(1, 10, 20), put(1, 10, 14, "s"), put(1, 15, 20, "t")],
            expected: ["10–14s", "15–20t", "30–40"]),
        Case(
            testDescription: "a later turn takes out what an earlier one put in, whatever the order they come in",
            corrections: [out(2, 10, 40), out(1, 10, 20), put(2, 10, 20, "n"), out(1, 30, 40), put(1, 10, 40, "m")],
            expected: ["10–20n"]),
        Case(
            testDescription: "one turn may take out and put in at one span",
            corrections: [put(1, 10, 20, "n"), out(1, 10, 20)],
            expected: ["10–20n", "30–40"]),
        Case(
            testDescription: "what is not there cannot go", corrections: [out(1, 10, 19)], expected: ["10–20", "30–40"]),
    ]

    @Test(arguments: cases)
    func applies(_ one: Case) {
        let reading = Reading(targets: [Self.target(10, 20), Self.target(30, 40)])
        let found = reading.corrected(by: one.corrections)
        #expect(found.targets.map { "\($0.span.start)–\($0.span.end)\($0.indicator)" } == one.expected)
    }

    @Test func aRejectedTargetIsANoteWithItsReason() {
        let reading = Reading(
            targets: [Self.target(10, 20)], notes: [ReadNote(span: SourceSpan(50, 51), text: "", reason: .name)])
        let found = reading.corrected(by: [Self.out(1, 10, 20, .reject)])
        #expect(found.notes.map(\.reason) == [.date, .name])
        #expect(found.targets.isEmpty)
    }

    /// A confirmation writes a field as the field reads it.
    @Test func fieldsComeBackAsTheyWere() {
        let target = ReadTarget(
            node: "1", span: SourceSpan(0, 1), quantity: "", sentence: SourceSpan(0, 1), indicator: "甲",
            comparator: .between, value: 2240000, upper: 0.1 + 0.2, unitOfMeasure: "千瓦", kind: .perYear,
            direction: .hold, deadline: 2025, baselineYear: 2020, baselineValue: -3, obligation: .binding,
            isApproximate: true, scope: "沿海")
        var other = Self.target(0, 1, "乙")
        other.node = "1"
        other.quantity = ""
        other.sentence = SourceSpan(0, 1)
        let confirmations = TargetField.allCases.map { field in
            Confirmation(
                planSHA256: "a", span: target.span, quantity: "", field: field, value: target.text(of: field),
                checkedBy: "x", checkedOn: "2026-01-31")
        }
        #expect(other.corrected(by: confirmations) == target)
        #expect(confirmations.allSatisfy { $0.field.accepts($0.value) })
    }
}

/// What corrections of tasks and projects make of a reading, and how each came to stand as it does; pure.
struct WorkCorrectionTests {
    private static func task(_ start: Int, _ title: String = "") -> ReadCommitment {
        .task(ReadTask(node: "1", title: title, span: SourceSpan(start, start + 5), measures: []))
    }

    private static func project(_ start: Int, _ title: String = "") -> ReadCommitment {
        .project(ReadProject(node: "1", title: title, span: SourceSpan(start, start + 5)))
    }

    private static func part(
        _ turn: Int, _ deed: ReadingCorrection.Deed, out commitment: ReadCommitment
    ) -> ReadingCorrection {
        correction(turn, deed, commitment, .remove(deed == .reject ? .principle : nil))
    }

    private static func part(
        _ turn: Int, _ deed: ReadingCorrection.Deed, put commitment: ReadCommitment
    ) -> ReadingCorrection {
        correction(turn, deed, commitment, .add(commitment))
    }

    private static func correction(
        _ turn: Int, _ deed: ReadingCorrection.Deed, _ commitment: ReadCommitment, _ change: ReadingCorrection.Change
    ) -> ReadingCorrection {
        ReadingCorrection(
            planSHA256: "a", turn: turn, deed: deed, kind: commitment.kind, span: commitment.span, quote: "q",
            change: change, madeBy: "x", madeOn: "2026-01-31")
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let corrections: [ReadingCorrection]
        /// Identifier and title of what stands, in order; behind it how it came: deed, and whether it is checked.
        let expected: [String]
    }

    static let cases = [
        Case(testDescription: "nothing", corrections: [], expected: ["k10", "p10"]),
        Case(
            testDescription: "kinds at one place are told apart", corrections: [part(1, .reject, out: project(10))],
            expected: ["k10"]),
        Case(
            testDescription: "a check is no origin",
            corrections: [part(1, .check, out: task(10)), part(1, .check, put: task(12, "a"))],
            expected: ["k12a +", "p10"]),
        Case(
            testDescription: "an addition that is checked stays an addition",
            corrections: [
                part(2, .check, out: project(30, "b")), part(1, .add, put: project(30, "b")),
                part(2, .check, put: project(30, "c")),
            ], expected: ["k10", "p10", "p30c add+"]),
        Case(
            testDescription: "a split of what was merged",
            corrections: [
                part(1, .merge, out: task(10)), part(1, .merge, put: task(10, "m")), part(2, .split, out: task(10)),
                part(2, .split, put: task(10, "n")), part(2, .split, put: task(20, "o")),
            ], expected: ["k10n split", "k20o split", "p10"]),
    ]

    @Test(arguments: cases)
    func applies(_ one: Case) {
        let raw = Reading(
            tasks: [Self.task(10)].compactMap(\.task), projects: [Self.project(10)].compactMap(\.project))
        let counted = raw.corrected(by: one.corrections)
        let history = ReadingHistory(raw, one.corrections)
        let found = counted.commitments.map { commitment in
            let entry = history.standing[commitment.id]
            let way = (entry?.origin?.deed.rawValue ?? "") + (entry?.check == nil ? "" : "+")
            return commitment.id + commitment.title + (way.isEmpty ? "" : " " + way)
        }
        #expect(found == one.expected)
        #expect(Set(history.standing.values.map(\.now.id)) == Set(counted.commitments.map(\.id)))
    }

    @Test func whatWasReadStaysBehindEveryCheck() {
        let history = ReadingHistory(
            Reading(tasks: [Self.task(10, "read")].compactMap(\.task)),
            [
                Self.part(1, .check, out: Self.task(10)), Self.part(1, .check, put: Self.task(11, "once")),
                Self.part(2, .check, out: Self.task(11)), Self.part(2, .check, put: Self.task(9, "twice")),
            ])
        #expect(history.standing["k9"]?.read.title == "read" && history.standing.count == 1)
    }

    /// Who answers for something still answers for what took its place.
    @Test func heirsAreFoundThroughEveryDeed() {
        let raw = Reading(tasks: [Self.task(10), Self.task(20), Self.task(30)].compactMap(\.task))
        let history = ReadingHistory(
            raw,
            [
                Self.part(1, .merge, out: Self.task(10)), Self.part(1, .merge, out: Self.task(20)),
                Self.part(1, .merge, put: Self.task(8)), Self.part(2, .check, out: Self.task(8)),
                Self.part(2, .check, put: Self.task(7)), Self.part(3, .reject, out: Self.task(30)),
            ])
        #expect(["k10", "k20", "k8", "k7", "k30", "k99"].map(history.heir) == ["k7", "k7", "k7", "k7", "k30", "k99"])
    }

    @Test func rejectedOnesAreNotesUnlessNothingWasThere() {
        let raw = Reading(tasks: [Self.task(10)].compactMap(\.task))
        let gone = [Self.part(1, .reject, out: Self.task(10)), Self.part(2, .reject, out: Self.task(40))]
        #expect(raw.corrected(by: gone).notes.map(\.span) == [SourceSpan(10, 15)])
        #expect(ReadingHistory(raw, gone).rejected.keys.sorted() == ["k10"])
    }
}
