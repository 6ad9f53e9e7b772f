import Foundation
import Testing

@testable import PlanAnalysis

/// Bars that accuracy, coverage and probabilities must hold on real series; `scripts/bench.sh` prints the figures.
@Suite struct OutlookAccuracyTests {
    typealias Case = OutlookMeasure.Case

    private static func atTheEnd(_ series: [KnownSeries]) -> [Case] {
        series.map { Case(history: $0.training, held: $0.held) }
    }

    private static func rolling(_ series: [KnownSeries], _ origins: ClosedRange<Int>, ahead: Int, by: Int) -> [Case] {
        series.flatMap { series in
            stride(from: origins.lowerBound, through: min(origins.upperBound, series.values.count - ahead), by: by).map
            {
                Case(
                    history: Array(series.values.prefix($0)), held: Array(series.values.dropFirst($0).prefix(ahead)))
            }
        }
    }

    /// The yardsticks beside the bars are those of statsforecast 2.1.1: Theta 20.23/4.23, AutoETS 19.17/3.95, drift 16.66/3.49
    /// on M1 yearly; Theta 4.93/2.28, AutoETS 4.34/1.80 on M3 other; Theta 16.32/1.71, AutoETS 16.34/1.66 on M1 quarterly.
    @Test func forecastsAreBetterThanTheYardsticks() {
        let yearly = OutlookMeasure(Self.atTheEnd(OutlookFixtures.m1Yearly))
        #expect(yearly.count == 181 && yearly.smape < 16.7 && yearly.mase < 3.40)
        let other = OutlookMeasure(Self.atTheEnd(OutlookFixtures.m3Other))
        #expect(other.count == 174 && other.smape < 4.40 && other.mase < 1.87)
        let quarterly = OutlookMeasure(Self.atTheEnd(OutlookFixtures.m1Quarterly), season: 4)
        #expect(quarterly.count == 203 && quarterly.smape < 15.5 && quarterly.mase < 1.60)
    }

    /// Errors learned from one half of the series hold on the other half, taken both ways together.
    @Test(arguments: [1, 4])
    func intervalsCoverWhatTheySayOnTheOtherHalf(season: Int) {
        let sides = [0, 1].map { Self.measure(season: season, learnedFrom: $0) }
        let total = Double(sides.reduce(0) { $0 + $1.count })
        let within80 = sides.reduce(0) { $0 + $1.within80 * Double($1.count) } / total
        let within95 = sides.reduce(0) { $0 + $1.within95 * Double($1.count) } / total
        #expect((0.76...0.84).contains(within80) && (0.92...0.97).contains(within95), "\(sides)")
    }

    private static func measure(season: Int, learnedFrom side: Int) -> OutlookMeasure {
        let isLearned = { (series: KnownSeries) in
            series.id.utf8.reduce(7) { ($0 * 31 + Int($1)) % 100_003 } % 2 == side
        }
        let tables = OutlookCalibration.tables(isLearned)
        let table = season == 1 ? tables.yearly[3] : tables.seasonal[1]
        let others = { (series: [KnownSeries]) in series.filter { !isLearned($0) } }
        let m3 = others(OutlookFixtures.m3Other)
        let cases =
            season == 1
            ? rolling(others(OutlookFixtures.m1Yearly), 14...60, ahead: 6, by: 3)
                + rolling(m3, 14...44, ahead: 6, by: 8)
            : rolling(others(OutlookFixtures.m1Quarterly), 16...100, ahead: 8, by: 9)
                + rolling(m3, 16...70, ahead: 8, by: 16)
        return OutlookMeasure(
            cases, season: season,
            distribution: ErrorDistribution(lengths: table.lengths, quantiles: OutlookCalibration.quantiles(table)))
    }

    /// On provinces that nothing was learned from.
    @Test func intervalsCoverWhatTheySayInOtherProvinces() {
        let others = OutlookFixtures.provinces.filter { !OutlookFixtures.learned.contains($0.province ?? "") }
        let measure = OutlookMeasure(Self.rolling(others, 4...13, ahead: 5, by: 3))
        #expect((0.76...0.84).contains(measure.within80) && (0.92...0.97).contains(measure.within95), "\(measure)")
    }

    /// On provinces that nothing was learned from.
    @Test func probabilitiesAreBetterThanShares() {
        let tasks = OutlookFixtures.provinces.compactMap { ProvinceTask($0) }
        let others = tasks.filter { !OutlookFixtures.learned.contains($0.province) }
        for part in [others, tasks] {
            let score = ProvinceTask.brier(part, \.probability)
            #expect(score < 0.225)
            #expect(score < ProvinceTask.brier(part, \.share) - 0.01)
            #expect(score < ProvinceTask.brier(part) { _ in 1 } - 0.3)
        }
    }
}
