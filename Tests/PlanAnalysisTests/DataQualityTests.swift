import PlanModel
import Testing

@testable import PlanAnalysis

private func series(
    _ values: [Double?], from year: Int = 2001, unit: String = "万人", area: String = "210000", indicator: String = "i"
) -> [Observation] {
    values.enumerated().compactMap { place, value in
        value.map {
            Observation(
                indicator: indicator, area: area, period: Period(year: year + place),
                quantity: Quantity($0, UnitOfMeasure(unit)))
        }
    }
}

private func codes(_ doubts: [DataDoubt]) -> [String] { doubts.map { "\($0.period) \($0.reason.code)" } }

/// A steady climb with small, fixed wiggles.
private func steady(_ count: Int, start: Double = 100, growth: Double = 1.03) -> [Double] {
    let wiggles = [0.0, 0.004, -0.003, 0.006, -0.005, 0.002, -0.001, 0.003]
    var level = start
    return (0..<count).map { place in
        level *= growth
        return level * (1 + wiggles[place % wiggles.count])
    }
}

struct DataQualityTests {
    @Test func aSteadySeriesGivesNoDoubt() {
        #expect(DataQuality().doubts(about: series(steady(20))).isEmpty)
    }

    @Test(arguments: [
        (8, 10_000.0, "2009 unit_slip"), (8, 1.0 / 10_000, "2009 unit_slip"), (0, 100.0, "2001 unit_slip"),
        (11, 1e8, "2012 unit_slip"), (8, 1.6, "2009 outlier"), (8, 0.5, "2009 outlier"),
    ])
    func oneWrongValueIsFound(place: Int, factor: Double, expected: String) {
        var values = steady(12)
        values[place] *= factor
        #expect(codes(DataQuality().doubts(about: series(values))) == [expected])
    }

