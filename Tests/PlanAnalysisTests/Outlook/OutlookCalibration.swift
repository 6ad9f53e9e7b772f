import Foundation

@testable import PlanAnalysis

/// Learns the distribution of errors from rolling origins: what `ErrorDistribution+Table.swift` is written by.
enum OutlookCalibration {
    /// A collection, which part of it is used, and from which origins.
    struct Source {
        var series: [KnownSeries]
        var origins: ClosedRange<Int>
        var stride = 1
        /// How much it counts beside the other collections.
        var weight = 1.0
    }

    /// One table of the source file.
    struct Table {
        var lengths: ClosedRange<Int>
        var season: Int
        var steps: Int
        var sources: [Source]
    }

    /// In a collection each series counts the same, and in that each origin.
    ///
    /// Of short histories the panel, whose like Lantu
    /// is for, counts as much as the two competitions.
    static func tables(_ keep: (KnownSeries) -> Bool = { _ in true }) -> (yearly: [Table], seasonal: [Table]) {
        let m1 = OutlookFixtures.m1Yearly.filter(keep), m3 = OutlookFixtures.m3Other.filter(keep)
        let quarterly = OutlookFixtures.m1Quarterly.filter(keep)
        let panel = OutlookFixtures.provinces.filter {
            OutlookFixtures.learned.contains($0.province ?? "") && keep($0)
        }
        let yearly = [4...5, 6...7, 8...13].map { lengths in
            Table(
                lengths: lengths, season: 1, steps: 6,
                sources: [
                    Source(series: m1, origins: lengths), Source(series: m3, origins: lengths),
                    Source(series: panel, origins: lengths, weight: 2),
                ])
        }
        let long = Table(
            lengths: 14...Int.max, season: 1, steps: 6,
            sources: [
                Source(series: m1, origins: 14...60), Source(series: m3, origins: 14...44, stride: 3),
            ])
        let seasonal = [4...15, 16...Int.max].map { lengths in
            Table(
                lengths: lengths, season: 4, steps: 8,
                sources: [
                    Source(series: quarterly, origins: lengths.lowerBound...min(lengths.upperBound, 110), stride: 2),
                    Source(series: m3, origins: lengths.lowerBound...min(lengths.upperBound, 70), stride: 3),
                ])
        }
        return (yearly + [long], seasonal)
    }

    /// |errors| in scales, with their weights, by step.
    static func errors(_ table: Table) -> [[(error: Double, weight: Double)]] {
        var result = [[(error: Double, weight: Double)]](repeating: [], count: table.steps)
        let method = OutlookMethod(season: table.season, bounds: -Double.infinity...Double.infinity)
        for source in table.sources {
            let members = source.series.map { series in (series, origins(of: series, source, steps: table.steps)) }
                .filter { !$0.1.isEmpty }
            for (series, origins) in members {
                let weight = source.weight / Double(members.count) / Double(origins.count)
                for origin in origins {
                    let history = Array(series.values.prefix(origin))
                    guard let outlook = try? method.outlook(history, horizon: table.steps) else { continue }
                    for (step, value) in series.values.dropFirst(origin).prefix(table.steps).enumerated() {
                        result[step].append((abs(value - outlook.mean[step]) / outlook.scales[step], weight))
                    }
                }
            }
        }
        return result
    }

    /// Origins with all steps behind them; of the panel, whose series are short, with at least five.
    private static func origins(of series: KnownSeries, _ source: Source, steps: Int) -> [Int] {
        let behind = series.province == nil ? steps : 5
        let last = min(source.origins.upperBound, series.values.count - behind)
        guard source.origins.lowerBound <= last else { return [] }
        return Array(Swift.stride(from: last, through: source.origins.lowerBound, by: -source.stride))
    }

    /// The quantiles at the shares of ``ErrorDistribution``, none smaller than a step before.
    static func quantiles(_ table: Table) -> [[Double]] {
        var before = [Double](repeating: 0, count: ErrorDistribution.shares.count)
        return errors(table).map { errors in
            let sorted = errors.sorted { $0.error < $1.error }
            let total = sorted.reduce(0) { $0 + $1.weight }
            var (index, sum) = (0, 0.0)
            before = zip(ErrorDistribution.shares, before).map { share, least in
                while index < sorted.count - 1, sum + sorted[index].weight < share * total {
                    sum += sorted[index].weight
                    index += 1
                }
                return max(rounded(sorted[index].error), least)
            }
            return before
        }
    }

    private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
