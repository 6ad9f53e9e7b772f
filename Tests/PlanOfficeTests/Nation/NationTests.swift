import PlanAnalysis
import PlanExchange
import PlanModel
import Testing

@testable import PlanOffice

@Suite("An invented nation is added up and judged like any other")
struct NationTests {
    private static let small: SyntheticNation.Size = {
        var size = SyntheticNation.Size()
        size.provinces = 2
        size.cities = 3
        size.counties = 7
        size.indicators = 10
        size.years = 2
        return size
    }()

    private func bytes(_ file: String, seed: UInt64 = 1, size: SyntheticNation.Size = small) throws -> [UInt8] {
        let nation = try #require(SyntheticNation(size: size, seed: seed))
        var all: [UInt8] = []
        try nation.write(file) { all += $0 }
        return all
    }

    private func rule(seed: UInt64) throws -> AreaRule {
        let areas = try AreaTable.read(bytes("areas.csv", seed: seed), file: "areas.csv")
        let indicators = try IndicatorTable.read(bytes("indicators.csv", seed: seed), file: "i.csv").indicators
        return try AreaRule(areas: areas, indicators: indicators)
    }

    /// Observations of a nation, some of them left out.
    private func observations(seed: UInt64, holes: Int) throws -> [Observation] {
        try ObservationTable.read(bytes("observations.csv", seed: seed), file: "o.csv").enumerated()
            .filter { holes == 0 || $0.offset % holes != holes / 2 }.map(\.element)
    }

    @Test(arguments: SyntheticNation.files)
    func theSameSeedGivesTheSameBytes(file: String) throws {
        #expect(try bytes(file) == bytes(file))
        #expect(try file == "areas.csv" || file == "indicators.csv" || bytes(file) != bytes(file, seed: 2))
    }

    /// Every file reads back, and every name says that it is invented.
    @Test func everyRowSaysThatItIsInvented() throws {
        let rule = try rule(seed: 1)
        #expect(rule.areas.count == 1 + 2 * 2 + 3 * 2 + 7)
        #expect(rule.areas.allSatisfy { $0.nameZh.hasPrefix("合成") })
        let values = try observations(seed: 1, holes: 0)
        #expect(values.count == (2 + 3 + 7) * 10 * 24)
        #expect(values.allSatisfy { $0.indicator.hasPrefix("synthetic-") })
        let targets = try TargetTable.read(bytes("targets.csv"), file: "t.csv")
        #expect(targets.count == (2 + 3 + 7) * 10 + 8)
        #expect(targets.allSatisfy { ($0.id ?? "").hasPrefix("synthetic-") && $0.value != nil })
    }

    /// 31 provinces, 333 cities and 2 844 counties, and the number of observations the documents name.
    @Test func theWholeNationHasItsSize() throws {
        let nation = try #require(SyntheticNation(size: SyntheticNation.Size(), seed: 1))
        func count(_ level: SyntheticPlace.Level) -> Int { nation.places.filter { $0.level == level }.count }
        #expect([count(.province), count(.city), count(.county)] == [31, 333, 2844])
        #expect(nation.reporters.count * nation.indicators.count * 60 == 11_548_800)
        #expect(Set(nation.places.map(\.code)).count == nation.places.count)
        #expect(nation.places.allSatisfy { $0.code.utf8.count == 6 })
    }

    @Test(arguments: [(0, 1, 1, 1), (32, 1, 1, 1), (1, 90, 1, 1), (1, 1, 90, 1), (1, 1, 1, 0), (1, 1, 1, 100)])
    func refusesOtherSizes(provinces: Int, cities: Int, counties: Int, indicators: Int) {
        var size = SyntheticNation.Size()
        (size.provinces, size.cities, size.counties, size.indicators) = (provinces, cities, counties, indicators)
        #expect(SyntheticNation(size: size, seed: 1) == nil)
    }

    /// The table of totals is the same on any number of threads, and holds what the plain roll-up gives.
    @Test(arguments: [0, 97])
    func totalsAreThoseOfThePlainRollUp(holes: Int) throws {
        let rule = try rule(seed: 3)
        let values = try observations(seed: 3, holes: holes)
        let rows = ObservedRows(of: values, sha256: "")
        let tables = try [1, 2, 4].map { threads in
            var all: [UInt8] = []
            let columns = rows.columns(indicators: rule.indicators, areas: rule.tree, threads: threads)
            try TotalTable.write(columns, upTo: .year, threads: threads) { all += $0 }
            return all
        }
        #expect(tables[0] == tables[1] && tables[0] == tables[2])
        let plain = RollUp(indicators: rule.indicators, areas: rule.tree, observations: values)
        let totals = try ObservationTable.read(tables[0], file: "total.csv")
        #expect(totals.count > 1000)
        for total in totals {
            let expected = plain.total(of: total.indicator, in: total.area, over: total.period)
            #expect(expected.quantity == total.quantity && expected.status == total.status)
            #expect(expected.origin == .areas || expected.origin == .time)
        }
        #expect(String(decoding: tables[0], as: UTF8.self).contains(",M,synthetic-") == (holes > 0))
    }

    /// Target by target gives what all at once gives; totals judge like observations of the areas' own.
    @Test(arguments: [0, 97])
    func judgesLikeTheMethodAtOnce(holes: Int) throws {
        let rule = try rule(seed: 5)
        let values = try observations(seed: 5, holes: holes)
        let rows = ObservedRows(of: values, sha256: "")
        let targets = try TargetTable.read(bytes("targets.csv", seed: 5), file: "t.csv")
        let asOf = Period(year: 2022)
        for isRolledUp in [false, true] {
            var all = values
            if isRolledUp { all += added(to: values, rule) }
            let expected = PaceMethod().judge(targets, observations: all, annualTargets: [], asOf: asOf)
            for threads in [1, 2, 4] {
                let evaluation = try FileEvaluation(
                    targets, observed: rows, annual: [], rule: isRolledUp ? rule : nil, asOf: asOf, threads: threads)
                var lines: [VerdictLine] = []
                try evaluation.run(
                    by: { statement, some, annual in
                        PaceMethod().judge([statement], observations: some, annualTargets: annual, asOf: asOf)
                            .map(VerdictLine.init)
                    },
                    form: { $0 }, take: { lines += $0 })
                #expect(lines.map(\.standing) == expected.map(\.standing.rawValue))
                #expect(lines.map(\.progress) == expected.map(\.progress))
                #expect(lines.map(\.observed) == expected.map(\.observed))
                #expect(lines.map(\.missing) == expected.map(\.missing))
                #expect(lines.contains { $0.rollUp != nil } == isRolledUp)
                let tells = lines.contains { $0.reason.zh.contains("缺少数值") && ($0.rollUp?.missingCount ?? 0) > 0 }
                #expect(tells == (isRolledUp && holes > 0))
            }
        }
    }

    /// The totals of months, by the slow and obvious way.
    private func added(to values: [Observation], _ rule: AreaRule) -> [Observation] {
        let plain = RollUp(indicators: rule.indicators, areas: rule.tree, observations: values)
        let months = Set(values.map(\.period)).sorted()
        return rule.indicators.flatMap { indicator in
            rule.areas.flatMap { area in
                months.compactMap { month -> Observation? in
                    let total = plain.total(of: indicator.id, in: area.id, over: month)
                    guard total.origin == .areas, let quantity = total.quantity else { return nil }
                    return Observation(
                        indicator: indicator.id, area: area.id, period: month, quantity: quantity, status: total.status)
                }
            }
        }
    }
}
