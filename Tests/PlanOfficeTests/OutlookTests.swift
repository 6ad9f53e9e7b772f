import PlanAnalysis
import PlanModel
import Testing

@testable import PlanOffice

/// What a target's page is told of the years to come.
struct OutlookTests {
    private static let values = [64.1, 65.0, 66.2, 66.8, 67.5, 68.1]

    /// The page of 69 % by 2025, with yearly values up to 2023, evaluated as of a year.
    private static func outlooks(
        _ observations: [Observation], asOf year: Int?, relation: IndicatorLink.Relation = .judges
    ) async throws -> [OutlookAnswer] {
        let office = try await SamplePlan.linkedOffice()
        let areas = ["100000", "110000", "210000", "210200", "440000"].map { Area(id: $0, nameZh: $0) }
        _ = try await office.bring(.areas(areas), subject: "areas.csv", by: SamplePlan.asker)
        _ = try await office.bring(.observations(observations), subject: "observations.csv", by: SamplePlan.asker)
        if let year {
            _ = try await office.evaluate(.annual, asOf: Period(year: year), by: SamplePlan.asker)
        }
        let target = try #require(SamplePlan.version.reading.targets.first { $0.quantity.contains("69%") })
        return try await office.commitment(target.id, for: .citizen).outlooks
    }

    private static func series(_ last: Int = 2023, vintage: String = "") -> [Observation] {
        values.enumerated().map {
            SamplePlan.observation("\(last - values.count + 1 + $0.offset)", $0.element, vintage: vintage)
        }
    }

    @Test func aTargetNotDueIsLookedAheadForUpToItsDeadline() async throws {
        let answers = try await Self.outlooks(Self.series(), asOf: 2023)
        #expect(answers.map(\.method) == ["outlook/1"])
        #expect(answers.map(\.deadline) == [2025])
        let prospect = try #require(answers.first?.prospect)
        let direct = try OutlookMethod(bounds: 0...100).outlook(Self.values, horizon: 2)
        #expect(prospect.years.map(\.year) == [2024, 2025])
        #expect(prospect.years.map(\.mean) == direct.mean)
        #expect(prospect.years.map(\.within80) == direct.intervals(level: 0.8))
        #expect(prospect.years.map(\.within95) == direct.intervals(level: 0.95))
        #expect(prospect.probability == direct.probability(of: .atLeast, 69, step: 2))
        #expect((prospect.firstYear, prospect.lastYear, prospect.lastValue) == (2018, 2023, 68.1))
        let needed = try #require(prospect.needed)
        #expect(abs(needed.yearly - 0.45) < 1e-9)
        #expect((needed.times, needed.occasions, needed.years, needed.isRate) == (5, 5, 2, false))
    }

    /// Other provinces' values of the indicator are counted where they are on record; a city's and the country's are not.
    @Test func theChangeNeededIsLookedForElsewhere() async throws {
        let alone = try #require(try await Self.outlooks(Self.series(), asOf: 2023).first?.prospect?.needed)
        #expect(alone.peers == nil)
        let rises = ["110000": 0.6, "440000": 0.3, "210200": 9, "100000": 9]
        let others = rises.flatMap { area, rise in
            (2018...2022).map { year in
                var value = SamplePlan.observation("\(year)", 80 + rise * Double(year - 2018))
                value.area = area
                return value
            }
        }
        let answers = try await Self.outlooks(Self.series() + others, asOf: 2023)
        let peers = try #require(answers.first?.prospect?.needed?.peers)
        #expect(peers.areas == ["110000", "440000"])
        #expect((peers.times, peers.occasions) == (4, 8))
        #expect((peers.sustainedTimes, peers.sustainedOccasions) == (3, 6))
    }

    @Test(arguments: [2025, 2026, nil] as [Int?])
    func dueOrNeverJudgedThereIsNone(year: Int?) async throws {
        #expect(try await Self.outlooks(Self.series(), asOf: year).isEmpty)
    }

    /// Values after the moment of the evaluation do not count, nor do those before a hole.
    @Test(arguments: [([2019, 2020, 2021], 3), ([2018, 2019, 2021, 2022, 2023], 3), ([2021, 2022, 2023, 2024], 3)])
    func tooFewYearsInARowSayHowMany(years: [Int], found: Int) async throws {
        let observations = years.map { SamplePlan.observation("\($0)", Double($0 - 1955)) }
        let answers = try await Self.outlooks(observations, asOf: 2023)
        #expect(answers.map(\.result) == [.lack(.historyTooShort(needed: 4, found: found))])
    }

    /// A revised series does not silently make an old target likely.
    @Test func editionsAreLookedAtEachOnItsOwn() async throws {
        let answers = try await Self.outlooks(
            Self.series(2019, vintage: "2019") + Self.series(2023, vintage: "2023"), asOf: 2023)
        #expect(answers.map(\.vintage) == ["2023", "2019"])
        #expect(answers.map { $0.prospect?.years.count } == [2, 6])
    }
}

/// Which targets are looked ahead for, and on which scale.
struct ProspectTests {
    private static let indicator = Indicator(
        id: "a", nameZh: "数量", unitOfMeasure: UnitOfMeasure("万吨"), timing: .end)

