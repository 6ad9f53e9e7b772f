import PlanAnalysis
import PlanModel
import Testing

/// Every verdict with an expected share names the way it was counted along.
@Suite struct PathTests {
    /// From 50 at the end of 2020 to 60 by the end of 2025; by 2022 it stands at 53.
    private static let level = target(.level, .atLeast, 60, from: 50)
    private static let ten = (2021...2025).map { "\($0)=2" }.joined(separator: " ")

    struct Known: Sendable, CustomTestStringConvertible {
        var name: String
        var target: TargetStatement
        var data: String
        var asOf = "2022"
        var annual: [Int: Double] = [:]
        var path: ExpectedPath?
        var expected: Double?

        var testDescription: String { name }
    }

    static let cases: [Known] = [
        Known(name: "level by time", target: level, data: "2022=53", path: .linear, expected: 0.4),
        Known(
            name: "level by its annual target", target: level, data: "2022=53", annual: [2022: 52], path: .annual,
            expected: 0.2),
        Known(
            name: "no annual target for this year", target: level, data: "2022=53", annual: [2021: 52], path: .linear,
            expected: 0.4),
        Known(
            name: "a moment inside the year", target: level, data: "2022-06=53", annual: [2022: 52], path: .linear,
            expected: 0.3),
        Known(
            name: "an annual target equal to the baseline", target: level, data: "2022=50", annual: [2022: 50],
            path: .annual, expected: 0),
        Known(
            name: "an annual target past the goal is all of the way", target: level, data: "2022=53",
            annual: [2022: 70], path: .annual, expected: 1),
        Known(
            name: "a change, its annual target as a change", target: target(.change, .exactly, 20, unit: "%", from: 50),
            data: "2022=53;万吨", annual: [2022: 5], path: .annual, expected: 0.25),
        Known(
            name: "elimination", target: target(.elimination, .exactly, nil, .down, from: 40), data: "2022=30",
            path: .linear, expected: 0.4),
        Known(
            name: "coverage", target: target(.coverage, .atLeast, 90, unit: "%", from: 80), data: "2022=82;%",
            annual: [2022: 83], path: .annual, expected: 0.3),
        Known(
            name: "total by time", target: target(.totalOverPeriod, .atLeast, 100), data: "2021=10 2022=10",
            path: .linear, expected: 0.4),
        Known(
            name: "total by the annual targets of every year", target: target(.totalOverPeriod, .atLeast, 100),
            data: "2021=10 2022=10", annual: [2021: 10, 2022: 15], path: .annual, expected: 0.25),
        Known(
            name: "total with a year that has none", target: target(.totalOverPeriod, .atLeast, 100),
            data: "2021=10 2022=10", annual: [2022: 15], path: .linear, expected: 0.4),
        Known(
            name: "a rate of levels", target: target(.annualRate, .atLeast, 10, unit: "%", from: 100),
            data: "2022=121", path: .compound, expected: 1),
        Known(
            name: "a rate of rates, whatever its annual targets", target: target(.annualRate, .atLeast, 6, unit: "%"),
            data: "2021=5;% 2022=7;%", annual: [2022: 5], path: .compound, expected: 1),
        Known(
            name: "a share of a work done", target: target(.milestone, .atMost, 2025, unit: ""), data: "2022=0.5;1",
            path: .linear, expected: 0.4),
        Known(name: "owed every year", target: target(.perYear, .atLeast, 2), data: "2021=2 2022=2", expected: 1),
        Known(
            name: "kept", target: target(.level, .exactly, 50, .hold, from: 50), data: "2021=50 2022=50", expected: 1),
        Known(name: "at its date", target: level, data: "2025=60", asOf: "2025", path: .linear, expected: 1),
        Known(name: "no observation", target: level, data: ""),
        Known(name: "no start", target: target(.level, .atLeast, 60, start: nil), data: "2022=53"),
    ]

    @Test(arguments: cases)
    func theVerdictNamesItsPath(known: Known) throws {
        let unit = known.target.kind == .coverage || known.target.kind == .annualRate ? "%" : "万吨"
        let annual = known.annual.map { year, value in
            AnnualTarget(
                indicator: "x", area: "210000", year: year,
                quantity: Quantity(value, UnitOfMeasure(known.target.kind == .change ? "%" : unit)))
        }
        let verdict = try Case(known.name, known.target, known.data, asOf: known.asOf, .onTrack).verdict(annual: annual)
        #expect(verdict.path == known.path)
        #expect(near(verdict.expected, known.expected), "\(String(describing: verdict.expected))")
        if case .pace(_, _, let path) = verdict.reason { #expect(path == known.path) }
    }

    /// A level that grows by the promised rate has kept up with it at every moment: that is the compound way.
    @Test(arguments: [2021, 2022, 2023, 2024], [3.0, 10, 25])
    func alongTheCompoundWayProgressIsOne(year: Int, rate: Double) throws {
        var level = 100.0
        for _ in 2021...year { level *= 1 + rate / 100 }
        let promise = target(.annualRate, .atLeast, rate, unit: "%", from: 100)
        let verdict = try Case("compound", promise, "\(year)=\(level)", asOf: "\(year)", .onTrack).verdict()
        #expect(near(verdict.progress, 1) && verdict.standing == .onTrack)
    }
}
