import PlanModel

extension ObservedRows {
    /// The same rows with those marked that only repeat another; `nil` when two with one key say different things.
    func withoutRepeats() -> ObservedRows? {
        struct Key: Hashable {
            var indicator: Int32
            var area: Int32
            var period: Int32
            var vintage: Int32
        }
        struct Content {
            var value: Double
            var unit: Int32
        }
        var seen: [Key: Content] = [:]
        var marked = blocks
        for place in blocks.indices {
            let block = blocks[place]
            for row in block.values.indices {
                let key = Key(
                    indicator: block.indicatorNumbers[Int(block.indicators[row])],
                    area: block.areaNumbers[Int(block.areas[row])],
                    period: block.periodNumbers[Int(block.periods[row])],
                    vintage: block.vintages.isEmpty ? 0 : block.vintageNumbers[Int(block.vintages[row])])
                let unit = block.unitNumbers[Int(block.marks[row] >> 3)]
                let value = block.values[row]
                guard let first = seen[key] else {
                    seen[key] = Content(value: value, unit: unit)
                    continue
                }
                let isSame = first.value == value || (first.value.isNaN && value.isNaN)
                guard isSame, first.unit == unit else { return nil }
                marked[place].marks[row] |= Self.repeated
            }
        }
        return ObservedRows(
            indicators: indicators, areas: areas, periods: periods, units: units, vintages: vintages, blocks: marked,
            sha256: sha256)
    }
}