    @Test func aLevelThatMovesAndStaysIsAShift() throws {
        let values = steady(12).enumerated().map { $0.offset >= 7 ? $0.element * 1.4 : $0.element }
        let doubt = try #require(DataQuality().doubts(about: series(values)).first)
        #expect(doubt.period == Period(year: 2008))
        guard case .levelShift(let before, _) = doubt.reason else { return #expect(Bool(false)) }
        #expect(before == Period(year: 2007))
    }

    @Test func aGapIsNoJump() {
        var values: [Double?] = steady(14, growth: 1.08)
        for place in 5...7 { values[place] = nil }
        #expect(DataQuality().doubts(about: series(values)).isEmpty)
    }

    /// Urban population of Benxi in 10 000: the table of the MIT-licensed repository sammo3182/regioncode prints 6991 for 1986.
    @Test func aRealSlip() {
        let benxi = series([6991, nil, 75.11, 75.6, 76.8, 77.46, 78.23, 79.14, 80.2], from: 1986)
        #expect(codes(DataQuality().doubts(about: benxi)) == ["1986 unit_slip"])
    }

    @Test func oneAreaAgainstTheOthers() {
        var all: [Observation] = []
        for area in 0..<12 {
            var values = (0..<4).map { 100 + Double(area) + Double($0) * 2 }
            if area == 3 { values[2] *= 1.5 }
            all += series(values, area: "21\(1000 + area)")
        }
        let found = DataQuality().doubts(about: all).filter { $0.reason.code == "unlike_peers" }
        #expect(Set(found.map(\.area)) == ["211003"])
        #expect(codes(found).first == "2003 unlike_peers")
    }

    /// % and 个百分点 differ: a share that moves is told in points.
    @Test(arguments: [("%", "个百分点"), ("‰", "‰"), ("万人", "%")])
    func aChangeIsToldInItsUnit(unit: String, told: String) throws {
        var all: [Observation] = []
        for area in 0..<12 {
            var values = (0..<4).map { 40 + Double(area) / 4 + Double($0) / 2 }
            if area == 3 { values[2] += 20 }
            all += series(values, unit: unit, area: "21\(1000 + area)")
        }
        let found = try #require(DataQuality().doubts(about: all).first { $0.reason.code == "unlike_peers" })
        guard case .unlikePeers(let change, let peers, _) = found.reason else { return #expect(Bool(false)) }
        #expect(change.unitOfMeasure.rawValue == told && peers.unitOfMeasure == change.unitOfMeasure)
        #expect(Wording.sentence(found.reason, language: .zh).contains(told))
    }

    @Test(arguments: [
        ([71.21, 72.1, 73.45, 73.45, 73.45, 74.2, 75.1], ["2005 repeated"]),
        ([71.21, 72.1, 73.45, 73.45, 74.2, 75.1], []),
        ([100, 100, 100, 100, 100], []),
        ([50, 50, 50, 61.3, 62.4, 63.1], []),
    ])
    func theSameDigitsAgain(values: [Double], expected: [String]) {
        let found = DataQuality().doubts(about: series(values, unit: "%")).filter { $0.reason.code == "repeated" }
        #expect(codes(found) == expected)
    }

    @Test(arguments: [
        ("城镇化率", "%", Timing.ratio, 101.0, ["2001 above_bound"]), ("城镇化率", "%", .ratio, 100, []),
        ("地区生产总值增速", "%", .yearOnYear, 112, []), ("高等教育毛入学率", "%", .ratio, 103, []),
        ("常住人口", "万人", .end, -1, ["2001 below_bound"]), ("人口净流入", "万人", .period, -1, []),
        ("居民消费价格指数", "", .index, -1, []),
    ])
    func whatCannotBe(name: String, unit: String, timing: Timing, value: Double, expected: [String]) {
        let indicator = Indicator(id: "i", nameZh: name, unitOfMeasure: UnitOfMeasure(unit), timing: timing)
        let found = DataQuality().doubts(about: series([value], unit: unit), indicators: [indicator])
        #expect(codes(found) == expected)
    }

    @Test(arguments: [(300.0, []), (301.0, []), (310.0, ["2001 sum_differs"])])
    func theWholeIsTheSumOfItsParts(whole: Double, expected: [String]) {
        let areas = [
            Area(id: "210000", nameZh: "甲"), Area(id: "210100", nameZh: "乙", parent: "210000"),
            Area(id: "210200", nameZh: "丙", parent: "210000"),
        ]
        let indicator = Indicator(
            id: "i", nameZh: "产量", unitOfMeasure: UnitOfMeasure("万吨"), timing: .period, aggregation: .sum)
        let values =
            series([whole], unit: "万吨") + series([100], unit: "万吨", area: "210100")
            + series([2_000_000], unit: "吨", area: "210200")
        let found = DataQuality().doubts(about: values, indicators: [indicator], areas: areas)
        #expect(codes(found.filter { $0.reason.code == "sum_differs" }) == expected)
        let partial = DataQuality().doubts(about: Array(values.dropLast()), indicators: [indicator], areas: areas)
        #expect(!codes(partial).contains("2001 sum_differs"))
    }

    @Test func forecastsAndGapsAreNoValues() {
        var values = series(steady(12))
        values[8].quantity = Quantity(values[8].quantity.value * 10_000, UnitOfMeasure("万人"))
        values[8].status = .forecast
        #expect(DataQuality().doubts(about: values).isEmpty)
    }

    /// Doubts do not hang on the order of the rows nor on the size of the unit.
    @Test(arguments: 1...20)
    func orderAndScaleChangeNothing(seed: Int) {
        var generator = Stream(seed: UInt64(seed))
        var values = steady(16)
        values[Int.random(in: 0..<16, using: &generator)] *= Double.random(in: 1.2...3, using: &generator)
        let plain = DataQuality().doubts(about: series(values))
        let shuffled = DataQuality().doubts(about: series(values).shuffled(using: &generator))
        let scaled = DataQuality().doubts(about: series(values.map { $0 * 1024 }))
        #expect(codes(plain) == codes(shuffled) && codes(plain) == codes(scaled))
    }
}

/// Numbers that repeat for a seed.
private struct Stream: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
