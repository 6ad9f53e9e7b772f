import PlanAnalysis
import PlanModel

/// The worked examples of the methods' pages, computed by the methods themselves.
package enum MethodExamples {
    /// A share of 40 % at the end of 2020 that is to be 50 % by the end of 2025.
    package static let numbers = MethodCaseNumbers(
        years: Array(2018...2023), amounts: [38, 39, 40, 41.5, 43, 45], startYear: 2020, deadline: 2025, aim: 50)

    /// What the published methods say of it, by their names.
    package static let scores: [String: MethodExampleScore] = [
        OpenSDGMethod.name: score(OpenSDGMethod()), DestatisMethod.name: score(DestatisMethod()),
        UNSDMethod.name: score(UNSDMethod()),
    ].compactMapValues(\.self)

    /// What `pace` says of it.
    package static let pace: PaceExample? = {
        let method = PaceMethod()
        guard let now = verdict(method, numbers.lastValue, in: numbers.lastYear),
            let same = verdict(method, numbers.lastValue, in: numbers.deadline),
            let reached = verdict(method, numbers.aim, in: numbers.deadline)
        else { return nil }
        let settings = PaceSettings()
        return PaceExample(
            method: "\(PaceMethod.name)/\(PaceMethod.version)", verdict: now, atDeadline: same.standing,
            ifReached: reached.standing, aheadAt: settings.aheadAt, onTrackAt: settings.onTrackAt)
    }()

    /// What is to be expected of it.
    package static let outlook: OutlookAnswer? = Prospects(asOf: asOf, until: nil)
        .outlooks(statement, indicator: indicator, observations: observations).first

    /// The outlook's probabilities on series held back.
    package static let calibration = [
        CalibrationSet(growth: 1, rows: rows(CalibrationBin.table)),
        CalibrationSet(growth: 0.5, rows: rows(CalibrationBin.easier)),
    ]

    /// Name and version of the outlook's method.
    package static let outlookMethod = "\(OutlookMethod.name)/\(OutlookMethod.version)"

    private static func rows(_ bins: [CalibrationBin]) -> [CalibrationRow] {
        bins.map { CalibrationRow(from: $0.from, count: $0.count, said: $0.said, met: $0.met) }
    }

    private static let asOf = Period(year: numbers.lastYear)
    private static let indicator = Indicator(
        id: "example", nameZh: "覆盖率", unitOfMeasure: .percent, timing: .ratio)
    private static let statement = TargetStatement(
        indicator: indicator.id, area: "", unitOfMeasure: .percent, kind: .level, comparator: .atLeast,
        value: numbers.aim, direction: .up, baselineYear: numbers.startYear, deadline: numbers.deadline)
    private static let observations = numbers.values.map {
        Observation(
            indicator: indicator.id, area: "", period: Period(year: $0.year), quantity: Quantity($0.value, .percent))
    }

    /// Judged with the example's values up to its last year, but for one that stands in a year.
    private static func verdict(_ method: PaceMethod, _ value: Double, in year: Int) -> Verdict? {
        let last = Observation(
            indicator: indicator.id, area: "", period: Period(year: year), quantity: Quantity(value, .percent))
        let before = observations.filter { $0.period.year < year }
        return method.judge([statement], observations: before + [last], annualTargets: [], asOf: Period(year: year))
            .first
    }

    private static func score<Method: ProgressMethod>(_ method: Method) -> MethodExampleScore? {
        method.score([statement], observations: observations, asOf: asOf).first.map { score in
            MethodExampleScore(
                method: "\(Method.name)/\(Method.version)", standing: score.standing, progress: score.progress,
                score: score.score, working: working(score.reason),
                sentence: [.zh: score.reason.sentence(.zh), .en: score.reason.sentence(.en)])
        }
    }

    private static func working(_ reason: MethodReason) -> MethodExampleScore.Working? {
        switch reason {
        case .requiredGrowth(let observed, let required, _, _): .growth(observed: observed, required: required)
        case .projection(let value, _, _): .projection(value)
        default: nil
        }
    }
}
