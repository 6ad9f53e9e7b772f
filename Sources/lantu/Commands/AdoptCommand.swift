import ArgumentParser
import PlanModel
import PlanOffice

/// `lantu adopt`: a person makes the newest version the plan.
struct AdoptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt",
        abstract: "Adopts the newest version: its commitments get lasting codes and are no longer only read by machine."
    )

    @OptionGroup var database: DatabaseOptions

    @Option(help: "The person or office that adopts it, on a database without accounts; else --as names the account.")
    var by: String?

    func validate() throws {
        guard (by == nil) != (database.account == nil) else {
            throw ValidationError("Say who adopts it with --by, or with --as on a database with accounts.")
        }
        guard by.map(Asker.isName) ?? true else {
            throw ValidationError("--by needs a name on one line, at most 80 characters.")
        }
    }

    func run() async throws {
        try await Door.run {
            let office = try await database.office()
            let asker = if let by { Asker.planner(by) } else { try await database.asker(in: office) }
            let before = try await office.confirmationDesk(for: asker)
            let outcome = try await office.act(.adopt, by: asker).outcome
            guard let entry = outcome.entry else {
                print("adopted already; every commitment has its code")
                return
            }
            print(
                "adopted: \(before.withoutCode) commitments got a code; "
                    + "\(before.counts.undecided) not checked one by one; audit entry \(entry.sequence)")
        }
    }
}
