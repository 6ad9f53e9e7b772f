import ArgumentParser
import Foundation
import PlanExchange
import PlanModel
import PlanOffice

/// `lantu import`: files into the database, whole or not at all.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Brings a plan or data into the database; the same twice changes nothing.",
        subcommands: [
            ImportPlanCommand.self, ImportTableCommand<Tables.Indicators>.self,
            ImportTableCommand<Tables.Observations>.self, ImportTableCommand<Tables.Bodies>.self,
            ImportTableCommand<Tables.Areas>.self, ImportTableCommand<Tables.Sources>.self,
            ImportTableCommand<Tables.AnnualTargets>.self, ImportTableCommand<Tables.Confirmed>.self,
            ImportTableCommand<Tables.Responsibilities>.self,
            ImportFolderCommand.self,
        ])
}

/// `lantu import plan`.
struct ImportPlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Reads a plan and keeps its text and what was read from it.")

    @Argument(help: "The plan's file.")
    var plan: String

    @OptionGroup var about: PlanOptions
    @OptionGroup var database: DatabaseOptions

    @Flag(help: "Make the database for synthetic data.")
    var synthetic = false

    @Option(help: "The hash that chains the acts of a database that is made: sha256, or sm3 (GB/T 32905).")
    var auditDigest: AuditDigest?

    @Flag(help: "Say what would change, and change nothing.")
    var dryRun = false

    func run() async throws {
        try await Door.run {
            let version = try about.version(of: plan)
            if version.reading.isWithoutPromise { Door.complain("\(version.source.name) holds no promise.") }
            let office = try await database.office(
                making: synthetic ? .synthetic : .real, digest: auditDigest?.algorithm)
            let outcome = try await office.bring(
                .plan(version), subject: "\(version.source.name) \(version.source.sha256)", isTrial: dryRun,
                by: try await database.asker(in: office))
            let reading = version.reading
            print(
                "plan: \(reading.targets.count) targets, \(reading.tasks.count) tasks, "
                    + "\(reading.projects.count) projects read; " + outcome.words(isTrial: dryRun))
            for loss in outcome.losses { print(loss.line) }
        }
    }
}

/// `lantu import indicators` and its like: one table.
struct ImportTableCommand<Table: ImportTable>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: Table.name, abstract: "Brings \(Table.file) in.")
    }

    @Argument(help: "The CSV or XLSX file.")
    var file: String

    @OptionGroup var database: DatabaseOptions

    @Flag(help: "Say what would change, and change nothing.")
    var dryRun = false

    func run() async throws {
        try await Door.run {
            let office = try await database.officeMakingIfMissing()
            try await Table.bring(file, to: office, isTrial: dryRun, by: try await database.asker(in: office))
        }
    }
}

/// `lantu import folder`: every table of a data folder, in the order they need one another.
struct ImportFolderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "folder", abstract: "Brings in every table of a data folder, in the order they need one another.")

    @Argument(help: "The folder with indicators.csv, observations.csv and the others.")
    var folder: String

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await Door.run {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
                throw ExchangeError.fileMissing(file: folder)
            }
            let office = try await database.office()
            let asker = try await database.asker(in: office)
            let base = folder.hasSuffix("/") ? folder : folder + "/"
            let there = Tables.all.filter { FileManager.default.fileExists(atPath: base + $0.file) }
            guard !there.isEmpty else {
                let names = Tables.all.map { $0.file }.joined(separator: ", ")
                Door.complain("\(folder) holds none of \(names); check the folder and the files' names.")
                throw ExitCode(66)
            }
            for table in there {
                let path = base + table.file
                try await table.bring(path, to: office, isTrial: false, by: asker)
            }
        }
    }
}

extension Loss {
    /// What no longer matches, for the terminal.
    fileprivate var line: String {
        "no longer matches: \(what.rawValue) \(name)" + (words.isEmpty ? "" : " “\(words)”")
    }
}

extension Outcome {
    /// What changed, for the terminal.
    func words(isTrial: Bool) -> String {
        let counts = "\(added) added, \(superseded) superseded" + (closed > 0 ? ", \(closed) closed" : "")
        if isTrial { return "\(counts), tried only" }
        return entry.map { "\(counts), audit entry \($0.sequence)" } ?? "nothing changed"
    }
}
