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
    @Test(arguments: StoreKind.lasting)
    func rowsSurviveADerivedIndex(kind: StoreKind) async throws {
        try await kind.withAddress { place in
            let address = try StoreAddress(place)
            let store = try await address.open(nature: .real)
            try await store.addGround()
            try await store.add([.observation(try .sample()), .responsibility(.sample)])
            let account = try await store.account()
            let found = try await store.search("海洋")

            try await address.migrate(to: 4)
            #expect(try await schema(at: place).contains { $0.contains("commitment_search") } == false)
            let error = await #expect(throws: StoreError.self) { try await address.openExisting(readOnly: true) }
            #expect(error?.isUnavailability == true)

            let again = try await address.openExisting()
            #expect(try await again.account() == account)
            #expect(try await again.search("海洋") == found)
            #expect(found.count == 3)
            #expect(try await again.schemaVersion() == Migration.newest)
        }
    }

    /// Going back before formulas keeps each indicator, with the nearest way to add up that was known then.
    @Test(arguments: StoreKind.lasting)
    func indicatorsSurviveTheStepBackAndUp(kind: StoreKind) async throws {
        try await kind.withAddress { place in
            let address = try StoreAddress(place)
            let store = try await address.open(nature: .real)
            let ways = ["mean:gdp", "areas=sum;time=last", "minimum", "maximum"]
            try await store.add([.planVersion(.sample)])
            try await store.add(
                ways.map { way in
                    var indicator = Indicator.sample(id: way)
                    indicator.aggregation = Aggregation(rawValue: way) ?? .none
                    return .indicator(indicator)
                } + [.indicator(.sample(id: "computed"))])
            try await address.migrate(to: 6)
            let again = try await address.open(nature: .real)
            let found = try await again.account().indicators
            #expect(found.map(\.id) == ["areas=sum;time=last", "computed", "maximum", "mean:gdp", "minimum"])
            #expect(found.map(\.aggregation.rawValue) == ["sum", "weighted_mean", "maximum", "weighted_mean", "none"])
            #expect(found.allSatisfy { $0.formula == nil })
            try await again.keep([.supersede(.indicator(.sample(id: "minimum"))), .add(.indicator(.sample))])
            #expect(try await again.account().indicators.count == 6, "rows are numbered on")
        }
    }

    @Test(arguments: StoreKind.lasting, 0...10)
    func everyStepHasAWayBack(kind: StoreKind, step: Int) async throws {
        try await kind.withAddress { place in
            let address = try StoreAddress(place)
            let store = try await address.open(nature: .real)
            try await store.addGround()
            try await store.add([
                .observation(try .sample()), .report(try .sample()), .evaluation(.sample()), .link(.sample),
            ])
            let whole = try await schema(at: place)

            try await address.migrate(to: step)
            if step == 0 { #expect(try await schema(at: place) == []) }
            try await address.migrate(to: Migration.newest)
            #expect(try await schema(at: place) == whole)

            let again = try await address.open(nature: .real)
            #expect(try await again.head().sequence == (step == 0 ? 0 : 2))
            #expect(try await again.account().version == (step < 2 ? nil : .sample))
        }
    }

    @Test(arguments: StoreKind.lasting, [-1, Migration.newest + 1])
    func aStepThatIsNotThereIsRefused(kind: StoreKind, step: Int) async throws {
        try await kind.withAddress { place in
            let address = try StoreAddress(place)
            _ = try await address.open(nature: .real)
            await #expect(throws: StoreError.refused("no schema \(step)")) { try await address.migrate(to: step) }
        }
    }

    /// Without the desk the fields that could always be checked stay; its own rows are lost, and it comes back empty.
    @Test(arguments: StoreKind.lasting)
    func checkedFieldsOutliveTheDesk(kind: StoreKind) async throws {
        try await kind.withAddress { place in
            let address = try StoreAddress(place)
            let store = try await address.open(nature: .real)
            try await store.addGround()
            let fields = TargetField.allCases.map { Confirmation.sample(field: $0, value: "") }
            try await store.add(fields.map { .confirmation($0) } + [.correction(.rejection), .adoption(.sample)])
            try await store.keep([.supersede(.confirmation(.sample(value: "元")))])
            let whole = try await schema(at: place)

            try await address.migrate(to: 5)
            #expect(try await schema(at: place).contains { $0.contains("reading_correction") } == false)
            let again = try await address.openExisting()
            #expect(try await schema(at: place) == whole)
            let account = try await again.account()
            #expect(account.confirmations.count == fields.count - 1)
            #expect(account.confirmations.first { $0.field == .unitOfMeasure }?.value == "元")
            #expect(account.corrections == [] && account.adoption == nil && account.codes == [])
            #expect(try await again.verifyAuditTrail() == nil)
        }
    }

    /// Name and definition of all there is.
    private func schema(at place: String) async throws -> [String] {
        switch try StoreAddress(place) {
        case .file(let path):
            let queue = try DatabaseQueue(path: path)
            defer { try? queue.close() }
            return try await queue.read { db in
                try String.fetchAll(
                    db, sql: "SELECT name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name")
            }
        case .server(let address):
            return try PostgresConnection(address).rows(Self.catalogue) { row in try row[0] }
        }
    }

    private static let catalogue = """
        SELECT * FROM (
            SELECT concat_ws(
                ' ', relname, attname, format_type(atttypid, atttypmod), attnotnull, attidentity,
                attcollation::regcollation)
            FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
            WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
            UNION ALL
            SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
            WHERE connamespace = current_schema()::regnamespace
            UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema()
            UNION ALL
            SELECT pg_get_triggerdef(pg_trigger.oid) FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
            WHERE relnamespace = current_schema()::regnamespace AND NOT tgisinternal
            UNION ALL
            SELECT concat_ws(' ', proname, prosrc) FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
            UNION ALL
            SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'S'
        ) AS all_there_is (definition) WHERE definition NOT LIKE '%lantu_schema%' ORDER BY 1
        """
}
