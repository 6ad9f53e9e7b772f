import PlanModel
import Testing

@Suite struct PeriodCalendarTests {
    @Test(arguments: ["0001-01", "2025-12", "2025-Q1", "2025-Q4", "2025-S2", "2025", "9999-12", "9999"])
    func theOrdinalLeadsBack(text: String) throws {
        let period = try #require(Period(text))
        #expect(try Period(period.length, ordinal: #require(period.ordinal)) == period)
    }

    @Test(arguments: [
        ("2025-03", -3, Period.Length.month, "2024-12"), ("2025-03", -1, .year, "2024-03"),
        ("2025-03", 2, .quarter, "2025-09"), ("2025-Q1", -1, .quarter, "2024-Q4"), ("2025-S1", -1, .year, "2024-S1"),
        ("2025", -5, .year, "2020"), ("2025", 1, .month, "none"), ("2025-Q2", 1, .month, "none"),
        ("0001", -1, .year, "none"),
        ("9999-12", 1, .month, "none"), ("2025-03-01", -1, .year, "none"), ("2021..2025", -1, .year, "none"),
        ("2025", Int.max, .year, "none"), ("2025", Int.min, .year, "none"),
    ])
    func moves(text: String, count: Int, stretch: Period.Length, expected: String) throws {
        let moved = try #require(Period(text)).moved(by: count, stretch)
        #expect(moved?.description ?? "none" == expected)
    }

    @Test(arguments: [
        ("2025", Period.Length.quarter, ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]),
        ("2025-Q3", .month, ["2025-07", "2025-08", "2025-09"]),
        ("2021..2023", .year, ["2021", "2022", "2023"]),
        ("2025-01..2025-09", .quarter, ["2025-Q1", "2025-Q2", "2025-Q3"]),
        ("2025-01..2025-08", .quarter, []), ("2025-07", .month, []), ("2025-07", .year, []),
        ("2025-07-01", .month, []), ("2025-07-02..2025-07-03", .month, []),
    ])
    func hasParts(text: String, length: Period.Length, expected: [String]) throws {
        let parts = try #require(Period(text)).parts(of: length) ?? []
        #expect(parts.map(\.description) == expected)
    }

    @Test(arguments: [
        ("2025-07", Period.Length.quarter, "2025-Q3"), ("2025-12", .halfYear, "2025-S2"), ("2025-Q2", .year, "2025"),
        ("2025-Q2", .month, "none"), ("2025", .year, "none"), ("2025-07-01", .month, "none"),
    ])
    func liesInside(text: String, length: Period.Length, expected: String) throws {
        let longer = try #require(Period(text)).inside(length)
        #expect(longer?.description ?? "none" == expected)
    }
}
