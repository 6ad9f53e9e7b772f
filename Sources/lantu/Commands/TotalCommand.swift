import ArgumentParser
import PlanAnalysis
import PlanExchange
import PlanModel
import PlanOffice

/// `lantu total`: adds observations up over an area tree.
struct TotalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "total",
        abstract: "Adds observations up over areas and time, and says of each total what is missing.")

    @Option(help: "The observations, O.csv.")
    var observations: String

    @Option(help: "The areas, each below another, areas.csv.")
    var areas: String

    @Option(help: "How each indicator adds up, indicators.csv.")
    var indicators: String

    @Option(help: "The longest periods to add up to: month, quarter, half_year or year.")
    var upTo: Longest = .year

    @OptionGroup var work: WorkOptions

    @Option(help: "The file to write; without it standard output.")
    var output: String?

    enum Longest: String, ExpressibleByArgument, CaseIterable {
        case month, quarter
        case halfYear = "half_year"
        case year

        var length: Period.Length {
            switch self {
            case .month: .month
            case .quarter: .quarter
            case .halfYear: .halfYear
            case .year: .year
            }
        }
    }

    func run() async throws {
        try await Door.run {
            var watch = Stopwatch(isOn: work.timing)
            let rule = try AreaRule(areas: areas, indicators: indicators)
            let rows = try ObservationTable.rows(path: observations, threads: work.count, isHashed: false)
            watch.lap("read")
            let columns = rows.columns(indicators: rule.indicators, areas: rule.tree, threads: work.count)
            watch.lap("placed")
            try Output.stream(to: output) { stream in
                try TotalTable.write(columns, upTo: upTo.length, threads: work.count) { try stream.write($0) }
            }
            watch.lap("added up and written")
        }
    }
}
