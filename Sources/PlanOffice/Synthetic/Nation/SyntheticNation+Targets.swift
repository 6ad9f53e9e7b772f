extension SyntheticNation {
    /// One target for each area and indicator; none for the nation where parts say nothing of it.
    func writeTargets(_ write: ([UInt8]) throws -> Void) throws {
        let head =
            "id,indicator,area,unit,kind,comparator,value,upper,direction,baseline_year,baseline_value,start_year,deadline,"
            + "limit,obligation\n"
        try write(Array(head.utf8))
        let goals = indicators.map { startingPoints(of: $0) }
        for place in places.indices where places[place].level != .ownAccount {
            var bytes: [UInt8] = []
            for one in indicators where one.kind.addsUp || places[place].level != .nation {
                append(one, place, start: goals[one.number][place], to: &bytes)
            }
            try write(bytes)
        }
    }

    private func append(_ one: SyntheticIndicator, _ place: Int, start: Int64, to bytes: inout [UInt8]) {
        var random = SeededGenerator(
            seed: seed &* 0xD1B5_4A32_D192_ED03 &+ UInt64(one.number) << 32 &+ UInt64(place))
        let months = Int64(size.years * 12)
        let percent = Int64.random(in: one.kind.isShare ? 98...108 : 92...125, using: &random)
        let isCap = one.kind == .highest
        let value = one.kind.isFlow ? start * months * percent / 100 : start * (isCap ? 200 - percent : percent) / 100
        let code = places[place].code
        bytes += "\(one.id)-\(code),\(one.id),\(code),\(one.unit),".utf8
        bytes += (one.kind.isFlow ? "total_over_period," : "level,").utf8
        bytes += (isCap ? "at_most," : "at_least,").utf8
        Self.append(value, to: &bytes)
        bytes += ",,\(isCap ? "down" : "up"),".utf8
        if one.kind.isFlow {
            bytes += ",,".utf8
        } else {
            bytes += "\(Self.firstYear - 1),".utf8
            Self.append(start, to: &bytes)
            bytes += ",".utf8
        }
        bytes += "\(Self.firstYear - 1),\(Self.firstYear - 1 + size.years),,anticipatory\n".utf8
    }

    /// Where each area stood before the first month, in hundredths, by the indicator's own rule.
    private func startingPoints(of one: SyntheticIndicator) -> [Int64] {
        var points = [Int64](repeating: 0, count: places.count)
        var weights = [Int64](repeating: 0, count: places.count)
        for (reporter, place) in reporters.enumerated() {
            let base = series[one.number * reporters.count + reporter].base
            guard one.kind.addsUp else {
                points[places[place].level == .ownAccount ? places[place].parent ?? place : place] = base
                continue
            }
            let weight = one.weight.map { series[$0 * reporters.count + reporter].base } ?? 1
            var next: Int? = place
            while let at = next {
                points[at] = one.kind == .highest ? max(points[at], base) : points[at] + base * weight
                weights[at] += weight
                next = places[at].parent
            }
        }
        guard one.weight != nil else { return points }
        return zip(points, weights).map { $1 == 0 ? 0 : $0 / $1 }
    }
}
