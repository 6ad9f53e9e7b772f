import PlanAnalysis
import PlanExchange
import PlanModel

/// Judges a whole plan: makes the statements, freezes what they are judged on, and judges.
struct Judge {
    private let account: PlanAccount

    init(_ account: PlanAccount) {
        self.account = account
    }

    /// The evaluation of the plan's newest version.
    ///
    /// - Throws: ``OfficeError/noPlan``; ``OfficeError/noAsOf`` without a period to judge at.
    func evaluation(
        _ wanted: Evaluation.Occasion?, asOf moment: Period?, year: Int
    ) throws(OfficeError) -> Evaluation {
        guard let version = account.effective else { throw .noPlan }
        let period = version.plan.period
        guard let asOf = moment ?? period.map({ Period(year: $0.lastYear(before: year)) }) else { throw .noAsOf }
        let occasion = wanted ?? ((period?.lastYear ?? year) < year ? .final : .annual)
        let statements = statements(of: version)
        let observations = observations(for: statements)
        let annualTargets = account.annualTargets.filter { target in
            statements.contains { $0.indicator == target.indicator && $0.area == target.area }
        }
        let settings = PaceSettings(until: version.plan.period?.lastYear)
        let verdicts = PaceMethod(settings: settings).judge(
            statements, observations: observations, annualTargets: annualTargets, asOf: asOf)
        let frozen = Frozen(statements: statements, observations: observations, annualTargets: annualTargets)
        return Evaluation(
            occasion: occasion, planSHA256: version.source.sha256, asOf: asOf,
            method: "\(PaceMethod.name)/\(PaceMethod.version)",
            inputsSHA256: frozen.hash(settings: settings, asOf: asOf), inputs: frozen.files,
            verdicts: marked(verdicts, statements))
    }

    /// Says of each verdict whether its values, or those of its reference, were computed by a formula.
    private func marked(_ verdicts: [Verdict], _ statements: [TargetStatement]) -> [Verdict] {
        let computed = Set(account.indicators.filter { $0.formula != nil }.map(\.id))
        guard !computed.isEmpty else { return verdicts }
        let references = Dictionary(
            statements.map { ($0.id, $0.reference) }, uniquingKeysWith: { first, _ in first })
        return verdicts.map { verdict in
            var one = verdict
            let reference = references[verdict.id] ?? nil
            one.isComputed = computed.contains(verdict.indicator) || (reference.map(computed.contains) ?? false)
            return one
        }
    }

    private func statements(of version: PlanVersion) -> [TargetStatement] {
        let desk = ReadingDesk(account: account, version: version)
        let builder = Statements(plan: version.plan, indicators: desk.indicators)
        return desk.index.all.flatMap { commitment in
            (desk.index.links[commitment.id] ?? []).compactMap { builder.statement(of: commitment, by: $0) }
        }
    }

    /// What the statements name, as judged values or as reference, in the account's order.
    private func observations(for statements: [TargetStatement]) -> [Observation] {
        let wanted = Set(statements.map(\.indicator) + statements.compactMap(\.reference))
        let areas = Set(statements.map(\.area))
        return account.allObservations.filter { wanted.contains($0.indicator) && areas.contains($0.area) }
    }
}

/// The inputs of an evaluation as files, and their hash.
struct Frozen {
    private let statements: [UInt8]
    private let observations: [UInt8]
    private let annualTargets: [UInt8]?

    init(statements: [TargetStatement], observations: [Observation], annualTargets: [AnnualTarget]) {
        self.statements = FrozenTables.statements(statements)
        self.observations = FrozenTables.observations(observations)
        self.annualTargets = annualTargets.isEmpty ? nil : FrozenTables.annualTargets(annualTargets)
    }

    /// File name to text.
    var files: [String: String] {
        var files = ["T.csv": statements, "O.csv": observations].mapValues { String(decoding: $0, as: UTF8.self) }
        files["A.csv"] = annualTargets.map { String(decoding: $0, as: UTF8.self) }
        return files
    }
}

extension Frozen {
    /// The hash that `lantu evaluate` prints for these files.
    func hash(settings: PaceSettings, asOf: Period) -> String {
        inputsSHA256(
            settings: settings.keyed, asOf: asOf, method: PaceMethod.name, version: PaceMethod.version,
            targets: statements, observations: observations, annual: annualTargets)
    }
}

extension PaceSettings {
    /// The settings that change an answer, as the inputs' hash names them.
    package var keyed: [String: String] {
        var keyed = ["about": (aboutBand * 100).plain]
        keyed["until"] = until.map(String.init)
        return keyed
    }
}

extension PlanPeriod {
    /// The last year of the plan that is over in a year; the first when none is.
    fileprivate func lastYear(before year: Int) -> Int { min(lastYear, max(firstYear, year - 1)) }
}
