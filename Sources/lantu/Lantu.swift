import ArgumentParser

/// Runs the command that was typed; wrong usage is told in one sentence.
@main
enum Main {
    static func main() async {
        do {
            var command = try Lantu.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            guard Lantu.exitCode(for: error) == .validationFailure else { Lantu.exit(withError: error) }
            let words = Lantu.message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
            Door.complain(words + " (lantu --help lists the commands.)")
            Lantu.exit(withError: ExitCode.validationFailure)
        }
    }
}

/// The door: reads, keeps, judges and shows a public plan.
struct Lantu: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lantu",
        abstract: "From a public plan's text to a running, checkable account of each promise.",
        version: Release.version,
        subcommands: [
            ReadCommand.self, QuantitiesCommand.self, LintCommand.self, EvaluateCommand.self, ForecastCommand.self,
            ImportCommand.self, FillCommand.self, ExportCommand.self, AdoptCommand.self, ServeCommand.self,
            VerifyCommand.self, BackupCommand.self, RestoreCommand.self, UserCommand.self, CheckCommand.self,
            MigrateCommand.self,
            TotalCommand.self, SynthesiseCommand.self,
        ])
}

/// What this program calls itself.
enum Release {
    static let version = "0.1.0"
}