    private static func outlooks(
        _ kind: TargetKind, _ values: [Double], of indicator: Indicator = indicator, value: Double?,
        comparator: Comparator = .atLeast, direction: Direction = .up, in unit: UnitOfMeasure? = nil,
        baselineYear: Int? = nil
    ) -> [OutlookAnswer] {
        let statement = TargetStatement(
            indicator: "a", area: "", unitOfMeasure: unit ?? indicator.unitOfMeasure, kind: kind,
            comparator: comparator,
            value: value, direction: direction, baselineYear: baselineYear, startYear: 2020, deadline: 2025)
        let observations = values.enumerated().map {
            Observation(
                indicator: "a", area: "", period: Period(year: 2023 - values.count + 1 + $0.offset),
                quantity: Quantity($0.element, indicator.unitOfMeasure))
        }
        return Prospects(asOf: Period(year: 2023), until: 2025)
            .outlooks(statement, indicator: indicator, observations: observations)
    }

    @Test(arguments: [TargetKind.perYear, .totalOverPeriod, .annualRate, .milestone])
    func otherKindsAreLeftOut(kind: TargetKind) {
        #expect(Self.outlooks(kind, [10, 11, 12, 13, 14], value: 20).isEmpty)
        #expect(!Self.outlooks(.level, [10, 11, 12, 13, 14], value: 20).isEmpty)
    }

    @Test func whatIsToBeHeldIsLeftOut() {
        #expect(Self.outlooks(.level, [10, 11, 12, 13, 14], value: 20, direction: .hold).isEmpty)
    }

    /// 10 % up from 100 in 2020 is 110; 10 % down is 90.
    @Test(arguments: [(Direction.up, 110.0, Comparator.atLeast), (.down, 90, .atMost)])
    func aChangeIsMappedToALevel(direction: Direction, aim: Double, comparator: Comparator) throws {
        let answer = Self.outlooks(
            .change, [98, 99, 100, 101, 99, 100.5], value: 10, comparator: .exactly, direction: direction, in: .percent,
            baselineYear: 2020)
        let prospect = try #require(answer.first?.prospect)
        #expect(abs(prospect.aim - aim) < 1e-9)
        #expect(prospect.comparator == comparator)
    }

    @Test func aChangeWithoutABaselineSaysSo() {
        let answers = Self.outlooks(
            .change, [98, 99, 100, 101, 99], value: 10, comparator: .exactly, in: .percent, baselineYear: 2010)
        #expect(answers.map(\.result) == [.lack(.noBaseline)])
    }

    @Test func whatIsCoveredIsNeverMoreThanAll() throws {
        let share = Indicator(id: "a", nameZh: "处理", unitOfMeasure: .percent, timing: .ratio)
        let prospect = try #require(
            Self.outlooks(.coverage, [60, 70, 80, 90, 98], of: share, value: 100).first?.prospect)
        #expect(prospect.years.allSatisfy { $0.within95.upperBound <= 100 && $0.mean <= 100 })
        #expect(prospect.probability > 0.5)
    }

    @Test func countsNeverFallBelowNone() throws {
        let prospect = try #require(
            Self.outlooks(.elimination, [9, 7, 5, 3, 1], value: nil, direction: .down).first?.prospect)
        #expect(prospect.years.allSatisfy { $0.within95.lowerBound >= 0 })
        #expect((prospect.comparator, prospect.aim) == (.atMost, 0))
    }
}

/// Which areas stand beside one another.
struct PeersTests {
    @Test(arguments: [
        ("210000", ["110000", "440000"]), ("210200", ["210100"]), ("210213", []),
        ("330000", ["110000", "210000", "440000"]),
        ("100000", []), ("", []),
    ])
    func byCode(area: String, beside: [String]) {
        let codes: Set = ["100000", "110000", "210000", "440000", "210100", "210200", "440100", "210102"]
        let found = Peers.of(area, among: codes.subtracting(area == "330000" ? [] : [area]), areas: [])
        #expect(found == beside.filter { $0 != area })
    }

    @Test func byTheAreaAboveWhereItIsKnown() {
        let areas = [("a", "top"), ("b", "top"), ("c", "other")].map { Area(id: $0.0, nameZh: $0.0, parent: $0.1) }
        #expect(Peers.of("a", among: ["a", "b", "c", "d"], areas: areas) == ["b"])
    }
}

/// The worked examples come from the methods themselves and show each at work.
struct MethodExampleTests {
    @Test func everyMethodWorksTheExampleThrough() throws {
        #expect(
            MethodExamples.scores.mapValues(\.standing) == [
                "opensdg": "moderate_progress", "destatis": "cloud", "unsd": "2",
            ])
        #expect(MethodExamples.scores.values.allSatisfy { $0.working != nil })
        #expect(MethodExamples.outlook?.prospect?.years.map(\.year) == [2024, 2025])
        #expect(MethodExamples.calibration.map(\.count) == [719, 719])
        let pace = try #require(MethodExamples.pace)
        #expect(pace.verdict.standing == .lagging && pace.verdict.path == .linear)
        #expect((pace.verdict.progress, pace.verdict.expected) == (0.5, 0.6))
        #expect((pace.atDeadline, pace.ifReached) == (.missed, .achieved))
    }
}
