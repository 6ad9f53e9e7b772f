import PlanAnalysis
import PlanModel
import Testing

/// The change a target still needs, and how often it was seen.
@Suite struct NeededChangeTests {
    struct Case: Sendable {
        var comparator: Comparator
        var target: Double
        var upper: Double?
        var years: Int
        var measure: NeededChange.Measure
        var yearly: Double
        var own: (Int, Int)
        var sustained: (Int, Int)
        var isMet = false
    }

    /// Changes: 2, 4, 1, 3.
    private static let history = [50.0, 52, 56, 57, 60]

    private static let cases = [
        Case(
            comparator: .atLeast, target: 66, years: 2, measure: .points, yearly: 3, own: (2, 4), sustained: (1, 3)),
        Case(
            comparator: .atLeast, target: 64, years: 2, measure: .points, yearly: 2, own: (3, 4), sustained: (3, 3)),
        Case(
            comparator: .atMost, target: 58, years: 1, measure: .points, yearly: -2, own: (0, 4), sustained: (0, 4)),
        Case(
            comparator: .atMost, target: 64, years: 2, measure: .points, yearly: 2, own: (2, 4), sustained: (1, 3),
            isMet: true),
        Case(
            comparator: .atLeast, target: 58, years: 2, measure: .points, yearly: -1, own: (4, 4), sustained: (3, 3),
            isMet: true),
        Case(
            comparator: .exactly, target: 62, years: 1, measure: .points, yearly: 2, own: (3, 4), sustained: (3, 4)),
        Case(
            comparator: .exactly, target: 59, years: 1, measure: .points, yearly: -1, own: (0, 4), sustained: (0, 4)),
        Case(
            comparator: .between, target: 55, upper: 65, years: 1, measure: .points, yearly: 0, own: (4, 4),
            sustained: (4, 4), isMet: true),
        Case(
            comparator: .between, target: 63, upper: 65, years: 1, measure: .points, yearly: 3, own: (2, 4),
            sustained: (2, 4)),
        Case(
            comparator: .atLeast, target: 66.15, years: 2, measure: .rate, yearly: 0.05, own: (2, 4),
            sustained: (1, 3)),
    ]

    @Test(arguments: cases)
    func counts(item: Case) throws {
        let needed = try #require(
            NeededChange(
                item.comparator, item.target, upper: item.upper, in: item.years, after: Self.history,
                measure: item.measure))
        #expect(abs(needed.yearly - item.yearly) < 1e-9)
        #expect((needed.own.times, needed.own.occasions) == item.own)
        #expect((needed.ownSustained.times, needed.ownSustained.occasions) == item.sustained)
        #expect(needed.isMet == item.isMet)
        #expect(needed.peers.share == nil)
    }

    @Test func othersAreCountedTogether() throws {
        let needed = try #require(
            NeededChange(
                .atLeast, 66, in: 2, after: Self.history, others: [[1, 5, 6], [9], [], [0, 3, 6, 9]], measure: .points))
        #expect(needed.peers.times == 4 && needed.peers.occasions == 5 && needed.peers.share == 0.8)
        #expect(needed.peersSustained.times == 2 && needed.peersSustained.occasions == 3)
    }

    @Test func whatHasNoRateIsLeftOut() {
        #expect(NeededChange(.atLeast, 5, in: 2, after: [-1], measure: .rate) == nil)
        #expect(NeededChange(.atLeast, 5, in: 0, after: [1], measure: .points) == nil)
        #expect(NeededChange(.atLeast, 5, in: 2, after: [], measure: .points) == nil)
        let needed = NeededChange(.atLeast, 4, in: 1, after: [0, 1, 2], measure: .rate)
        #expect(needed?.own.occasions == 1 && needed?.own.times == 1)
    }
}
