import PlanModel
import Testing

@testable import PlanAnalysis

@Suite("Totals of columns are those of the plain roll-up, on any number of threads")
struct ColumnTotalTests {
    private struct Cell: Hashable {
        var indicator: String
        var area: String
        var period: Period
    }

    private func totals(
        _ columns: ObservationColumns, upTo longest: Period.Length, threads: Int
    ) throws -> [Cell: RolledTotal] {
        var found: [Cell: RolledTotal] = [:]
        try columns.rollUp(
            years: 2020...2021, upTo: longest, threads: threads,
            make: { column in
                var some: [(Cell, RolledTotal)] = []
                column.forEachTotal(.upTo(longest), mostLacks: 1000) { total in
                    let area = column.tree.codes[total.area]
                    some.append((Cell(indicator: column.indicator.id, area: area, period: total.period), total))
                }
                return some
            },
            take: { for (cell, total) in $0 { found[cell] = total } })
        return found
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func sayTheSame(seed: UInt64) throws {
        var random = Seeded(state: seed + 400)
        let nation = RandomNation(using: &random, share: [0.9, 0.98, 1][Int(seed % 3)])
        let tree = try AreaTree(nation.areas)
        let plain = RollUp(indicators: nation.indicators, areas: tree, observations: nation.observations)
        var columns = ObservationColumns(indicators: nation.indicators, areas: tree)
        for one in nation.observations { _ = columns.append(one) }
        let all = try totals(columns, upTo: .year, threads: 1)
        for threads in [2, 4] {
            let again = try totals(columns, upTo: .year, threads: threads)
            #expect(again.mapValues { $0.value?.bitPattern } == all.mapValues { $0.value?.bitPattern })
        }
        for (cell, found) in all {
            let expected = plain.total(of: cell.indicator, in: cell.area, over: cell.period)
            #expect(found.value?.bitPattern == expected.quantity?.value.bitPattern)
            #expect(found.status == expected.status && expected.origin != .observed)
        }
        for (cell, found) in try totals(columns, upTo: .month, threads: 2) {
            let expected = plain.total(of: cell.indicator, in: cell.area, over: cell.period)
            #expect(found.value?.bitPattern == expected.quantity?.value.bitPattern)
            #expect(Set(found.missing) == Set(expected.missing), "\(cell)")
        }
    }

    /// Nothing is left out: what the plain roll-up puts together is a total here.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func nothingIsLeftOut(seed: UInt64) throws {
        var random = Seeded(state: seed + 500)
        let nation = RandomNation(using: &random, share: 0.99)
        let tree = try AreaTree(nation.areas)
        let plain = RollUp(indicators: nation.indicators, areas: tree, observations: nation.observations)
        var columns = ObservationColumns(indicators: nation.indicators, areas: tree)
        for one in nation.observations { _ = columns.append(one) }
        let all = try totals(columns, upTo: .year, threads: 2)
        for indicator in nation.indicators {
            for area in nation.areas {
                for period in RandomNation.periods {
                    let expected = plain.total(of: indicator.id, in: area.id, over: period)
                    guard [.areas, .time].contains(expected.origin), expected.quantity != nil else { continue }
                    let cell = Cell(indicator: indicator.id, area: area.id, period: period)
                    #expect(all[cell]?.value == expected.quantity?.value)
                }
            }
        }
    }

    /// Rows placed by several threads make the columns that rows added one by one make.
    @Test(arguments: [1, 2, 4])
    func placedRowsKeepTheirOrder(threads: Int) throws {
        var random = Seeded(state: 77)
        let nation = RandomNation(using: &random, share: 1)
        let tree = try AreaTree(nation.areas)
        var expected = ObservationColumns(indicators: nation.indicators, areas: tree)
        var placed: [PlacedRows] = []
        for some in stride(from: 0, to: nation.observations.count, by: 50) {
            var rows = PlacedRows(capacity: 50)
            for one in nation.observations[some..<min(some + 50, nation.observations.count)] {
                let place = nation.indicators.firstIndex { $0.id == one.indicator }
                let isPlain = one.quantity.unitOfMeasure == UnitOfMeasure("万亩")
                guard isPlain, let place, let row = tree.row(of: one.area),
                    let code = PlacedRows.code(of: one.period), let status = PlacedRows.code(of: one.status)
                else { continue }
                _ = expected.append(one)
                rows.append(
                    column: Int32(place), area: Int32(row), code: code | status, value: one.quantity.value)
            }
            placed.append(rows)
        }
        let columns = ObservationColumns(
            indicators: nation.indicators, areas: tree, rows: placed, threads: threads)
        for place in nation.indicators.indices {
            #expect(columns.columns[place].areas == expected.columns[place].areas)
            #expect(columns.columns[place].periods == expected.columns[place].periods)
            #expect(columns.columns[place].values == expected.columns[place].values)
        }
        #expect(columns.years == 2020...2021)
    }
}
