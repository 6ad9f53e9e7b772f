import PlanAnalysis
import PlanModel
import Testing

/// What may be odd about a target or its data.
enum Edge: String, CaseIterable, Sendable {
    case zero, negative, signChange, missingBaseline, metAtBaseline, laterThanData, partialYear, estimate, revised
}

/// A kind of target, or a form of one that is judged in a way of its own.
enum Form: String, CaseIterable, Sendable {
    case level, coverage, change, annualRate, total, everyYear, elimination, milestone
    case runningTotal, everyMonth, everyQuarter, relative, range, about
}

/// One odd target: data as in ``Case``, editions parted by bars with their names before them, verdicts newest first.
struct EdgeCase: CustomTestStringConvertible, Sendable {
    var edge: Edge
    var form: Form
    var target: TargetStatement
    var data: String
    var asOf: String
    var standings: [VerdictClass]
    /// Of the first verdict.
    var progress: Double?
    var code: String?

    init(
        _ edge: Edge, _ form: Form, _ target: TargetStatement, _ data: String, asOf: String = "2022",
        _ standings: VerdictClass..., p: Double? = nil, code: String? = nil
    ) {
        (self.edge, self.form, self.target, self.data) = (edge, form, target, data)
        (self.asOf, self.standings, self.progress, self.code) = (asOf, standings, p, code)
    }

    var testDescription: String { "\(edge.rawValue) \(form.rawValue): \(data)" }

    func check() throws {
        let period = try #require(Period(asOf))
        let all = try data.split(separator: "|").flatMap { edition in
            let parts = edition.split(separator: ">", maxSplits: 1)
            let name = parts.count == 2 ? String(parts[0]) : ""
            return try observations(String(parts.last ?? ""), vintage: name)
        }
        let verdicts = PaceMethod().judge([target], observations: all, annualTargets: [], asOf: period)
        #expect(verdicts.map(\.standing) == standings, "\(verdicts.map(\.reason))")
        let first = try #require(verdicts.first)
        #expect(near(first.progress, progress), "progress \(String(describing: first.progress))")
        if let code { #expect(first.reason.code == code) }
        if edge == .estimate { #expect(first.isProvisional) }
        if edge == .revised { #expect(verdicts.map(\.vintage) == ["2024", "2023"]) }
    }
}
