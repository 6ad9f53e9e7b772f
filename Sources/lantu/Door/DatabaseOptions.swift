import ArgumentParser
import Foundation
import PlanModel
import PlanOffice
import PlanStore

/// Which database a command works on, and who works on it.
struct DatabaseOptions: ParsableArguments {
    @Option(help: "The database: a file, or the URL of one on a PostgreSQL server (postgresql://user@host/name).")
    var database: String

    @Option(name: .customLong("as"), help: "The account that acts; a database without accounts needs none.")
    var account: String?

    /// Who acts; accounts do not exist yet, and every act says that none was asked for.
    var asker: Asker {
        get throws {
            guard account == nil else {
                throw ValidationError("This database has no accounts; leave --as out.")
            }
            return .operatorAtDoor(nil)
        }
    }

    /// The office on a database that is there.
    func office() async throws -> Office {
        Office(repository: try await StoreAddress(database).openExisting(), now: Now.text)
    }

    /// The office on a database of either nature; one for real data is made when there is none.
    func officeMakingIfMissing() async throws -> Office {
        try await StoreAddress(database).isThere() ? try await office() : try await office(making: .real)
    }

    /// The office on a database that is made when it is not there.
    func office(making nature: Nature) async throws -> Office {
        Office(repository: try await StoreAddress(database).open(nature: nature), now: Now.text)
    }
}

/// The time in UTC.
enum Now {
    @Sendable static func text() -> String {
        Date.now.formatted(.iso8601)
    }
}
