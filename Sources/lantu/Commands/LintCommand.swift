import ArgumentParser
import PlanExchange
import PlanModel
import PlanPortal
import PlanReading

/// `lantu lint`: what a plan's author wants to know before adoption.
struct LintCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, html
    }

    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Checks how far a plan's promises can be checked, before it is adopted.")

    @Argument(help: "The plan's file.")
    var plan: String

    @Option(help: "What to print: text, json or html.")
    var format: Format = .text

    @Option(help: "A second plan, to set its scorecard beside the first one's.")
    var compare: String?

    @Flag(help: "Exit with 1 when two places of the plan contradict each other.")
    var strict = false

    @OptionGroup var options: PlanOptions

    @Option(help: "The file to write; without it standard output.")
    var output: String?

    func run() async throws {
        try await Door.run {
            let report = PlanLint(try options.version(of: plan)).report()
            let other = try compare.map { PlanLint(try PlanOptions.plain.version(of: $0)).report() }
            try Output.write(try printed(report, other), to: output)
            if strict, report.hasContradiction { throw ExitCode(1) }
        }
    }

    private func printed(_ report: LintReport, _ other: LintReport?) throws -> [UInt8] {
        let language: Language = Door.isChinese ? .zh : .en
        return switch (format, other) {
        case (.text, nil): Array(LintText.write(report, language: language).utf8)
        case (.text, let other?): Array(LintText.write(report, comparedWith: other, language: language).utf8)
        case (.json, nil): LintJSON.write(report)
        case (.json, let other?): LintJSON.write(report, comparedWith: other)
        case (.html, _): try LintPaper(report: report, other: other, language: language).bytes()
        }
    }
}
