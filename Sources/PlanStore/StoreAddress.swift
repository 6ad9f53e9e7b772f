internal import Foundation
package import PlanModel

/// Where a store is: in a file of SQLite or on a PostgreSQL server.
package enum StoreAddress: Sendable {
    case file(String)
    case server(PostgresAddress)

    /// Reads the path of a file, or a URL that begins with `postgresql://`.
    ///
    /// - Throws: as ``PostgresAddress/init(url:)``.
    package init(_ text: String) throws(StoreError) {
        self = PostgresAddress.isURL(text) ? .server(try PostgresAddress(url: text)) : .file(text)
    }

    /// Whether there is something at the place: a file, or a schema with a store in it.
    package func isThere() async throws(StoreError) -> Bool {
        switch self {
        case .file(let path): FileManager.default.fileExists(atPath: path)
        case .server(let address): try await PostgresPlanStore.isThere(address)
        }
    }

    /// Opens a store, or makes it where there is none.
    ///
    /// - Throws: as ``SQLitePlanStore/open(path:nature:readOnly:)``.
    ///
    /// A new one chains its acts by `digest`, SHA-256 without one.
    package func open(
        nature: Nature, digest: DigestAlgorithm? = nil
    ) async throws(StoreError) -> any SQLPlanStore {
        switch self {
        case .file(let path): try SQLitePlanStore.open(path: path, nature: nature, digest: digest)
        case .server(let address): try await PostgresPlanStore.open(address, nature: nature, digest: digest)
        }
    }

    /// Opens a store that is there.
    package func openExisting(readOnly: Bool = false) async throws(StoreError) -> any SQLPlanStore {
        switch self {
        case .file(let path): try SQLitePlanStore.openExisting(path: path, readOnly: readOnly)
        case .server(let address): try await PostgresPlanStore.openExisting(address, readOnly: readOnly)
        }
    }

    /// Takes the schema to `version`, up or down.
    package func migrate(to version: Int) async throws(StoreError) {
        switch self {
        case .file(let path): try SQLitePlanStore.migrate(path: path, to: version)
        case .server(let address): try await PostgresPlanStore.migrate(address, to: version)
        }
    }
}
