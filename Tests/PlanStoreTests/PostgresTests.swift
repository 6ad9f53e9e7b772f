import Foundation
import PlanModel
import PostgresTesting
import Testing

@testable import PlanStore

/// What opening a place on a server finds, and says.
@Suite(.enabled(if: TestServer.isInstalled)) struct PostgresTests {
    @Test func whatIsKeptIsThereAgain() async throws {
        try await StoreKind.postgres.withAddress { place in
            let address = try PostgresAddress(url: place)
            #expect(try await !PostgresPlanStore.isThere(address))
            let store = try await PostgresPlanStore.open(address, nature: .synthetic)
            try await store.addGround()
            let account = try await store.account()
            for readOnly in [false, true] {
                let again = try await PostgresPlanStore.openExisting(address, readOnly: readOnly)
                #expect(try await again.account() == account)
                #expect(again.nature == .synthetic)
            }
            await #expect(throws: StoreError.natureMismatch) {
                try await PostgresPlanStore.open(address, nature: .real)
            }
        }
    }

    @Test func aReadOnlyStoreTakesNothing() async throws {
        try await StoreKind.postgres.withAddress { place in
            let address = try PostgresAddress(url: place)
            _ = try await PostgresPlanStore.open(address, nature: .real)
            let store = try await PostgresPlanStore.openExisting(address, readOnly: true)
            let error = await #expect(throws: StoreError.self) { try await store.add([.unit(.sample)]) }
            #expect(error?.isUnavailability == true)
            await #expect(throws: StoreError.self) { try await store.read { db in try db.script("DROP TABLE store") } }
        }
    }

    @Test func whatIsNotThereIsUnavailable() async throws {
        try await StoreKind.postgres.withAddress { place in
            await expectUnavailable(place) { try await PostgresPlanStore.openExisting($0) }
            await expectUnavailable(place) { try await PostgresPlanStore.open($0, nature: .real, readOnly: true) }
            await expectUnavailable(place) { try await PostgresPlanStore.migrate($0, to: 1) }
            let server = try TestServer.shared.get()
            await expectUnavailable(server.url(schema: "nowhere")) { try await PostgresPlanStore.openExisting($0) }
            await expectUnavailable("postgresql://127.0.0.1:1/x") {
                try await PostgresPlanStore.open($0, nature: .real)
            }
            await expectUnavailable("postgresql:///x?host=/nowhere") { try await PostgresPlanStore.isThere($0) == true }
        }
    }

    @Test func aNameWithoutItsPasswordIsNotLetIn() async throws {
        let server = try TestServer.shared.get()
        try server.run("CREATE ROLE guarded LOGIN PASSWORD 's3cret'")
        for account in ["guarded", "guarded:wr0ng"] {
            let address = try PostgresAddress(url: server.url(account: account))
            let error = await #expect(throws: StoreError.self) { try await PostgresPlanStore.isThere(address) }
            #expect(error?.isUnavailability == true)
            #expect("\(String(describing: error))".contains("wr0ng") == false)
        }
        let address = try PostgresAddress(url: server.url(account: "guarded:s3cret"))
        #expect(try await !PostgresPlanStore.isThere(address))
        let error = await #expect(throws: StoreError.self) { try await PostgresPlanStore.open(address, nature: .real) }
        #expect(error == .unavailable("the account of the database may not do this"))
    }

    @Test func aForeignSchemaIsLeftAsItIs() async throws {
        try await StoreKind.postgres.withAddress { place in
            let address = try PostgresAddress(url: place)
            try PostgresConnection(address).script("CREATE TABLE theirs (id INTEGER)")
            await #expect(throws: StoreError.damaged) { try await PostgresPlanStore.open(address, nature: .real) }
            await #expect(throws: StoreError.damaged) { try await PostgresPlanStore.migrate(address, to: 0) }
            let tables: [String] = try PostgresConnection(address).rows(
                "SELECT relname::text FROM pg_class WHERE relnamespace = current_schema()::regnamespace"
            ) { row in try row[0] }
            #expect(tables == ["theirs"])
        }
    }

    @Test func aNewerSchemaIsNotTouched() async throws {
        try await StoreKind.postgres.withAddress { place in
            let address = try PostgresAddress(url: place)
            let store = try await PostgresPlanStore.open(address, nature: .real)
            try await store.tamper("UPDATE lantu_schema SET version = 99")
            for readOnly in [false, true] {
                await #expect(throws: StoreError.newerSchema(99)) {
                    try await PostgresPlanStore.openExisting(address, readOnly: readOnly)
                }
            }
            await #expect(throws: StoreError.newerSchema(99)) { try await PostgresPlanStore.migrate(address, to: 1) }
        }
    }

    @Test func manyMayMakeItAtOnce() async throws {
        try await StoreKind.postgres.withAddress { place in
            let address = try PostgresAddress(url: place)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 { group.addTask { _ = try await PostgresPlanStore.open(address, nature: .real) } }
                try await group.waitForAll()
            }
            #expect(try await PostgresPlanStore.openExisting(address).head() == .none)
        }
    }

    @Test func everyCommitIsSynced() async throws {
        try await StoreKind.postgres.withStore { store in
            let settings = try await store.write { db in
                try ["synchronous_commit", "fsync", "transaction_isolation"].map { name in
                    try db.value("SELECT current_setting(?)", [name]) ?? ""
                }
            }
            #expect(settings == ["on", "on", "read committed"])
        }
    }

    /// The order of code points, though the server's own collation is Chinese.
    @Test func textsAreComparedByCodePoints() async throws {
        try await StoreKind.postgres.withStore { store in
            let ids = ["安", "丙", "B", "a", "Ä", "一", "\u{10000}", "\u{FFFD}"]
            try await store.add(ids.map { .unit(ResponsibleUnit(id: $0, nameZh: $0)) })
            let expected = ids.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
            #expect(try await store.account().units.map(\.id) == expected)
            let plain = try await store.texts("SELECT code COLLATE \"default\" FROM responsible_unit ORDER BY 1")
            #expect(plain != expected, "the collation of the server would tell otherwise")
        }
    }

    private func expectUnavailable(
        _ place: String, location: SourceLocation = #_sourceLocation, _ open: (PostgresAddress) async throws -> some Any
    ) async {
        let error = await #expect(throws: StoreError.self, sourceLocation: location) {
            _ = try await open(PostgresAddress(url: place))
        }
        #expect(error?.isUnavailability == true, "\(String(describing: error))", sourceLocation: location)
    }
}

/// Says when PostgreSQL is missing.
@Suite struct PostgresInstallationTests {
    /// Without PostgreSQL on the machine the contract is checked on SQLite alone; `make check` leaves nothing out.
    @Test(.enabled(if: !TestServer.isInstalled))
    func postgresIsInstalled() {
        print("PostgreSQL is not installed (apt-get install postgresql): the store is checked on SQLite alone.")
        #expect(!TestServer.isDemanded, "PostgreSQL is not installed, and nothing may be left out")
    }
}
