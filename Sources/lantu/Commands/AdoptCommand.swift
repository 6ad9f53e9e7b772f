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

    @Option(help: "The person or office that adopts it.")
    var by: String

    func validate() throws {
        guard Asker.isName(by) else { throw ValidationError("--by needs a name on one line, at most 80 characters.") }
    }

    func run() async throws {
        try await Door.run {
            let office = try await database.office()
            let before = try await office.confirmationDesk(for: .planner(by))
            let outcome = try await office.act(.adopt, by: .planner(by)).outcome
            guard let entry = outcome.entry else {
                print("adopted already; every commitment has its code")
                return
            }
            print(
                "adopted: \(before.withoutCode) commitments got a code; "
                    + "\(before.counts.undecided) targets not checked one by one; audit entry \(entry.sequence)")
        }
    }
}
