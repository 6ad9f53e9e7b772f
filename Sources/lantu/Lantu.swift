import ArgumentParser

/// The door: reads, keeps, judges and shows a public plan.
@main
struct Lantu: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lantu",
        abstract: "From a public plan's text to a running, checkable account of each promise.",
        version: Release.version,
        subcommands: [
            ReadCommand.self, EvaluateCommand.self, ImportCommand.self, FillCommand.self, ExportCommand.self,
            ServeCommand.self, VerifyCommand.self, MigrateCommand.self,
        ])
}

/// What this program calls itself.
enum Release {
    static let version = "0.1.0"
}
