import GRDB
import PlanModel
import Testing

@testable import PlanStore

/// The schema goes up, back and up again.
@Suite struct MigrationTests {
    @Test func stepsAreNumberedWithoutAGap() {
        #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
    }

    /// One step back and up keeps every row; the search index is filled anew.
    @Test func rowsSurviveADerivedIndex() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            let store = try SQLitePlanStore.open(path: path, nature: .real)
            try await store.addGround()
            try await store.add([.observation(try .sample()), .responsibility(.sample)])
            let account = try await store.account()
            let found = try await store.search("海洋")
            try store.database.close()

            try SQLitePlanStore.migrate(path: path, to: 4)
            #expect(try tables(at: path).contains("commitment_search") == false)
            let error = #expect(throws: StoreError.self) {
                try SQLitePlanStore.openExisting(path: path, readOnly: true)
            }
            #expect(error?.isUnavailability == true)

            let again = try SQLitePlanStore.openExisting(path: path)
            #expect(try await again.account() == account)
            #expect(try await again.search("海洋") == found)
            #expect(found.count == 3)
            #expect(try await again.schemaVersion() == Migration.newest)
        }
    }

    /// Going back before formulas keeps each indicator, with the nearest way to add up that was known then.
    @Test func indicatorsSurviveTheStepBackAndUp() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            let store = try SQLitePlanStore.open(path: path, nature: .real)
            let ways = ["mean:gdp", "areas=sum;time=last", "minimum", "maximum"]
            try await store.add([.planVersion(.sample)])
            try await store.add(
                ways.map { way in
                    var indicator = Indicator.sample(id: way)
                    indicator.aggregation = Aggregation(rawValue: way) ?? .none
                    return .indicator(indicator)
                } + [.indicator(.sample(id: "computed"))])
            try store.database.close()
            try SQLitePlanStore.migrate(path: path, to: 6)
            let again = try SQLitePlanStore.open(path: path, nature: .real)
            let found = try await again.account().indicators
            #expect(found.map(\.id) == ["areas=sum;time=last", "computed", "maximum", "mean:gdp", "minimum"])
            #expect(found.map(\.aggregation.rawValue) == ["sum", "weighted_mean", "maximum", "weighted_mean", "none"])
            #expect(found.allSatisfy { $0.formula == nil })
        }
    }

    @Test(arguments: 0...8)
    func everyStepHasAWayBack(step: Int) async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            let store = try SQLitePlanStore.open(path: path, nature: .real)
            try await store.addGround()
            try await store.add([
                .observation(try .sample()), .report(try .sample()), .evaluation(.sample()), .link(.sample),
            ])
            let whole = try schema(at: path)
            try store.database.close()

            try SQLitePlanStore.migrate(path: path, to: step)
            if step == 0 { #expect(try schema(at: path) == []) }
            try SQLitePlanStore.migrate(path: path, to: Migration.newest)
            #expect(try schema(at: path) == whole)

            let again = try SQLitePlanStore.open(path: path, nature: .real)
            #expect(try await again.head().sequence == (step == 0 ? 0 : 2))
            #expect(try await again.account().version == (step < 2 ? nil : .sample))
        }
    }

    @Test(arguments: [-1, Migration.newest + 1])
    func aStepThatIsNotThereIsRefused(step: Int) async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            _ = try SQLitePlanStore.open(path: path, nature: .real)
            #expect(throws: StoreError.refused("no schema \(step)")) {
                try SQLitePlanStore.migrate(path: path, to: step)
            }
        }
    }

    /// Without the desk the fields that could always be checked stay; its own rows are lost, and it comes back empty.
    @Test func checkedFieldsOutliveTheDesk() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder.path("plan.db")
            let store = try SQLitePlanStore.open(path: path, nature: .real)
            try await store.addGround()
            let fields = TargetField.allCases.map { Confirmation.sample(field: $0, value: "") }
            try await store.add(fields.map { .confirmation($0) } + [.correction(.rejection), .adoption(.sample)])
            try await store.keep([.supersede(.confirmation(.sample(value: "元")))])
            let whole = try schema(at: path)
            try store.database.close()

            try SQLitePlanStore.migrate(path: path, to: 5)
            #expect(try tables(at: path).contains("reading_correction") == false)
            let again = try SQLitePlanStore.openExisting(path: path)
            #expect(try schema(at: path) == whole)
            let account = try await again.account()
            #expect(account.confirmations.count == fields.count - 1)
            #expect(account.confirmations.first { $0.field == .unitOfMeasure }?.value == "元")
            #expect(account.corrections == [] && account.adoption == nil && account.codes == [])
            #expect(try await again.verifyAuditTrail() == nil)
        }
    }

    private func tables(at path: String) throws -> [String] {
        try schema(at: path).compactMap { $0.split(separator: " ").first.map(String.init) }
    }

    /// Name and SQL of all there is.
    private func schema(at path: String) throws -> [String] {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.read { db in
            try String.fetchAll(
                db, sql: "SELECT name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name")
        }
    }
}
