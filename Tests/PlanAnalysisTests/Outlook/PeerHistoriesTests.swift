import PlanAnalysis
import PlanModel
import Testing

/// What the same indicator did in other areas.
@Suite struct PeerHistoriesTests {
    private static let indicator = Indicator(id: "x", nameZh: "产量", unitOfMeasure: UnitOfMeasure("万吨"), timing: .period)

    /// The runs of one other area, whose editions are parted by bars with their names before them.
    private static func runs(_ data: String, beside vintage: String = "") throws -> [[Double]] {
        let own = try observations("2019=1 2020=2 2021=3 2022=4", vintage: vintage)
        let others = try data.split(separator: "|").flatMap { edition in
            let parts = edition.split(separator: ">", maxSplits: 1)
            return try observations(String(parts.last ?? ""), vintage: parts.count == 2 ? String(parts[0]) : "").map {
                var other = $0
                other.area = "220000"
                return other
            }
        }
        let made = OutlookCase.editions(
            target(.level, .atLeast, 10, from: 1), indicator: indicator, observations: own, asOf: Period(year: 2022),
            until: nil)
        let item = try #require(try made.first?.case.get())
        let found = item.histories(
            of: "x", in: ["220000", "330000"], observations: own + others, asOf: Period(year: 2022))
        #expect(found.map(\.area).allSatisfy { $0 == "220000" })
        return found.flatMap(\.runs)
    }

    @Test(arguments: [
        ("2019=5 2020=6 2021=8", [[5, 6, 8]]), ("2019=5 2020=6 2022=8", [[5, 6]]), ("2020=6", []), ("", []),
        ("2015=1 2016=2 2018=3 2019=4", [[1, 2], [3, 4]]), ("2019=5 2020=6 2021=1b 2022=2", [[5, 6], [1, 2]]),
        ("2019=50000;吨 2020=60000;吨", [[5, 6]]), ("2019=5 2020=6;台 2021=7 2022=8", [[7, 8]]),
        ("2019=5 2020=6f 2021=7 2022=8", [[7, 8]]), ("2021=5 2022=6 2023=7", [[5, 6]]),
        ("2020-S1=1 2020=5 2021=6", [[5, 6]]), ("2020=5p 2021=6e", [[5, 6]]),
    ])
    func runsHaveNoHoleAndNoBreak(data: String, expected: [[Double]]) throws {
        #expect(try Self.runs(data) == expected)
    }

    /// The edition of the same name, else the unnamed, else the newest; never two joined.
    @Test(arguments: [
        ("2023", "2023>2020=1 2021=2|2024>2020=5 2021=9", [[1, 2]]),
        ("", "2023>2020=1 2021=2|2024>2020=5 2021=9", [[5, 9]]),
        ("2023", "2020=1 2021=2|2024>2020=5 2021=9", [[1, 2]]),
    ])
    func oneEditionIsTaken(own: String, data: String, expected: [[Double]]) throws {
        #expect(try Self.runs(data, beside: own) == expected)
    }
}
