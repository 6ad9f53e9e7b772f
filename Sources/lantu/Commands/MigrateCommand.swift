import ArgumentParser
import PlanStore

/// `lantu migrate`: the schema up or down.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Takes the database's schema to a version, up or down.")

    @OptionGroup var database: DatabaseOptions

    @Option(help: "The version to go to; without it the newest.")
    var to: Int?

    func run() async throws {
        try await Door.run {
            let address = try StoreAddress(database.database)
            if let to {
                try await address.migrate(to: to)
                print("schema \(to)")
            } else {
                let store = try await address.openExisting()
                print("schema \(try await store.schemaVersion())")
            }
        }
    }
}
