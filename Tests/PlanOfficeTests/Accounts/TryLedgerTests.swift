import Testing

@testable import PlanOffice

@Suite("Guessing is slow, and locks nobody else out")
struct TryLedgerTests {
    /// A place that guesses `count` times as fast as it is let: the seconds that takes.
    private func guess(_ count: Int, _ ledger: inout TryLedger, _ name: String, _ place: String, from start: Int) -> Int
    {
        var now = start
        for _ in 0..<count {
            now += ledger.wait(for: name, from: place, at: now)
            ledger.failed(name, from: place, at: now)
        }
        return now - start
    }

    @Test func fiveAreFreeThenTheWaitDoubles() {
        var ledger = TryLedger()
        #expect(guess(5, &ledger, "li", "a", from: 0) == 0)
        #expect(ledger.wait(for: "li", from: "a", at: 0) == 2)
        ledger.failed("li", from: "a", at: 2)
        #expect(ledger.wait(for: "li", from: "a", at: 2) == 4)
    }

    @Test func aHundredGuessesTakeHours() {
        var ledger = TryLedger()
        #expect(guess(100, &ledger, "li", "a", from: 0) > 2 * 3600)
    }

    @Test func theOwnerComesInWhileAThousandPlacesGuess() {
        var ledger = TryLedger()
        ledger.opened("li", from: "home")
        for number in 0..<1000 { ledger.failed("li", from: "bot\(number)", at: 10) }
        #expect(ledger.wait(for: "li", from: "home", at: 10) == 0)
        #expect(ledger.wait(for: "li", from: "bot-new", at: 10) > 0)
        #expect(ledger.wait(for: "wang", from: "bot-new", at: 10) == 0)
    }

    @Test func aPlaceThatTriesManyNamesWaitsForAll() {
        var ledger = TryLedger()
        for number in 0..<30 { ledger.failed("n\(number)", from: "a", at: 0) }
        #expect(ledger.wait(for: "wang", from: "a", at: 0) > 0)
        #expect(ledger.wait(for: "wang", from: "b", at: 0) == 0)
    }

    @Test func aRightPasswordAndAQuarterOfAnHourForget() {
        var ledger = TryLedger()
        for _ in 0..<6 { ledger.failed("li", from: "a", at: 0) }
        #expect(ledger.wait(for: "li", from: "a", at: TryLedger.window) == 0)
        ledger.opened("li", from: "a")
        #expect(ledger.wait(for: "li", from: "a", at: 0) == 0)
    }

    @Test func theLedgerStaysSmall() {
        var ledger = TryLedger()
        for number in 0..<TryLedger.most + 50 { ledger.failed("n\(number)", from: "p\(number)", at: 0) }
        #expect(ledger.count == TryLedger.most)
    }
}
