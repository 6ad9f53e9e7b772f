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

    @Option(help: "The areas, each below another, areas.csv: totals judge areas without values of their own.")
    var areas: String?

    @Option(help: "How each indicator adds up over areas, indicators.csv; goes with --areas.")
    var indicators: String?

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

    @OptionGroup var work: WorkOptions

    func validate() throws {
        guard (areas == nil) == (indicators == nil), areas == nil || database == nil else {
            throw ValidationError("--areas and --indicators go together, and with files.")
        }
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
        let settings = PaceSettings(until: until, aboutBand: about / 100)
        let method = PaceMethod(settings: settings)
        try judge(
            targets: targets, observations: observations, asOf: asOf, settings: settings.keyed,
            method: (PaceMethod.name, PaceMethod.version)
        ) { statement, observed, annual in
            method.judge([statement], observations: observed, annualTargets: annual, asOf: asOf).map(VerdictLine.init)
        }
    }

    /// Reads, judges and writes target by target.
    private func judge(
        targets: String, observations: String, asOf: Period, settings: [String: String],
        method: (name: String, version: String), by judge: @escaping FileEvaluation.Judgement
    ) throws {
        var watch = Stopwatch(isOn: work.timing)
        let files = try Files(targets: targets, observations: observations, annual: annual)
        let statements = try TargetTable.read(files.targets, file: targets)
        let observed = try ObservationTable.rows(path: observations, threads: work.count)
        let adopted = try files.annual.map { try AnnualTargetTable.read($0, file: annual ?? "") } ?? []
        let rule = try areas.map { try AreaRule(areas: $0, indicators: indicators ?? "") }
        watch.lap("read")
        let hashes =
            [SHA256.hex(of: files.targets), observed.sha256] + (files.annual.map { [SHA256.hex(of: $0)] } ?? [])
            + (rule?.sha256 ?? [])
        let report = VerdictReport(
            asOf: asOf, method: "\(method.name)/\(method.version)",
            inputsSHA256: inputsSHA256(
                settings: settings, asOf: asOf, method: method.name, version: method.version, files: hashes),
            lines: [])
        let evaluation = try FileEvaluation(
            statements, observed: observed, annual: adopted, rule: rule, asOf: asOf, threads: work.count)
        watch.lap("added up")
        try Output.stream(to: output) { stream in
            switch format {
            case .json: try write(report, evaluation, by: judge, to: stream)
            case .csv:
                try stream.write(CSVWriter().write(report.sheet(title: "verdicts")))
                try evaluation.run(
                    by: judge,
                    form: { lines in
                        var part = report
                        part.lines = lines
                        return CSVWriter().rows(part.sheet(title: "verdicts"))
                    },
                    take: { try stream.write($0) })
            }
        }
        watch.lap("judged and written")
    }

    private func write(
        _ report: VerdictReport, _ evaluation: FileEvaluation, by judge: @escaping FileEvaluation.Judgement,
        to stream: ResultStream
    ) throws {
        let frame = report.frame
        var isFirst = true
        try stream.write(frame.head)
        try evaluation.run(
            by: judge, form: { lines in lines.map(VerdictReport.piece) },
            take: { pieces in
                var bytes: [UInt8] = []
                for piece in pieces {
                    bytes += JSONFrame.separator(isFirst: isFirst) + piece
                    isFirst = false
                }
                try stream.write(bytes)
            })
        try stream.write(frame.tail)
    }

    private func judgePlan(in path: String) async throws {
        let options = try DatabaseOptions.parse(["--database", path])
        let office = try await options.office()
        let occasion = occasion.flatMap { Evaluation.Occasion(rawValue: $0) }
        let outcome = try await office.evaluate(
            occasion, asOf: period, by: try await options.asker(in: office))
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
        try judge(
            targets: targets, observations: observations, asOf: asOf,
            settings: until.map { ["until": String($0)] } ?? [:],
            method: (type(of: method).name, type(of: method).version)
        ) { statement, observed, _ in
            method.score([statement], observations: observed, asOf: asOf).map(VerdictLine.init)
        }
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

/// The bytes of the input files that are read at once.
private struct Files {
    let targets: [UInt8]
    let annual: [UInt8]?

    init(targets: String, observations: String, annual: String?) throws {
        self.targets = try FileBytes.read(path: targets)
        try FileBytes.check(path: observations)
        self.annual = try annual.map { try FileBytes.read(path: $0) }
    }
}
