import GRDB
import PlanModel
import Testing

@testable import PlanStore

/// History cannot be rewritten by accident: not even by SQL, as long as the schema's triggers stand.
@Suite struct HistoryTests {
    static let rewritings = [
        "UPDATE observation SET value = 1", "UPDATE observation SET period = '2020'",
        "UPDATE observation SET added_by = 2",
        "UPDATE observation SET superseded_by = NULL WHERE superseded_by IS NOT NULL",
        "UPDATE observation SET superseded_by = 1", "UPDATE observation SET closed_by = 2, superseded_by = 2",
        "UPDATE observation SET closed_by = 99 WHERE superseded_by IS NULL", "DELETE FROM observation",
        "UPDATE annual_target SET value = 1", "UPDATE annual_target SET year = 2030", "DELETE FROM annual_target",
        "UPDATE audit_entry SET after = ''", "DELETE FROM audit_entry",
        "UPDATE plan_version SET title = ''", "UPDATE plan_version SET source_text = x''", "DELETE FROM plan_version",
        "UPDATE target SET value = 1", "DELETE FROM target", "UPDATE outline_node SET title = ''",
        "UPDATE task SET title = ''", "DELETE FROM measure", "UPDATE project SET title = ''", "DELETE FROM place",
        "DELETE FROM mention", "DELETE FROM note", "DELETE FROM commitment", "UPDATE store SET nature = 'synthetic'",
        "DELETE FROM store", "UPDATE verdict SET standing = 'achieved'", "DELETE FROM verdict",
        "UPDATE evaluation SET method = 'x'", "DELETE FROM evaluation", "UPDATE evaluation_input SET text = x''",
        "DELETE FROM evaluation_input", "UPDATE responsibility SET role = 'lead'", "DELETE FROM responsibility",
        "UPDATE report SET state = 'approved'", "DELETE FROM report", "UPDATE confirmation SET value = ''",
        "DELETE FROM confirmation", "UPDATE reading_correction SET value = 1", "DELETE FROM reading_correction",
        "UPDATE adoption SET adopted_by = ''", "DELETE FROM adoption", "UPDATE commitment_code SET code = 'x'",
        "DELETE FROM commitment_code", "UPDATE indicator SET decimals = 3", "DELETE FROM indicator",
        "UPDATE indicator_link SET relation = 'judges'", "DELETE FROM indicator_link", "UPDATE area SET name_en = ''",
        "DELETE FROM area", "UPDATE source SET title = ''", "DELETE FROM source",
        "UPDATE responsible_unit SET name_en = ''", "DELETE FROM responsible_unit",
    ]

    @Test(arguments: StoreKind.databases, rewritings)
    func isRefused(kind: StoreKind, sql: String) async throws {
        try await kind.withStore { store in
            try await store.fill()
            let before = try await store.account()
            let sql = kind == .postgres ? sql.replacing("x''", with: "''") : sql
            let error = await #expect(throws: StoreError.self) { try await store.tamper(sql) }
            #expect(error?.isRefusal == true, "\(String(describing: error))")
            #expect(try await store.account() == before)
        }
    }

    @Test func nothingIsReplaced() async throws {
        let store = try SQLitePlanStore.inMemory(nature: .real)
        try await store.fill()
        let before = try await store.account()
        let error = await #expect(throws: StoreError.self) {
            try await store.tamper("INSERT OR REPLACE INTO observation SELECT * FROM observation")
        }
        #expect(error?.isRefusal == true)
        #expect(try await store.account() == before)
    }

    @Test(arguments: StoreKind.databases)
    func everyTableIsGuarded(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let tables = try await store.texts(kind.tables)
            let guarded = try await store.texts(kind.guardedTables)
            // Secrets alone have no history: what was changed is gone.
            #expect(tables.filter { $0 != "credential" } == guarded)
            #expect(tables.count == 33)
            guard kind == .postgres else { return }
            for table in guarded {
                let error = await #expect(throws: StoreError.self) {
                    try await store.tamper("TRUNCATE \(table) CASCADE")
                }
                #expect(error?.isRefusal == true, "\(table): \(String(describing: error))")
            }
        }
    }

    @Test(arguments: StoreKind.databases)
    func theSchemaSpeaksOurWords(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let columns = try await store.texts(kind.columns)
            #expect(columns.contains("unit_of_measure") && columns.contains("responsible_unit"))
            #expect(!columns.contains("unit"))
        }
    }

    @Test func aReadingNeedsNoScanOfTheObservations() async throws {
        let store = try SQLitePlanStore.inMemory(nature: .real)
        try await store.fill()
        let plan = try await store.database.read { db in
            try Row.fetchAll(
                db, sql: "EXPLAIN QUERY PLAN \(ObservationTable.supersession)",
                arguments: [1, "ocean-product", "210000", "", "2024"]
            ).map { $0["detail"] as String }
        }
        #expect(plan.first?.hasPrefix("SEARCH observation USING INDEX observation_current (") == true, "\(plan)")
    }
}

extension StoreKind {
    /// SQL that names the tables that a store keeps facts in.
    fileprivate var tables: String {
        self == .postgres
            ? """
            SELECT relname::text COLLATE "C" FROM pg_class
            WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
                AND relname NOT IN ('commitment_search', 'lantu_schema') ORDER BY 1
            """
            : """
            SELECT name FROM sqlite_schema
            WHERE type = 'table' AND name NOT LIKE 'commitment_search%' ORDER BY name
            """
    }

    /// SQL that names those whose rows neither change nor go.
    fileprivate var guardedTables: String {
        self == .postgres
            ? """
            SELECT relname::text COLLATE "C" FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
            WHERE relnamespace = current_schema()::regnamespace
                AND tgname IN (relname || '_stays', relname || '_keeps_content', relname || '_stays_whole')
            GROUP BY relname HAVING count(*) = 3 ORDER BY 1
            """
            : """
            SELECT DISTINCT tbl_name FROM sqlite_schema
            WHERE type = 'trigger' AND name IN (tbl_name || '_stays', tbl_name || '_keeps_content')
            GROUP BY tbl_name HAVING count(*) = 2 ORDER BY tbl_name
            """
    }

    fileprivate var columns: String {
        self == .postgres
            ? "SELECT column_name::text FROM information_schema.columns WHERE table_schema = current_schema()"
            : """
            SELECT column.name FROM sqlite_schema AS stored JOIN pragma_table_info(stored.name) AS column
            WHERE stored.type = 'table'
            """
    }
}

extension SQLPlanStore {
    /// Adds a row to every table.
    fileprivate func fill() async throws {
        try await addGround()
        let verdict = Verdict(indicator: "ocean-product", area: "210000", standing: .missed, reason: .notMetAtDeadline)
        try await add([
            .link(.sample), .observation(try .sample()), .annualTarget(.sample()), .confirmation(.sample()),
            .responsibility(.sample), .report(try .sample()), .evaluation(.sample([verdict])),
            .correction(.addition()), .adoption(.sample), .code(.sample()),
        ])
        try await keep([.supersede(.observation(try .sample(value: 2)))])
    }
}
