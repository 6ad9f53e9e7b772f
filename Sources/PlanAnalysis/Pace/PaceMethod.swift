public import PlanModel

/// Judges targets by share of the way against share of the time (时序进度).
///
///     p = (x − b) / (v − b)        share of the way, by the kind's own algebra
///     e = (t − t0) / (T − t0)      share of the time, cut to 0…1
///
/// Where the year of the observation has an adopted annual target, e is that target's own share of the way. A verdict names the
/// way e was counted along: annual; linear, by time; or compound, for a rate, whose way is the level that grows by v every year.
///
/// Before the deadline a target that is met is achieved, else ahead from p ≥ 1.1 e, on track from p ≥ 0.9 e, else
/// lagging; at the deadline it is achieved or missed. t0 is the end of the baseline year, else of the start year; t the
/// end of the observation's period; T the end of the deadline's year. Comparisons forgive 10⁻⁹ of the larger number. No
/// verdict holds a number that is not finite.
public struct PaceMethod: Sendable {
    /// The method's name.
    public static let name = "pace"
    /// The method's version; it changes when an answer can.
    public static let version = "1"

    private let settings: PaceSettings

    /// Makes the method.
    public init(settings: PaceSettings = PaceSettings()) {
        self.settings = settings
    }

    /// Judges statements by observations.
    ///
    /// One verdict for each statement and each edition of its series, in the order of `statements`, the newest edition
    /// first: by name where every name begins with a year, else by where the last value ends. Values that are missing,
    /// forecast, not finite or end after `asOf` judge nothing; an edition that has no other gives no verdict of its
    /// own, and a series that has no other gives one verdict, no observation.
    ///
    /// - Parameters:
    ///   - statements: What was promised.
    ///   - observations: What was observed, of any indicator and area; a key must not come twice with two values.
    ///   - annualTargets: Adopted values for single years, which replace the share of time in their year; of two for
    ///     one year the first counts.
    ///   - asOf: The moment of judging is its end.
    /// - Returns: Verdicts; empty when there are no statements.
    public func judge(
        _ statements: [TargetStatement], observations: [Observation], annualTargets: [AnnualTarget], asOf: Period
    ) -> [Verdict] {
        let index = ObservationIndex(observations, asOf: asOf)
        return statements.flatMap { statement in
            let editions = index.editions(of: statement.indicator, in: statement.area)
            let annual = annualTargets.filter { $0.indicator == statement.indicator && $0.area == statement.area }
            let all = editions.isEmpty ? [SeriesEdition(vintage: "", observations: [])] : editions
            return all.map { edition in
                let reference = statement.reference.flatMap {
                    index.edition(of: $0, in: statement.area, beside: edition.vintage)
                }
                let deadline = Deadline(of: statement, until: settings.until)
                let outcome = outcome(of: statement, due: deadline, edition, beside: reference, annual, asOf: asOf)
                let vintage = edition.vintage.isEmpty ? nil : edition.vintage
                return verdict(outcome, on: statement, due: deadline, vintage: vintage)
            }
        }
    }

    private func outcome(
        of statement: TargetStatement, due deadline: Deadline?, _ edition: SeriesEdition,
        beside reference: SeriesEdition?, _ annual: [AnnualTarget], asOf: Period
    ) -> Outcome {
        guard let goal = Goal(of: statement, band: settings.aboutBand) else { return .notAssessable(.noTargetValue) }
        if edition.observations.isEmpty {
            return .notAssessable(deadline == nil ? .noDeadline : .noObservation)
        }
        do throws(Unprepared) {
            let pace = try PaceCase(
                statement, settings: settings, asOf: asOf, deadline: deadline?.judged ?? 9999, edition: edition,
                reference: reference, annualTargets: annual)
            if deadline != nil { return pace.judge(goal) }
            return .notAssessable(.noDeadline, observed: pace.values.last(notAfter: asOf.end))
        } catch {
            return deadline == nil ? .notAssessable(.noDeadline) : error.outcome
        }
    }

    private func verdict(
        _ outcome: Outcome, on statement: TargetStatement, due deadline: Deadline?, vintage: String?
    ) -> Verdict {
        Verdict(
            id: statement.id, indicator: statement.indicator, area: statement.area, vintage: vintage,
            standing: outcome.standing, progress: outcome.progress?.finite,
            expected: outcome.expected?.share.finite, path: outcome.expected?.path, deadline: deadline?.stated,
            isDeadlineAssumed: deadline?.isAssumed ?? false,
            isProvisional: outcome.isProvisional, observed: outcome.observed, missing: outcome.missing,
            reason: outcome.reason)
    }
}

/// By when a statement is due.
struct Deadline: Equatable {
    /// The year the verdict names.
    var stated: Int
    /// The year it is judged at; of a milestone the year that is its value.
    var judged: Int
    var isAssumed = false

    /// As stated, else assumed; `nil` when neither or when it is no year between 1 and 9999.
    ///
    /// A milestone is judged at the year that is its value, between two years at the upper, whatever else is stated.
    init?(of statement: TargetStatement, until: Int?) {
        guard let year = statement.deadline ?? until else { return nil }
        stated = year
        judged = statement.kind == .milestone ? statement.milestoneYear ?? year : year
        isAssumed = statement.deadline == nil
        guard (1...9999).contains(judged), (1...9999).contains(stated) else { return nil }
    }
}

extension TargetStatement {
    fileprivate var milestoneYear: Int? {
        let year = comparator == .between ? upper ?? value : value
        return year.flatMap { $0.isFinite && abs($0) < 1e6 ? Int($0) : nil }
    }
}

extension PaceCase {
    /// Judges by the algebra of the kind.
    func judge(_ goal: Goal) -> Outcome {
        switch statement.kind {
        case .level, .coverage, .elimination: judgePosition(goal, from: baseline, aimedAt: statement.statedAim)
        case .change: judgeChange(goal)
        case .annualRate: judgeRate(goal, observedAs: statement.observedAs ?? .level)
        case .totalOverPeriod: judgeTotal(goal)
        case .perYear: judgeEachPeriod(goal)
        case .milestone: judgeMilestone()
        }
    }
}

extension TargetStatement {
    /// The value as stated, before any band.
    var statedAim: Double? { kind == .elimination ? 0 : comparator == .between ? nil : value }
}
