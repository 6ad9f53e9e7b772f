import ArgumentParser
import PlanModel
import PlanStore

/// `lantu verify`: says whether the audit trail is what its hashes say.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Recomputes the audit trail; status 1 names the first entry that differs.")

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await Door.run {
            let store = try await StoreAddress(database.database).openExisting(readOnly: true)
            if let sequence = try await store.verifyAuditTrail() {
                Door.complain("audit entry \(sequence) is not what its hash says; compare with a published head.")
                throw ExitCode(1)
            }
            let head = try await store.head()
            print("audit trail whole: \(head.sequence) entries, head \(head.hash)")
        }
    }
}
