import ArgumentParser
import Foundation
import PlanModel
import PlanOffice
import PlanOutside
import PlanStore

/// Which database a command works on, and who works on it.
struct DatabaseOptions: ParsableArguments {
    @Option(help: "The database: a file, or the URL of one on a PostgreSQL server (postgresql://user@host/name).")
    var database: String

    @Option(name: .customLong("as"), help: "The account that acts; a database without accounts needs none.")
    var account: String?

    /// Who acts: the account named with `--as`, proved by its token or password; nobody on a database without accounts.
    ///
    /// - Throws: ``AccountFault/needsAccount``, ``AccountFault/hasNoAccounts``, ``AccountFault/wrongSecret``
    func asker(in office: Office) async throws -> Asker {
        let hasAccounts = try await office.hasAccounts()
        guard let account else {
            guard !hasAccounts else { throw OfficeError.account(.needsAccount) }
            return .door
        }
        guard hasAccounts else { throw OfficeError.account(.hasNoAccounts) }
        return .member(try await DoorSecret.member(named: account, in: office))
    }

    /// The office on a database that is there.
    func office() async throws -> Office {
        Office(
            repository: try await StoreAddress(database).openExisting(), locksmith: SystemLocksmith(), now: Now.text)
    }

    /// The office on a database of either nature; one for real data is made when there is none.
    func officeMakingIfMissing() async throws -> Office {
        try await StoreAddress(database).isThere() ? try await office() : try await office(making: .real)
    }

    /// The office on a database that is made when it is not there.
    func office(making nature: Nature, digest: DigestAlgorithm? = nil) async throws -> Office {
        Office(
            repository: try await StoreAddress(database).open(nature: nature, digest: digest),
            locksmith: SystemLocksmith(),
            now: Now.text)
    }
}

/// The time in UTC.
enum Now {
    @Sendable static func text() -> String {
        Date.now.formatted(.iso8601)
    }
}
