import PlanModel
import Testing

@testable import PlanAnalysis

/// Units are checked as a formula is written.
@Suite struct FormulaUnitTests {
    private func check(_ text: String, _ unit: String) throws -> CheckedFormula {
        try CheckedFormula(Formula(text), in: UnitOfMeasure(unit), vocabulary: FormulaWorld.vocabulary)
    }

    @Test(arguments: [
        ("energy / gdp-2020", "吨标准煤/万元（2020年价）"), ("energy / gdp-2020", "千克标准煤/万元(2020年不变价)"),
        ("gdp / population", "元（现价）/人"), ("gdp / population", "万元(当年价)/人"), ("farmland + parks", "公顷"),
        ("parks + farmland", "亩"), ("share(urban of population)", "%"), ("share(urban of population)", "‰"),
        ("growth(gdp, 1y)", "%"), ("change(urban-rate, 1y)", "个百分点"), ("change(gdp, 1y)", "万元（现价）"),
        ("index(gdp, 2020)", ""), ("gdp * urban-rate", "亿元（现价）"), ("gdp * 5 [%]", "亿元（现价）"),
        ("urban-rate * 2", "%"), ("urban-rate / 2", "%"), ("rise * 2", "个百分点"), ("2 * rise", "个百分点"),
        ("rise + rise", "个百分点"), ("100 [%] - urban-rate", "%"), ("urban-rate / urban-rate", ""),
        ("gdp-2020 * (gdp / gdp-2020)", "亿元（现价）"), ("gdp / gdp", ""), ("population / farmland", "人/亩"),
        ("parks / population", "平方米/人"), ("if gdp > 1000 [亿元（现价）] then urban-rate else 0 [%]", "%"),
        ("sum(farmland, parks, 3 [平方公里])", "万亩"), ("mean(urban-rate over children by population)", "%"),
        ("single(tax)", "亿元（现价）"), ("tax - 1 [万元（现价）]", "亿元（现价）"), ("地区生产总值", "元（现价）"),
        ("in(lag(at(gdp, 2020), 1y), parent)", "亿元（现价）"), ("max(1, 2 [万])", ""),
    ])
    func fits(text: String, unit: String) throws {
        _ = try check(text, unit)
    }

    @Test(arguments: [
        ("urban-rate + rise", "%", FormulaFault.Problem.percentAndPoints, 13),
        ("rise - urban-rate", "%", .percentAndPoints, 7),
        ("if rise > 1 [%] then 1 else 2", "", .percentAndPoints, 10),
        ("gdp + gdp-2020", "亿元（现价）", .pricesDiffer("亿元（现价）", "亿元（2020年价）"), 6),
        ("gdp - 5 [亿元]", "亿元（现价）", .pricesDiffer("亿元（现价）", "亿元"), 6),
        ("share(gdp of gdp-2020)", "%", .pricesDiffer("亿元（2020年价）", "亿元（现价）"), 6),
        ("farmland + population", "万亩", .unitsDiffer("万亩", "万人"), 11),
        ("gdp / population + energy", "元/人", .unitsDiffer("元（现价）/人", "万吨标准煤"), 19),
        ("urban-rate + 1", "%", .numberAndPercent, 13),
        ("rise * gdp", "亿元（现价）", .pointsInProduct, 5), ("2 / rise", "", .pointsInProduct, 2),
        ("growth(urban-rate, 1y)", "%", .growthOfPercent, 7),
        ("urban / population", "%", .resultUnit(declared: "%", found: ""), 0),
        ("change(urban-rate, 1y)", "%", .resultUnit(declared: "%", found: "个百分点"), 0),
        ("gdp", "亿元（2020年价）", .resultUnit(declared: "亿元（2020年价）", found: "亿元（现价）"), 0),
        ("single(gdp)", "亿元（现价）", .notRunningSum("gdp"), 7), ("single(pm25)", "微克/立方米", .notRunningSum("pm25"), 7),
        ("single(tax + tax)", "亿元（现价）", .notRunningSum("…"), 11),
        ("gdp > 1 [元（现价）]", "", .valueExpected, 4), ("(gdp > gdp) + 1", "", .valueExpected, 5),
        ("if gdp then 1 else 2", "", .conditionExpected, 3), ("not gdp", "", .conditionExpected, 4),
        ("if gdp > gdp then 1 else gdp = gdp", "", .valueExpected, 29),
        ("nothing", "", .unknownIndicator("nothing"), 0), ("gdp-energy", "", .unknownIndicator("gdp-energy"), 0),
        ("降水", "毫米", .ambiguousName("降水", ["rain-a", "rain-b"]), 0),
        (
            String(repeating: "growth(", count: 18) + "gdp" + String(repeating: ", 1y) * 1 [元]", count: 18), "元",
            .tooMuchWork, 0
        ),
        ("sum(sum(gdp over 1200m) over 1200m)", "元（现价）", .tooMuchWork, 0),
    ])
    func refuses(text: String, unit: String, problem: FormulaFault.Problem, position: Int) throws {
        let fault = #expect(throws: FormulaFault.self) { try check(text, unit) }
        #expect(fault == FormulaFault(problem, at: position))
        for language in Language.allCases { #expect(fault?.sentence(language).isEmpty == false) }
    }

    /// Units nobody would write are units of their own, however long or odd.
    @Test(arguments: ["万", "亿", "/", "//", "万/万", "（", "价", "（价）", "%/%", "个百分点/年", "百", "^", "吨/人/年"])
    func survivesOddUnits(piece: String) throws {
        for count in [1, 2, 3, 400] {
            let unit = String(repeating: piece, count: count)
            for text in ["1 [\(unit)]", "1 [\(unit)] * gdp", "1 / 1 [\(unit)]", "gdp + 1 [\(unit)]"] {
                do throws(FormulaFault) {
                    let checked = try CheckedFormula(
                        try Formula(text), in: UnitOfMeasure(unit), vocabulary: FormulaWorld.vocabulary)
                    let reading = checked.reading(in: "1", over: Period(year: 2020), from: TableLookup([:], areas: []))
                    if let value = reading.quantity?.value { #expect(value.isFinite) }
                } catch {
                    #expect(!error.sentence(.zh).isEmpty)
                }
            }
        }
    }
}
