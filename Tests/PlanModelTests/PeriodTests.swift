import PlanModel
import Testing

@Suite struct PeriodTests {
    /// Positions are in years: the end of 2021 is 2021.0.
    @Test(
        arguments: [
            ("2021", 2020.0, 2021.0), ("2021-S1", 2020, 2020.5), ("2021-Q4", 2020.75, 2021),
            ("2021-06", 2020.416_666_667, 2020.5),
            ("2021-12-31", 2020.997_311_828, 2021), ("2023..2025", 2022, 2025),
        ] as [(String, Double, Double)])
    func hasAPlaceInTime(text: String, start: Double, end: Double) throws {
        let period = try #require(Period(text))
        #expect(abs(period.start - start) < 1e-8)
        #expect(abs(period.end - end) < 1e-8)
        #expect(period.description == text)
    }

    @Test(arguments: ["", "21", "2021-13", "2021-Q5", "2021-02-29", "2025..2023", "2021..", "二〇二一"])
    func refusesWhatIsNoPeriod(text: String) {
        #expect(Period(text) == nil)
    }
}
