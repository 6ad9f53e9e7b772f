@testable import PlanAnalysis

/// How good outlooks were on values held back from them.
struct OutlookMeasure {
    var count = 0
    /// Means over series, in percent and in steps of the seasonal naive forecast.
    var smape = 0.0
    var mase = 0.0
    /// Shares of values inside the 80 % and the 95 % interval.
    var within80 = 0.0
    var within95 = 0.0

    /// A series cut at an origin.
    struct Case {
        var history: [Double]
        var held: [Double]
    }

    /// Judges outlooks at the cases by the accuracy measures of the M competitions.
    init(_ cases: [Case], season: Int = 1, distribution: ErrorDistribution? = nil) {
        for item in cases {
            let method = OutlookMethod(season: season)
            guard var outlook = try? method.outlook(item.history, horizon: item.held.count) else { continue }
            if let distribution { outlook = outlook.with(distribution) }
            add(outlook, item, season: season)
        }
        smape /= Double(count)
        mase /= Double(count)
        within80 /= Double(count)
        within95 /= Double(count)
    }

    private mutating func add(_ outlook: Outlook, _ item: Case, season: Int) {
        let size = Double(item.held.count)
        count += 1
        smape += Accuracy.smape(outlook.mean, item.held)
        mase += Accuracy.mase(outlook.mean, item.held, history: item.history, season: season)
        let inside = { (level: Double) in
            Double(zip(outlook.intervals(level: level), item.held).count { $0.contains($1) }) / size
        }
        within80 += inside(0.8)
        within95 += inside(0.95)
    }
}

/// The measures of the M competitions.
enum Accuracy {
    /// 200 · mean(|ŷ − y| / (|ŷ| + |y|)).
    static func smape(_ forecast: [Double], _ held: [Double]) -> Double {
        let parts = zip(forecast, held).map { $0 == $1 ? 0 : abs($0 - $1) / (abs($0) + abs($1)) }
        return 200 * parts.reduce(0, +) / Double(held.count)
    }

    /// The mean absolute error against that of the seasonal naive forecast within the history, at most 50.
    static func mase(_ forecast: [Double], _ held: [Double], history: [Double], season: Int) -> Double {
        let steps = zip(history, history.dropFirst(season)).map { abs($1 - $0) }
        let scale = steps.reduce(0, +) / Double(steps.count)
        let error = zip(forecast, held).reduce(0) { $0 + abs($1.0 - $1.1) } / Double(held.count)
        return scale > 0 ? min(error / scale, 50) : error == 0 ? 0 : 50
    }
}

extension Outlook {
    /// The same with another distribution of errors.
    func with(_ distribution: ErrorDistribution) -> Outlook {
        Outlook(mean: mean, bounds: bounds, centre: centre, last: last, scales: scales, distribution: distribution)
    }
}
