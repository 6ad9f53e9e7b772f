import ArgumentParser
import PlanModel
import PlanStore

/// `lantu backup`: a copy of a database in use, as one file.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies a database, while others go on working with it, into one file with a manifest.")

    @OptionGroup var place: PlaceOptions

    @Option(help: "The file to make; it is there whole or not at all.")
    var output: String

    @Flag(help: "Replace a file that is there.")
    var force = false

    func run() async throws {
        try await Door.run {
            let manifest = try await Backup.make(
                of: StoreAddress(place.database), at: output, program: "lantu \(Release.version)", now: Now.text(),
                replacing: force)
            print(
                "backup of \(manifest.bytes) bytes, sha256 \(manifest.sha256), \(manifest.auditHead.sequence) audit "
                    + "entries, head \(manifest.auditHead.hash)")
        }
    }
}

/// `lantu restore`: a database from a backup.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Makes a database of a backup whose checksum and audit trail hold; whole or not at all.")

    @Argument(help: "A file that lantu backup made.")
    var backup: String

    @OptionGroup var place: PlaceOptions

    @Flag(help: "Replace a database that is there and that nobody is using.")
    var force = false

    func run() async throws {
        try await Door.run {
            let manifest = try await Backup.restore(backup, to: StoreAddress(place.database), replacing: force)
            print(
                "restored the backup of \(manifest.madeAt): \(manifest.auditHead.sequence) audit entries, "
                    + "head \(manifest.auditHead.hash)")
        }
    }
}

/// Which database, for commands that nobody signs in to: whoever may read the file may run them.
struct PlaceOptions: ParsableArguments {
    @Option(help: "The database: a file, or the URL of one on a PostgreSQL server (postgresql://user@host/name).")
    var database: String
}
