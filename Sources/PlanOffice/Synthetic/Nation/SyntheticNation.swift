import PlanModel

/// An invented nation: areas, indicators, observations and targets (合成国), the same bytes for the same seed and size.
///
/// Counties give values of their own; a province and a city give those of what they account for themselves (本级), which
/// stands as an area below them, so that they are the sums of their parts. Of indicators that do not add up over areas
/// provinces and cities give their own. All numbers are whole hundredths, worked out without rounding.
package struct SyntheticNation: Sendable {
    /// How much is invented.
    package struct Size: Equatable, Sendable {
        package var provinces = 31
        package var cities = 333
        package var counties = 2844
        package var indicators = 60
        package var years = 5

        /// That of the whole nation: 3 208 × 60 × 60 = 11 548 800 observations, less a few that are missing.
        package init() {}

        /// How many of each there may be, given those above.
        package static let mostProvinces = 31
        package static let mostInOne = 89
    }

    /// The first year that is observed; counts start from the year before.
    static let firstYear = 2021

    let size: Size
    let seed: UInt64
    let places: [SyntheticPlace]
    let indicators: [SyntheticIndicator]
    /// By indicator, then by place that gives values.
    let series: [SyntheticCourse]
    let reporters: [Int]

    /// Invents a nation.
    ///
    /// - Returns: `nil` when there are too many or too few of one kind: 31 provinces, 89 cities a province, 89 counties a
    ///   city, 1 to 99 indicators and 1 to 50 years at most.
    package init?(size: Size, seed: UInt64) {
        guard (1...Size.mostProvinces).contains(size.provinces),
            (0...size.provinces * Size.mostInOne).contains(size.cities),
            (0...size.cities * Size.mostInOne).contains(size.counties), (1...99).contains(size.indicators),
            (1...50).contains(size.years)
        else { return nil }
        self.size = size
        self.seed = seed
        let places = SyntheticPlace.all(size)
        let indicators = (0..<size.indicators).map(SyntheticIndicator.init)
        let reporters = places.indices.filter { places[$0].level.reports }
        self.places = places
        self.indicators = indicators
        self.reporters = reporters
        series = indicators.indices.flatMap { indicator in
            reporters.indices.map { reporter in
                let mixed = seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(indicator) << 32 &+ UInt64(reporter)
                return SyntheticCourse(indicators[indicator].kind, seed: mixed)
            }
        }
    }

    /// The code of the place whose values a reporter gives for an indicator: its own where parts say nothing of it.
    func code(of reporter: Int, for indicator: Int) -> String {
        let place = places[reporters[reporter]]
        guard !indicators[indicator].kind.addsUp, place.level == .ownAccount, let above = place.parent else {
            return place.code
        }
        return places[above].code
    }
}

/// An invented area.
struct SyntheticPlace: Sendable {
    enum Level: Sendable {
        case nation, province, city, county
        /// What a province or city accounts for itself.
        case ownAccount

        var reports: Bool { self == .county || self == .ownAccount }
    }

    var code: String
    var name: String
    var parent: Int?
    var level: Level

    /// Every area before those below it.
    ///
    /// Provinces have two digits that no province of GB/T 2260 has.
    static func all(_ size: SyntheticNation.Size) -> [SyntheticPlace] {
        let real = Set([11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71...71, 81...82].joined())
        let free = (1...99).filter { !real.contains($0) }.prefix(size.provinces).map(twoDigits)
        var places = [SyntheticPlace(code: "000000", name: "合成国", level: .nation)]
        var county = 0
        var city = 0
        for province in 0..<size.provinces {
            let number = twoDigits(province + 1)
            let top = places.count
            places.append(
                SyntheticPlace(code: free[province] + "0000", name: "合成省\(number)", parent: 0, level: .province))
            places.append(
                SyntheticPlace(code: free[province] + "9000", name: "合成省\(number)本级", parent: top, level: .ownAccount))
            let cities = share(province, of: size.provinces, from: size.cities)
            for inside in 0..<cities {
                let code = free[province] + twoDigits(inside + 1)
                let name = "合成市\(number)\(twoDigits(inside + 1))"
                let middle = places.count
                places.append(SyntheticPlace(code: code + "00", name: name, parent: top, level: .city))
                places.append(SyntheticPlace(code: code + "90", name: name + "本级", parent: middle, level: .ownAccount))
                let counties = share(city, of: size.cities, from: size.counties)
                for one in 0..<counties {
                    let last = twoDigits(one + 1)
                    places.append(
                        SyntheticPlace(
                            code: code + last, name: "合成县\(number)\(twoDigits(inside + 1))\(last)", parent: middle,
                            level: .county))
                }
                county += counties
                city += 1
            }
        }
        return places
    }

    /// How many of `all` fall to one of several, as evenly as may be.
    private static func share(_ place: Int, of count: Int, from all: Int) -> Int {
        (place + 1) * all / count - place * all / count
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
