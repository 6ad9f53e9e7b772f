import Foundation
import Testing

@testable import PlanAnalysis

@Suite struct OutlookPrintTests {
    typealias Case = OutlookMeasure.Case
    static func row(_ name: String, _ m: OutlookMeasure) {
        func f(_ x: Double, _ d: Int) -> String { String(format: "%.\(d)f", x) }
        print(
            "  ", name.padding(toLength: 26, withPad: " ", startingAt: 0), m.count, f(m.smape, 2), f(m.mase, 3),
            f(100 * m.within80, 1), f(100 * m.within95, 1))
    }
    static func end(_ s: [KnownSeries], _ least: Int = 4) -> [Case] {
        s.map { Case(history: $0.training, held: $0.held) }.filter { $0.history.count >= least }
    }
    static func roll(_ s: [KnownSeries], _ origins: ClosedRange<Int>, _ ahead: Int, _ by: Int) -> [Case] {
        s.flatMap { x in
            stride(from: origins.lowerBound, through: min(origins.upperBound, x.values.count - ahead), by: by).map {
                Case(history: Array(x.values.prefix($0)), held: Array(x.values.dropFirst($0).prefix(ahead)))
            }
        }
    }
    @Test(.enabled(if: ProcessInfo.processInfo.environment["PRINT"] == "1")) func prints() {
        let m1 = OutlookFixtures.m1Yearly, m3 = OutlookFixtures.m3Other, q = OutlookFixtures.m1Quarterly,
            p = OutlookFixtures.provinces
        let held = p.filter { !OutlookFixtures.learned.contains($0.province ?? "") }
        Self.row("M1Y end", .init(Self.end(m1)))
        Self.row("M1Y end14", .init(Self.end(m1, 14)))
        Self.row("M1Y roll14", .init(Self.roll(m1, 14...60, 6, 1)))
        Self.row("M3O end", .init(Self.end(m3)))
        Self.row("M3O roll14-44", .init(Self.roll(m3, 14...44, 6, 3)))
        Self.row("M1Q end", .init(Self.end(q), season: 4))
        Self.row("M1Q roll16", .init(Self.roll(q, 16...100, 8, 3), season: 4))
        Self.row("M3O as Q roll16", .init(Self.roll(m3, 16...70, 8, 3), season: 4))
        Self.row("PAN held-out end", .init(Self.end(held)))
        Self.row("PAN held-out roll", .init(Self.roll(held, 4...15, 5, 1)))
        for n in [4, 5, 6, 7, 8, 10, 13] {
            Self.row("PAN held n=\(n)", .init(Self.roll(held, n...n, 5, 1)))
            Self.row(
                "M1Y last \(n)",
                .init(Self.end(m1, n).map { Case(history: Array($0.history.suffix(n)), held: $0.held) }))
        }
        for (lo, hi) in [(14, 16), (17, 20), (21, 30), (31, 44)] {
            Self.row("M1Y roll \(lo)-\(hi)", .init(Self.roll(m1, lo...hi, 6, 1)))
            Self.row("M3O roll \(lo)-\(hi)", .init(Self.roll(m3, lo...hi, 6, 2)))
        }
        Self.row("M3O as Q end", .init(Self.end(m3), season: 4))
        let tasks = p.compactMap { ProvinceTask($0) }
        for (name, part) in [("held", tasks.filter { !OutlookFixtures.learned.contains($0.province) }), ("all", tasks)]
        {
            print(
                "Brier", name, part.count, ProvinceTask.brier(part, \.probability), "pace",
                ProvinceTask.brier(part, \.share), "cagr", ProvinceTask.brier(part) { _ in 1 }, "base",
                Double(part.count(where: \.isMet)) / Double(part.count))
            for bin in 0..<10 {
                let x = part.filter { Int($0.probability * 10) == bin }
                if !x.isEmpty {
                    print(
                        "   ", bin, x.count, x.reduce(0) { $0 + $1.probability } / Double(x.count),
                        Double(x.count(where: \.isMet)) / Double(x.count))
                }
            }
        }
        let clock = ContinuousClock()
        for (name, set, s) in [("M1Y", Self.end(m1), 1), ("M1Q", Self.end(q), 4), ("M3O", Self.end(m3), 1)] {
            let d = clock.measure {
                for _ in 0..<20 {
                    for x in set {
                        if let o = try? OutlookMethod(season: s).outlook(x.history, horizon: x.held.count) {
                            if o.intervals(level: 0.8).count + o.intervals(level: 0.95).count == 0 { print("") }
                        }
                    }
                }
            }
            print(name, d / (20 * set.count))
        }
        // noisiness terciles
        for (name, set, s) in [
            ("M1Y", Self.roll(m1, 14...60, 6, 1), 1), ("M3O", Self.roll(m3, 14...44, 6, 2), 1),
            ("M1Q", Self.roll(q, 16...100, 8, 3), 4),
        ] {
            let sorted = set.sorted { Self.noise($0.history) < Self.noise($1.history) }
            let third = sorted.count / 3
            for k in 0..<3 {
                Self.row("\(name) noise \(k + 1)/3", .init(Array(sorted[(k * third)..<((k + 1) * third)]), season: s))
            }
        }
        // cross-validation: learn on one half of the series, judge the other
        for side in 0..<2 {
            let keep: (KnownSeries) -> Bool = {
                abs($0.id.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) % 100_003 }) % 2 == side
            }
            let (y, s) = OutlookCalibration.tables(keep)
            func d(_ t: OutlookCalibration.Table) -> ErrorDistribution {
                .init(lengths: t.lengths, quantiles: OutlookCalibration.quantiles(t))
            }
            let other = { (x: [KnownSeries]) in x.filter { !keep($0) } }
            Self.row("CV M1Y roll14", .init(Self.roll(other(m1), 14...60, 6, 1), distribution: d(y[3])))
            Self.row("CV M3O roll14", .init(Self.roll(other(m3), 14...44, 6, 3), distribution: d(y[3])))
            Self.row("CV M1Q roll16", .init(Self.roll(other(q), 16...100, 8, 3), season: 4, distribution: d(s[1])))
            Self.row("CV M3O-Q roll16", .init(Self.roll(other(m3), 16...70, 8, 3), season: 4, distribution: d(s[1])))
            Self.row("CV PAN 8-13", .init(Self.roll(other(p), 8...13, 5, 1), distribution: d(y[2])))
            Self.row("CV M1Y 8-13", .init(Self.roll(other(m1), 8...13, 6, 1), distribution: d(y[2])))
        }
    }
    static func noise(_ v: [Double]) -> Double {
        let d = zip(v, v.dropFirst()).map { $1 - $0 }; let m = d.reduce(0, +) / Double(d.count)
        return d.reduce(0) { $0 + abs($1 - m) } / v.reduce(0) { $0 + abs($1) }
    }
}
