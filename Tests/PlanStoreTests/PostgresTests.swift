import Foundation
import PlanModel
import Testing

@testable import PlanStore

/// What only a server has: a place, a name, and ways to be wrong about them.
@Suite struct PostgresTests {
    /// Without PostgreSQL on the machine the contract is checked on SQLite alone; `make check` leaves nothing out.
    @Test(.enabled(if: !TestServer.isInstalled || TestServer.isDemanded, "PostgreSQL is installed and tested with"))
    func postgresIsInstalled() {
        guard TestServer.isDemanded else {
            print("PostgreSQL is not installed: the contract of the store is checked on SQLite alone.")
            return
        }
        #expect(TestServer.isInstalled, "PostgreSQL is not installed: apt-get install postgresql")
    }
}
