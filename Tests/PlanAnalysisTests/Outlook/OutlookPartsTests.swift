import Foundation
import Testing

@testable import PlanAnalysis

/// The parts of the point forecast against a second, slow implementation, and their defining cases.
@Suite struct OutlookPartsTests {
    private static let histories: [[Double]] =
        OutlookFixtures.m1Yearly.prefix(40).map { history in
            let largest = history.training.map(abs).max() ?? 1
            return history.training.map { $0 / largest }
        } + [[1, 2, 4, 3], [0.5, 0.25, 0.75, 0.1, 0.9], [-1, 2, -3, 4, -5, 6, -7, 8]]

    private func distance(_ left: [Double], _ right: [Double]) -> Double {
        zip(left, right).reduce(left.count == right.count ? 0 : .infinity) { max($0, abs($1.0 - $1.1)) }
    }

    @Test(arguments: histories)
    func thetaIsAsTheFormulaSays(history: [Double]) {
        let expected = SlowOutlook.dynamicTheta(history, horizon: 6)
        #expect(distance(DynamicTheta.forecast(history, horizon: 6), expected) < 1e-7)
    }

    @Test(arguments: histories)
    func latticeIsAsTheFormulaSays(history: [Double]) {
        let expected = SlowOutlook.trendLattice(history, horizon: 6)
        #expect(distance(TrendLattice.outcome(history, horizon: 6).forecast, expected) < 1e-9)
    }

    @Test(arguments: OutlookFixtures.m1Quarterly.filter { $0.training.count >= 12 }.prefix(40).map(\.training), [4, 2])
    func seasonsAreAsTheFormulaSays(history: [Double], season: Int) throws {
        let made = try #require(SeasonalIndices(history, season: season))
        #expect(distance(made.indices, SlowOutlook.indices(history, season: season)) < 1e-12)
    }

    /// Additive parts commute with a shift; the line and the lattice continue a straight line.
    @Test(arguments: histories)
    func additivePartsCommuteWithAShift(history: [Double]) {
        let shifted = history.map { $0 + 3 }
        let up = { (values: [Double]) in values.map { $0 + 3 } }
        let line = DriftForecast.forecast(history, horizon: 4), theta = DynamicTheta.forecast(history, horizon: 4)
        let lattice = TrendLattice.outcome(history, horizon: 4).forecast
        #expect(distance(DriftForecast.forecast(shifted, horizon: 4), up(line)) < 1e-12)
        #expect(distance(TrendLattice.outcome(shifted, horizon: 4).forecast, up(lattice)) < 1e-8)
        #expect(distance(DynamicTheta.forecast(shifted, horizon: 4), up(theta)) < 1e-7)
    }

    @Test(arguments: [4, 7, 25])
    func aStraightLineGoesOn(count: Int) {
        let line = (0..<count).map { 0.5 - 0.01 * Double($0) }
        let expected = (0..<5).map { 0.5 - 0.01 * Double(count + $0) }
        #expect(distance(DriftForecast.forecast(line, horizon: 5), expected) < 1e-12)
        #expect(distance(TrendLattice.outcome(line, horizon: 5).forecast, expected) < 1e-9)
    }

    /// A pure season comes back as it is, one that is mere noise goes.
    @Test func clearSeasonsStayAndDoubtfulOnesGo() throws {
        let pattern = [0.8, 1.1, 1.3, 0.8]
        let clear = try #require(SeasonalIndices((0..<24).map { 50 * pattern[$0 % 4] }, season: 4))
        #expect(distance(clear.indices, pattern) < 1e-12)
        var generator = SplitMix(seed: 5)
        let noise = (0..<24).map { _ in 100 + Double.random(in: -10...10, using: &generator) }
        let doubtful = try #require(SeasonalIndices(noise, season: 4))
        #expect(doubtful.indices.allSatisfy { abs($0 - 1) < 0.05 })
        let mixed = try #require(SeasonalIndices((0..<24).map { [-3.0, 1, 5, -3][$0 % 4] }, season: 4))
        #expect(!mixed.isRatio && distance(mixed.indices, [-3, 1, 5, -3]) < 1e-12)
        #expect(SeasonalIndices(noise, season: 1) == nil && SeasonalIndices([1, 2, 3], season: 4) == nil)
    }

    /// The random walk with drift of statsforecast 2.1.1 scores 16.66 % on M1 yearly.
    @Test func driftScoresAsThePublishedOne() {
        let scores = OutlookFixtures.m1Yearly.map { series in
            Accuracy.smape(
                DriftForecast.forecast(series.training, horizon: 6).map { max($0, 0) }, series.held)
        }
        #expect(abs(scores.reduce(0, +) / Double(scores.count) - 16.66) < 0.01)
    }
}
