import ArgumentParser
import PlanAnalysis
import PlanExchange
import PlanModel
import PlanOffice
import PlanPortal

/// `lantu evaluate`: verdicts from files, or an evaluation of the plan in a database.
struct EvaluateCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json, csv
    }

    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Judges targets by observations: of two files, or of a database with --database.")

    @Option(help: "The targets, T.csv.")
    var targets: String?

    @Option(help: "The observations, O.csv.")
    var observations: String?

    @Option(help: "Adopted annual targets, A.csv.")
    var annual: String?

    @Option(help: "The last period whose values count, such as 2025.")
    var asOf: String?

    @Option(help: "The method: pace, opensdg, destatis or unsd.")
    var method = PaceMethod.name

    @Option(help: "The year to judge at where a target states no deadline.")
    var until: Int?

    @Option(help: "How far, in percent, a value may miss one that is promised as about.")
    var about = 5.0

    @Option(help: "What to print: json or csv.")
    var format: Format = .json

    @Option(help: "The file to write; without it standard output.")
    var output: String?

    @Option(help: "The database whose plan is to be judged and the evaluation kept in.")
    var database: String?

    @Option(
        help: "annual, mid_term, final or third_party; without it final once the plan's period is over, else annual.")
    var occasion: String?

    func validate() throws {
        guard method == PaceMethod.name || progressMethod != nil else {
            throw ValidationError(
                "--method \(method): its formula is not built in from a source that was read; "
                    + "use pace, opensdg, destatis or unsd.")
        }
        guard method == PaceMethod.name || (annual == nil && about == 5 && database == nil) else {
            throw ValidationError("--annual, --about and --database belong to the method pace, not to \(method).")
        }
        guard database != nil || (targets != nil && observations != nil && asOf != nil) else {
            throw ValidationError("Give --targets, --observations and --as-of, or --database.")
        }
        guard database == nil || (targets == nil && observations == nil && annual == nil) else {
            throw ValidationError("Give either files or --database, not both.")
        }
        guard (0...100).contains(about) else { throw ValidationError("--about \(about) is no share from 0 to 100.") }
        guard asOf == nil || period != nil else {
            throw ValidationError("--as-of \(asOf ?? "") is no period; write 2025, 2025-Q3 or 2025-07.")
        }
        guard occasion.map({ Evaluation.Occasion(rawValue: $0) != nil }) ?? true else {
            throw ValidationError("--occasion \(occasion ?? "") is none of annual, mid_term, final, third_party.")
        }
    }

    func run() async throws {
        try await Door.run {
            if let database {
                try await judgePlan(in: database)
            } else if let targets, let observations, let period {
                if let progressMethod {
                    try score(by: progressMethod, targets: targets, observations: observations, asOf: period)
                } else {
                    try judge(targets: targets, observations: observations, asOf: period)
                }
            }
        }
    }

    private var period: Period? { asOf.flatMap { Period($0) } }

    private func judge(targets: String, observations: String, asOf: Period) throws {
        let files = try Files(targets: targets, observations: observations, annual: annual)
        let settings = PaceSettings(until: until, aboutBand: about / 100)
        let verdicts = PaceMethod(settings: settings).judge(
            try TargetTable.read(files.targets, file: targets),
            observations: try ObservationTable.read(files.observations, file: observations),
            annualTargets: try files.annual.map { try AnnualTargetTable.read($0, file: annual ?? "") } ?? [], asOf: asOf
        )
        let hash = inputsSHA256(
            settings: settings.keyed, asOf: asOf, method: PaceMethod.name, version: PaceMethod.version,
            targets: files.targets, observations: files.observations, annual: files.annual)
        let report = VerdictReport(
            asOf: asOf, method: "\(PaceMethod.name)/\(PaceMethod.version)", inputsSHA256: hash,
            lines: verdicts.map(VerdictLine.init))
        try Output.write(printed(report), to: output)
    }

    fileprivate func printed(_ report: VerdictReport) -> [UInt8] {
        switch format {
        case .json: report.json()
        case .csv: CSVWriter().write(report.sheet(title: "verdicts"))
        }
    }

    private func judgePlan(in path: String) async throws {
        let options = try DatabaseOptions.parse(["--database", path])
        let office = try await options.office()
        let occasion = occasion.flatMap { Evaluation.Occasion(rawValue: $0) }
        let outcome = try await office.evaluate(occasion, asOf: period, by: try options.asker)
        guard let evaluation = try await office.evaluation() else { return }
        let known = Set(evaluation.verdicts.filter { $0.standing != .notAssessable }.compactMap(\.id)).count
        print(
            "evaluation (\(evaluation.occasion.rawValue), as of \(evaluation.asOf)): \(evaluation.verdicts.count) verdicts, "
                + "\(known) statements judged; " + outcome.words(isTrial: false))
    }
}

extension EvaluateCommand {
    /// The method that is asked for; `nil` for `pace` and for names that are none.
    private var progressMethod: (any ProgressMethod)? {
        switch method {
        case OpenSDGMethod.name: OpenSDGMethod(until: until)
        case DestatisMethod.name: DestatisMethod(until: until)
        case UNSDMethod.name: UNSDMethod(until: until)
        default: nil
        }
    }

    private func score(by method: some ProgressMethod, targets: String, observations: String, asOf: Period) throws {
        let files = try Files(targets: targets, observations: observations, annual: nil)
        let scores = method.score(
            try TargetTable.read(files.targets, file: targets),
            observations: try ObservationTable.read(files.observations, file: observations), asOf: asOf)
        let (name, version) = (type(of: method).name, type(of: method).version)
        let hash = inputsSHA256(
            settings: until.map { ["until": String($0)] } ?? [:], asOf: asOf, method: name, version: version,
            targets: files.targets, observations: files.observations, annual: nil)
        let report = VerdictReport(
            asOf: asOf, method: "\(name)/\(version)", inputsSHA256: hash, lines: scores.map(VerdictLine.init))
        try Output.write(printed(report), to: output)
    }
}

extension VerdictLine {
    /// The line of a score.
    fileprivate init(_ score: MethodScore) {
        self.init(
            id: score.id, indicator: score.indicator, area: score.area, vintage: score.vintage,
            standing: score.standing, progress: score.progress, expected: score.expected, score: score.score,
            deadline: score.deadline, isDeadlineAssumed: score.isDeadlineAssumed, isProvisional: score.isProvisional,
            observed: score.observed, missing: score.missing,
            reason: Reason(
                code: score.reason.code, zh: score.reason.sentence(.zh), en: score.reason.sentence(.en)))
    }
}

/// The bytes of the input files.
private struct Files {
    let targets: [UInt8]
    let observations: [UInt8]
    let annual: [UInt8]?

    init(targets: String, observations: String, annual: String?) throws {
        self.targets = try FileBytes.read(path: targets)
        self.observations = try FileBytes.read(path: observations)
        self.annual = try annual.map { try FileBytes.read(path: $0) }
    }
}
