import ArgumentParser
import PlanExchange
import PlanModel

/// `lantu read`: a plan's text, as what it promises.
struct ReadCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json, text, source
    }

    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Reads a plan: its outline, targets, tasks and projects.")

    @Argument(help: "The plan's file.")
    var plan: String

    @Option(help: "What to print: json, text, or the source text the offsets count in.")
    var format: Format = .json

    @Flag(help: "In JSON, name the words that gave each field of a target.")
    var explain = false

    @OptionGroup var options: PlanOptions

    @Option(help: "The file to write; without it standard output.")
    var output: String?

    func run() async throws {
        try await Door.run {
            let version = try options.version(of: plan, explains: explain)
            if version.reading.isWithoutPromise { Door.complain("\(version.source.name) holds no promise.") }
            try Output.write(printed(version), to: output)
        }
    }

    private func printed(_ version: PlanVersion) -> [UInt8] {
        switch format {
        case .json: ReadingJSON.write(version.reading, plan: version.plan, source: version.source)
        case .text: Array(ReadingSummary.write(version.reading, plan: version.plan, source: version.source).utf8)
        case .source: [UInt8](utf8: version.source.scalars)
        }
    }
}
