import Foundation
import PlanModel
import PostgresTesting

@testable import PlanStore

/// A store that the contract is checked against; a new store adds one case.
enum StoreKind: CaseIterable {
    case sqliteFile
    case sqliteMemory
    case postgres

    /// Every kind this machine has; ``PostgresTests`` says when one is missing.
    static let allCases: [StoreKind] =
        [.sqliteFile, .sqliteMemory] + (TestServer.isInstalled ? [.postgres] : [])

    /// Those that outlive the process.
    static let lasting = allCases.filter { $0 != .sqliteMemory }
    /// One of each kind of database, the quicker where there are two.
    static let databases = allCases.filter { $0 != .sqliteFile }

    /// Opens an empty store for as long as `work` runs.
    func withStore(
        nature: Nature = .real, _ work: @escaping @Sendable (any SQLPlanStore) async throws -> Void
    ) async throws {
        guard self != .sqliteMemory else { return try await work(try SQLitePlanStore.inMemory(nature: nature)) }
        try await withAddress { address in try await work(try await StoreAddress(address).open(nature: nature)) }
    }

    /// Lends the place of a store that is not there yet, as a user would name it.
    func withAddress(_ work: @escaping @Sendable (String) async throws -> Void) async throws {
        switch self {
        case .sqliteFile, .sqliteMemory:
            try await TemporaryFolder.with { folder in try await work(folder.path("plan.db")) }
        case .postgres:
            try await Gate.shared.pass { try await work(try TestServer.shared.get().freshURL()) }
        }
    }
}

/// A folder for one test.
struct TemporaryFolder {
    let url: URL

    /// The path of a file in it.
    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    /// Makes a folder, works with it and removes it.
    @discardableResult
    static func with<Value>(_ work: (TemporaryFolder) async throws -> Value) async throws -> Value {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: url) }
        return try await work(TemporaryFolder(url: url))
    }
}

extension PlanRepository {
    /// Applies changes upon the head there is.
    @discardableResult
    func keep(_ changes: [Change], verb: Act.Verb = .importObservations) async throws -> AuditEntry {
        try await apply(ChangeSet(act: .sample(verb), basedOn: try await head().sequence, changes: changes))
    }

    /// Adds records upon the head there is.
    @discardableResult
    func add(_ records: [Record]) async throws -> AuditEntry {
        try await keep(records.map { .add($0) })
    }

    /// Adds the sample plan and what its facts need to stand on.
    func addGround() async throws {
        try await add([
            .planVersion(.sample), .indicator(.sample), .indicator(.sample(id: "gdp")), .source(.sample),
            .unit(.sample), .area(.sample),
        ])
    }
}

extension SQLPlanStore {
    /// Runs SQL as somebody with full access would.
    func tamper(_ sql: String) async throws {
        try await write { db in try db.script(sql) }
    }

    /// The first column of what a query gives.
    func texts(_ sql: String) async throws -> [String] {
        try await read { db in try db.rows(sql) { row in try row[0] } }
    }
}

extension StoreError {
    /// Says whether it is a refusal, whatever the reason.
    var isRefusal: Bool {
        if case .refused = self { return true }
        return false
    }

    /// Says whether it is an unavailability, whatever the reason.
    var isUnavailability: Bool {
        if case .unavailable = self { return true }
        return false
    }
}
