import ArgumentParser
import PlanAnalysis
import PlanExchange
import PlanModel

/// `lantu forecast`: the outlook of each series of a file.
struct ForecastCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forecast",
        abstract: "Looks ahead along series: point forecasts, intervals and the probability that a target will be met.")

    private static let furthest = 400
    /// How many series one thread looks along at a time.
    private static let share = 32

    @Argument(help: "The series, SERIES.csv: id,period,value, oldest first.")
    var file: String

    @Option(help: "How many steps to look ahead.")
    var horizon: Int

    @Option(help: "The levels of the intervals in percent, with commas between.")
    var levels = "80,95"

    @Option(help: "How many values make a year: 1, 4 or 12; without it the periods say so.")
    var season: Int?

    @Option(help: "A target of a series, such as gdp=at_least:31000@2 (between takes 40..50); repeatable.")
    var target: [ForecastTarget] = []

    @Option(
        help: "What values of a series can be at all, such as share=0..100 or count=0..; * is every series; repeatable."
    )
    var bounds: [ForecastBounds] = []

    @Option(help: "The file to write; without it standard output.")
    var output: String?

    @OptionGroup var work: WorkOptions

    func validate() throws {
        guard (1...Self.furthest).contains(horizon) else {
            throw ValidationError("--horizon \(horizon) is no number of steps from 1 to \(Self.furthest).")
        }
        guard season.map({ [1, 4, 12].contains($0) }) ?? true else {
            throw ValidationError("--season \(season ?? 0) is none of 1, 4, 12.")
        }
        guard let shares else {
            throw ValidationError("--levels \(levels) are no percentages between 0 and 100; write 80,95.")
        }
        guard Set(shares).count == shares.count else { throw ValidationError("--levels \(levels) names one twice.") }
        if let late = target.first(where: { !(1...horizon).contains($0.step) }) {
            throw ValidationError("--target \(late.id): step \(late.step) lies outside the horizon 1 to \(horizon).")
        }
        if let twice = Self.repeated(target.map(\.id)) { throw ValidationError("--target \(twice) is given twice.") }
        if let twice = Self.repeated(bounds.map(\.id)) { throw ValidationError("--bounds \(twice) is given twice.") }
    }

    func run() async throws {
        try await Door.run {
            let series = try SeriesTable.read(path: file)
            try check(Set(series.map(\.id)))
            let outlooks = Outlooks(
                horizon: horizon, levels: shares ?? [], season: season,
                targets: Dictionary(uniqueKeysWithValues: target.map { ($0.id, $0) }),
                bounds: Dictionary(uniqueKeysWithValues: bounds.map { ($0.id, $0.range) }))
            try Output.stream(to: output) { try write(series, outlooks, to: $0) }
        }
    }

    /// Looks ahead along one series after another, several at a time, and writes each as it is done.
    private func write(_ series: [SeriesTable.Series], _ outlooks: Outlooks, to stream: OutputStream) throws {
        try stream.write(ForecastJSON.frame.head)
        var start = 0
        try Pieces.inOrder(
            threads: work.count,
            next: { () throws -> Range<Int>? in
                defer { start += Self.share }
                return start < series.count ? start..<min(start + Self.share, series.count) : nil
            },
            work: { range -> [UInt8] in
                range.reduce(into: []) { bytes, place in
                    bytes += JSONFrame.separator(isFirst: place == 0)
                    bytes += ForecastJSON.piece(outlooks.line(series[place]))
                }
            },
            take: { try stream.write($0) })
        try stream.write(ForecastJSON.frame.tail)
    }

    /// The levels in percent; `nil` when one is none.
    private var shares: [Double]? {
        let parts = levels.split(separator: ",", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Double($0) }.filter { $0 > 0 && $0 < 100 }
        return numbers.count == parts.count ? numbers : nil
    }

    /// Every target and bound belongs to a series of the file.
    private func check(_ known: Set<String>) throws {
        let named = target.map { ("--target", $0.id) } + bounds.filter { $0.id != "*" }.map { ("--bounds", $0.id) }
        guard let (option, id) = named.first(where: { !known.contains($0.1) }) else { return }
        Door.complain("\(option) \(id): \(file) has no series of that id; correct one of them.")
        throw ExitCode(65)
    }

    private static func repeated(_ ids: [String]) -> String? {
        var seen: Set<String> = []
        return ids.first { !seen.insert($0).inserted }
    }
}

/// The outlooks that were asked for.
private struct Outlooks {
    var horizon: Int
    var levels: [Double]
    var season: Int?
    var targets: [String: ForecastTarget]
    var bounds: [String: ClosedRange<Double>]

    func line(_ series: SeriesTable.Series) -> ForecastLine {
        let method = OutlookMethod(season: season ?? series.season, bounds: bounds[series.id] ?? bounds["*"])
        let name = "\(OutlookMethod.name)/\(OutlookMethod.version)"
        guard series.observed >= OutlookMethod.leastCount,
            let outlook = try? method.outlook(series.values, horizon: horizon)
        else {
            return ForecastLine(
                id: series.id, method: name,
                reason: "history too short: \(series.observed) of \(OutlookMethod.leastCount)")
        }
        let target = targets[series.id]
        return ForecastLine(
            id: series.id, method: name, mean: outlook.mean,
            bands: levels.map { .init(level: $0, ranges: outlook.intervals(level: $0 / 100)) },
            probability: target.flatMap {
                outlook.probability(of: $0.comparator, $0.value, upper: $0.upper, step: $0.step)
            })
    }
}
