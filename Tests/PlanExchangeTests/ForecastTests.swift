import Testing

@testable import PlanExchange

private func table(_ rows: String...) -> [UInt8] {
    Array((["id,period,value"] + rows).joined(separator: "\n").utf8)
}

@Suite("Series are read, or every fault is told with its row and column")
struct SeriesTableTests {
    typealias Series = SeriesTable.Series

    @Test func readsSeriesThatStandBetweenOneAnother() throws {
        let read = try SeriesTable.read(
            table("a,2019,1", "b,2020-Q4,5", "a,2020,2.5", "b,2021-Q1,-6", "c,2020-12,1", "c,2021-01,2"), file: "s.csv")
        #expect(
            read == [
                Series(id: "a", values: [1, 2.5], observed: 2, season: 1),
                Series(id: "b", values: [5, -6], observed: 2, season: 4),
                Series(id: "c", values: [1, 2], observed: 2, season: 12),
            ])
    }

    @Test(arguments: [
        (["a,2010,1", "a,2014,5"], [1.0, 2, 3, 4, 5], 2), (["a,2010,1", "a,2015,5"], [5], 1),
        (["a,1,1", "a,2,2", "a,4,6"], [1, 2, 4, 6], 3), (["a,2020-S1,1", "a,2021-S1,3"], [1, 2, 3], 2),
        (["a,2020-11,1", "a,2021-02,4"], [1, 2, 3, 4], 2),
    ])
    func bridgesShortHolesAndBeginsAnewAfterLongOnes(rows: [String], values: [Double], observed: Int) throws {
        let bytes = Array((["id,period,value"] + rows).joined(separator: "\n").utf8)
        let read = try #require(try SeriesTable.read(bytes, file: "s.csv").first)
        #expect(read.values == values && read.observed == observed)
    }

    @Test(arguments: [
        ("a,2020,1\na,2020,2", ExchangeError.Cell(3, "period", "2020", .stepAfter("2020"))),
        ("a,2020,1\na,2019,2", .init(3, "period", "2019", .stepAfter("2020"))),
        ("a,2020,1\na,2021-Q1,2", .init(3, "period", "2021-Q1", .stepAfter("2020"))),
        ("a,2020-01-01,1", .init(2, "period", "2020-01-01", .step)),
        ("a,2020..2022,1", .init(2, "period", "2020..2022", .step)), ("a,-3,1", .init(2, "period", "-3", .step)),
        ("a,,1", .init(2, "period", "", .step)), ("a,2020,x", .init(2, "value", "x", .number)),
        ("a,2020,", .init(2, "value", "", .number)), (",2020,1", .init(2, "id", "", .text)),
    ])
    func tellsWhatIsWrong(rows: String, fault: ExchangeError.Cell) {
        #expect(throws: ExchangeFailure(fault.error)) {
            try SeriesTable.read(Array(("id,period,value\n" + rows).utf8), file: "s.csv")
        }
    }

    @Test func needsItsColumns() {
        #expect(throws: ExchangeFailure(.missingColumn(file: "s.csv", column: "value"))) {
            try SeriesTable.read(Array("id,period\na,2020\n".utf8), file: "s.csv")
        }
    }
}

extension ExchangeError {
    /// A malformed cell of `s.csv`.
    struct Cell: Sendable {
        var error: ExchangeError

        init(_ row: Int, _ column: String, _ value: String, _ expected: CellExpectation) {
            error = .malformedCell(file: "s.csv", row: row, column: column, value: value, expected: expected)
        }
    }
}

@Suite("Outlooks are written in the fixed form")
struct ForecastJSONTests {
    @Test func keysAreSortedAndNumbersShort() {
        let lines = [
            ForecastLine(
                id: "a\"b", method: "outlook/1", mean: [1, 2.5],
                bands: [
                    .init(level: 95, ranges: [0...3, 1...4.25]), .init(level: 5, ranges: [1...1, 2...3]),
                    .init(level: 99.5, ranges: []),
                ],
                probability: 0.75),
            ForecastLine(id: "c", method: "outlook/1", reason: "history too short: 2 of 4"),
        ]
        let expected = """
            {"format":"lantu.forecast.v1","series":[
            {"id":"a\\"b","intervals":{"5":[[1,1],[2,3]],"95":[[0,3],[1,4.25]],"99.5":[]},"mean":[1,2.5],\
            "method":"outlook/1","probability":0.75,"reason":null},
            {"id":"c","intervals":{},"mean":[],"method":"outlook/1","probability":null,\
            "reason":"history too short: 2 of 4"}]}

            """
        #expect(String(decoding: ForecastJSON.write(lines), as: UTF8.self) == expected)
    }
}
