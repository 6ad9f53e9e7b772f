import Testing

@testable import PlanAnalysis

/// The table of errors and what is read from it.
@Suite struct ErrorDistributionTests {
    private static let all = ErrorDistribution.yearly + ErrorDistribution.seasonal

    @Test(arguments: all)
    func quantilesRiseWithShareAndStep(distribution: ErrorDistribution) {
        for row in distribution.quantiles {
            #expect(row.count == ErrorDistribution.shares.count)
            #expect(zip(row, row.dropFirst()).allSatisfy { $0 < $1 })
        }
        for (row, next) in zip(distribution.quantiles, distribution.quantiles.dropFirst()) {
            #expect(zip(row, next).allSatisfy { $0 <= $1 })
        }
        let far = (1...60).map { distribution.quantile(0.8, step: $0) }
        #expect(zip(far, far.dropFirst()).allSatisfy { $0 <= $1 })
    }

    /// Reading a share at a quantile gives that share back.
    @Test(arguments: all, [1, 3, 6, 20])
    func shareAndQuantileAreInverse(distribution: ErrorDistribution, step: Int) {
        for share in [0.05, 0.1, 0.55, 0.8, 0.9, 0.95, 0.994] {
            let error = distribution.quantile(share, step: step)
            #expect(abs(distribution.share(below: error, step: step) - (1 + share) / 2) < 1e-9)
            #expect(abs(distribution.share(below: -error, step: step) - (1 - share) / 2) < 1e-9)
        }
        #expect(distribution.share(below: 0, step: step) == 0.5)
        #expect(distribution.share(below: 1e9, step: step) <= 1)
    }

    @Test(arguments: [(4, 4), (5, 4), (7, 6), (13, 8), (14, 14), (500, 14)])
    func theTableFitsTheLength(count: Int, lower: Int) {
        #expect(ErrorDistribution.fitting(count: count, isSeasonal: false).lengths.lowerBound == lower)
    }

    @Test func lengthsLeaveNoHole() {
        for tables in [ErrorDistribution.yearly, ErrorDistribution.seasonal] {
            #expect(tables.first?.lengths.lowerBound == OutlookMethod.leastCount)
            #expect(tables.last?.lengths.upperBound == .max)
            #expect(zip(tables, tables.dropFirst()).allSatisfy { $0.lengths.upperBound + 1 == $1.lengths.lowerBound })
        }
    }

    @Test(arguments: [(0.5, 0.5), (0.9, 0.8386), (0.1, 0.1614), (0.99, 0.9691)])
    func oddsArePulledTowardsEven(share: Double, expected: Double) {
        #expect(abs(ErrorDistribution.cautious(share) - expected) < 5e-5)
    }
}
