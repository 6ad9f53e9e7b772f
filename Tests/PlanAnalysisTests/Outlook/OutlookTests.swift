import Foundation
import PlanAnalysis
import PlanModel
import Testing

/// What holds for every outlook.
@Suite struct OutlookTests {
    private static let infinite = -Double.infinity...Double.infinity

    /// A walk with drift; `count` values between about 50 and 150.
    private static func walk(_ seed: UInt64, count: Int) -> [Double] {
        var generator = SplitMix(seed: seed)
        var value = 100.0
        return (0..<count).map { _ in
            value += Double.random(in: -3...4, using: &generator)
            return value
        }
    }

    private func isClose(_ left: [Double], _ right: [Double], _ tolerance: Double = 1e-9) -> Bool {
        left.count == right.count
            && zip(left, right).allSatisfy { abs($0 - $1) <= tolerance * max(abs($0), abs($1), 1e-300) }
    }

    @Test(arguments: [0, 1, 2, 3])
    func shortHistoriesAreRefused(count: Int) {
        #expect(throws: OutlookError.historyTooShort(needed: 4, found: count)) {
            try OutlookMethod().outlook([Double](repeating: 1, count: count), horizon: 2)
        }
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func whatIsNoNumberIsRefused(value: Double) {
        #expect(throws: OutlookError.notFinite(index: 2)) {
            try OutlookMethod().outlook([1, 2, value, 4, 5], horizon: 2)
        }
    }

    /// A forecast beyond what can be makes the bound itself more likely than not.
    @Test func aForecastBeyondTheBoundsCountsForTheBound() throws {
        let bounded = try OutlookMethod(bounds: 0...100).outlook([60, 70, 80, 90, 98], horizon: 2)
        let free = try OutlookMethod(bounds: Self.infinite).outlook([60, 70, 80, 90, 98], horizon: 2)
        let probability = try #require(bounded.probability(of: .atLeast, 100, step: 2))
        #expect(bounded.mean.last == 100)
        #expect(probability > 0.5)
        #expect(probability == free.probability(of: .atLeast, 100, step: 2))
    }

    @Test(arguments: [4, 5, 9, 30], [1, 4, 12])
    func aConstantSeriesStays(count: Int, season: Int) throws {
        let outlook = try OutlookMethod(season: season).outlook([Double](repeating: 7.5, count: count), horizon: 9)
        #expect(isClose(outlook.mean, [Double](repeating: 7.5, count: 9)))
        #expect(outlook.intervals(level: 0.95).allSatisfy { $0.contains(7.5) && $0.upperBound < 9 })
    }

    /// Stating the same history in another unit states the same outlook in that unit.
    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func commutesWithAChangeOfUnit(seed: UInt64) throws {
        let season = [1, 4, 12][Int(seed % 3)]
        let history = Self.walk(seed, count: 4 + Int(seed))
        let plain = try OutlookMethod(season: season).outlook(history, horizon: 8)
        for factor in [1000, 0.001, 1024] {
            let other = try OutlookMethod(season: season).outlook(history.map { $0 * factor }, horizon: 8)
            #expect(isClose(other.mean, plain.mean.map { $0 * factor }))
            let (left, right) = (other.intervals(level: 0.9), plain.intervals(level: 0.9))
            #expect(isClose(left.map(\.upperBound), right.map { $0.upperBound * factor }, 1e-7))
            #expect(isClose(left.map(\.lowerBound), right.map { $0.lowerBound * factor }, 1e-7))
        }
    }

    /// The case that pins the number: a straight line, whose values and logarithms give forecasts on both its sides.
    @Test func aStraightLineGoesOnAlmostStraight() throws {
        let outlook = try OutlookMethod().outlook((1...20).map { 100 + 2 * Double($0) }, horizon: 5)
        for (step, value) in outlook.mean.enumerated() {
            #expect(abs(value - (140 + 2 * Double(step + 1))) < 0.6)
        }
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func higherLevelsHoldLowerOnes(seed: UInt64) throws {
        let outlook = try OutlookMethod(season: 4).outlook(Self.walk(seed, count: 5 + Int(seed)), horizon: 40)
        let levels = [0.01, 0.3, 0.5, 0.8, 0.85, 0.95, 0.99, 0.999].map { outlook.intervals(level: $0) }
        for (inner, outer) in zip(levels, levels.dropFirst()) {
            #expect(zip(inner, outer).allSatisfy { $1.contains($0.lowerBound) && $1.contains($0.upperBound) })
        }
        #expect(zip(levels[3], outlook.mean).allSatisfy { $0.contains($1) })
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func aHigherTargetIsNeverLikelier(seed: UInt64) throws {
        let outlook = try OutlookMethod().outlook(Self.walk(seed, count: 4 + Int(seed)), horizon: 6)
        let targets = stride(from: -50, through: 400.0, by: 3)
        let up = targets.compactMap { outlook.probability(of: .atLeast, $0, step: 5) }
        let down = targets.compactMap { outlook.probability(of: .lessThan, $0, step: 5) }
        #expect(zip(up, up.dropFirst()).allSatisfy { $0 >= $1 })
        #expect(zip(up, down).allSatisfy { abs($0 + $1 - 1) < 1e-12 })
        #expect(outlook.probability(of: .atLeast, outlook.mean[4], step: 5).map { abs($0 - 0.5) < 1e-9 } == true)
        #expect(up.allSatisfy { $0 == 1 || (0.01...0.99).contains($0) })
    }

    @Test func whatBoundsDecideIsCertain() throws {
        let shares = [91, 93.5, 95, 96.8, 98, 99.1]
        let outlook = try OutlookMethod(bounds: 0...100).outlook(shares, horizon: 8)
        #expect(outlook.mean.allSatisfy { $0 <= 100 })
        #expect(outlook.intervals(level: 0.95).allSatisfy { $0.upperBound <= 100 && $0.lowerBound >= 0 })
        #expect(outlook.probability(of: .atLeast, 100.1, step: 3) == 0)
        #expect(outlook.probability(of: .moreThan, 100, step: 3) == 0)
        #expect(outlook.probability(of: .atMost, 100, step: 3) == 1)
        #expect(outlook.probability(of: .atLeast, 0, step: 3) == 1)
        #expect(outlook.probability(of: .between, 0, upper: 100, step: 3) == 1)
        #expect(outlook.probability(of: .between, 101, upper: 110, step: 3) == 0)
    }

    @Test func countsStayAboveZeroUnlessHistoryFellBelow() throws {
        let falling = [9, 7, 5.5, 3, 1.2, 0.1]
        let outlook = try OutlookMethod().outlook(falling, horizon: 10)
        #expect(outlook.mean.allSatisfy { $0 >= 0 } && outlook.intervals(level: 0.95).allSatisfy { $0.lowerBound >= 0 })
        let below = try OutlookMethod().outlook(falling.map { $0 - 2 }, horizon: 10)
        #expect(below.mean.contains { $0 < -2 })
    }

    /// A bare number above the last value is a floor, below it a cap; about gives way by 5 %.
    @Test func bareNumbersCountTheWayTheyLie() throws {
        let outlook = try OutlookMethod().outlook(Self.walk(3, count: 12), horizon: 3)
        let same = { (left: Double?, right: Double?) in left != nil && left == right }
        #expect(same(outlook.probability(of: .exactly, 130, step: 2), outlook.probability(of: .atLeast, 130, step: 2)))
        #expect(same(outlook.probability(of: .exactly, 90, step: 2), outlook.probability(of: .atMost, 90, step: 2)))
        #expect(same(outlook.probability(of: .about, 130, step: 2), outlook.probability(of: .atLeast, 123.5, step: 2)))
        #expect(same(outlook.probability(of: .about, 90, step: 2), outlook.probability(of: .atMost, 94.5, step: 2)))
        #expect(outlook.probability(of: .atLeast, 1, step: 4) == nil)
        #expect(outlook.probability(of: .atLeast, 1, step: 0) == nil)
        #expect(outlook.probability(of: .atLeast, .nan, step: 1) == nil)
    }

    /// Values at the ends of what a Double holds give numbers, too.
    @Test(arguments: [
        [1e300, 1.2e300, 1.1e300, 1.7e300, 1.75e300], [1e-300, 2e-300, 4e-300, 3e-300],
        [0, 0, 0, 0, 0], [1e-300, 1e300, 1e-300, 1e300], [-5, 3, -8, 2, 0, 1],
        [0, 0, 0, Double.leastNonzeroMagnitude, 0],
        [1, 1000, 1_000_000, 1e9, 1e12],
    ])
    func extremeValuesGiveNumbers(history: [Double]) throws {
        let outlook = try OutlookMethod(bounds: Self.infinite).outlook(history, horizon: 30)
        #expect(outlook.mean.allSatisfy { $0.isFinite })
        #expect(outlook.intervals(level: 0.95).allSatisfy { $0.lowerBound <= $0.upperBound })
        #expect(outlook.probability(of: .atLeast, 1, step: 30) != nil)
    }

    @Test func isTheSameOnEveryThread() async throws {
        let history = Self.walk(11, count: 33)
        let first = try OutlookMethod(season: 4).outlook(history, horizon: 12)
        try await withThrowingTaskGroup(of: Outlook.self) { group in
            for _ in 0..<64 {
                group.addTask { try OutlookMethod(season: 4).outlook(history, horizon: 12) }
            }
            for try await other in group { #expect(other == first) }
        }
    }
}
