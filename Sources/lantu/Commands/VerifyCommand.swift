import ArgumentParser
import PlanModel
import PlanStore

/// `lantu verify`: says whether the audit trail is what its hashes say.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Recomputes the audit trail; status 1 names the first entry that differs.")

    @OptionGroup var database: DatabaseOptions

    @Option(
        help: ArgumentHelp(
            "A head that was published: head.json, feed.xml or a backup; again for more.", valueName: "file"))
    var head: [String] = []

    func run() async throws {
        try await Door.run {
            let heads = try head.flatMap { try HeadFile.heads(in: $0) }
            let store = try await StoreAddress(database.database).openExisting(readOnly: true)
            if let finding = try await store.verifyAuditTrail(against: heads) {
                Door.complain(Self.sentence(finding))
                throw ExitCode(1)
            }
            let head = try await store.head()
            let compared = heads.isEmpty ? "" : ", as published (heads compared: \(heads.count))"
            print("audit trail whole: \(head.sequence) entries, head \(head.hash)\(compared)")
        }
    }

    private static func sentence(_ finding: AuditFinding) -> String {
        switch finding {
        case .broken(let sequence):
            "audit entry \(sequence) is not what its hash says; compare with a published head."
        case .shortened(let count, let published):
            "the audit trail ends at entry \(count), but entry \(published) was published: entries from "
                + "\(count + 1) on are gone."
        case .rewritten(let range) where range.count == 1:
            "audit entry \(range.lowerBound) is not the one that was published: the trail was written anew."
        case .rewritten(let range):
            "audit entry \(range.upperBound) is not the one that was published; the first that differs is among "
                + "\(range.lowerBound) to \(range.upperBound). Heads of more days narrow it."
        }
    }
}
