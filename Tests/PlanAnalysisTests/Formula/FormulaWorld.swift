import PlanAnalysis
import PlanModel

/// A province of two cities with a few years of made-up round numbers, for arithmetic that can be done by hand.
enum FormulaWorld {
    static let indicators: [Indicator] = [
        indicator("gdp", "地区生产总值", "亿元（现价）", .period, .sum),
        indicator("gdp-2020", "地区生产总值（2020年价）", "亿元（2020年价）", .period, .sum),
        indicator("energy", "能源消费总量", "万吨标准煤", .period, .sum),
        indicator("population", "常住人口", "万人", .end, .sum),
        indicator("urban", "城镇人口", "万人", .end, .sum),
        indicator("urban-rate", "城镇化率", "%", .end, Aggregation(areas: .mean(weight: "population"))),
        indicator("farmland", "耕地面积", "万亩", .end, .sum),
        indicator("parks", "公园面积", "公顷", .end, .sum),
        indicator("rise", "提高", "个百分点", .ratio, .none),
        indicator("tax", "税收", "亿元（现价）", .yearToDate, .sum),
        indicator("pm25", "PM2.5平均浓度", "微克/立方米", .yearToDate, .none),
        indicator("rain-a", "降水", "毫米", .period, .none),
        indicator("rain-b", "降水", "毫米", .period, .none),
    ]

    private static func indicator(
        _ id: String, _ name: String, _ unit: String, _ timing: Timing, _ aggregation: Aggregation
    ) -> Indicator {
        Indicator(
            id: id, nameZh: name, unitOfMeasure: UnitOfMeasure(unit), timing: timing, aggregation: aggregation)
    }

    static let vocabulary = FormulaVocabulary(indicators)
    static let areas = [
        Area(id: "210000", nameZh: "省"), Area(id: "210100", nameZh: "市", parent: "210000"),
        Area(id: "210200", nameZh: "市", parent: "210000"),
    ]

    private static let data = [
        "gdp 210100 2019 100", "gdp 210100 2020 110", "gdp 210100 2021 121", "gdp 210200 2019 300",
        "gdp 210200 2020 300",
        "gdp 210200 2021 330 亿元（现价） P", "gdp-2020 210100 2020 110", "gdp-2020 210100 2021 115.5",
        "energy 210100 2020 55", "energy 210100 2021 56 万吨标准煤 E", "energy 210200 2020 150",
        "population 210100 2020 200", "population 210100 2021 2100000 人", "population 210200 2020 300",
        "population 210200 2021 300", "urban 210100 2020 120", "urban 210100 2021 147", "urban-rate 210100 2020 60",
        "urban-rate 210100 2021 70", "urban-rate 210200 2020 50", "farmland 210100 2020 15", "parks 210100 2020 2500",
        "rise 210100 2020 2", "tax 210100 2021-Q1 10", "tax 210100 2021-S1 25", "tax 210100 2021-09 36",
        "tax 210100 2021 50", "rain-a 210100 2021-01 5", "rain-a 210100 2021-02 7", "rain-a 210100 2021-03 9",
        "rain-a 210200 2020 0", "rain-a 210200 2021 4",
    ]

    static func rollUp() throws -> RollUp {
        let observations = try data.map { line in
            let cells = line.split(separator: " ", maxSplits: 1).map(String.init)
            let unit = indicators.first { $0.id == cells[0] }?.unitOfMeasure.rawValue ?? ""
            return try RollUpCase.observation(cells[0], cells[1], unit)
        }
        return RollUp(indicators: indicators, areas: try AreaTree(areas), observations: observations)
    }
}
