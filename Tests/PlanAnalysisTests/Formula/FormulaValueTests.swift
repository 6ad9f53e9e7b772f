import PlanAnalysis
import PlanModel
import Testing

/// Results by hand.
@Suite struct FormulaValueTests {
    private func value(_ text: String, _ unit: String, _ area: String, _ period: String) throws -> String {
        let formula = try CheckedFormula(
            Formula(text), in: UnitOfMeasure(unit), vocabulary: FormulaWorld.vocabulary)
        let when = try #require(Period(period))
        switch formula.reading(in: area, over: when, from: try FormulaWorld.rollUp()) {
        case .value(let quantity, let status):
            #expect(quantity.unitOfMeasure.rawValue == unit)
            return "\(Wording.plain(quantity.value)) \(status.rawValue)"
        case .lacking(let missing):
            return missing.map { "\($0.indicator) \($0.area) \($0.period) \($0.reason)" }.joined(separator: ", ")
        }
    }

    @Test(arguments: [
        ("energy / gdp-2020", "吨标准煤/万元（2020年价）", "210100", "2020", "0.5 A"),
        ("energy / gdp-2020", "千克标准煤/万元（2020年价）", "210100", "2021", "484.848484848 E"),
        ("growth(energy / gdp-2020, 1y)", "%", "210100", "2021", "-3.0303030303 E"),
        ("share(urban of population)", "%", "210100", "2021", "70 A"),
        ("change(share(urban of population), 1y)", "个百分点", "210100", "2021", "10 A"),
        ("growth(gdp, 1y)", "%", "210100", "2021", "10 A"), ("growth(gdp, 1y)", "%", "210000", "2021", "10 P"),
        ("index(gdp, 2019)", "", "210100", "2021", "121 A"), ("lag(gdp, 2y)", "亿元（现价）", "210100", "2021", "100 A"),
        ("at(gdp, 2020)", "万元（现价）", "210100", "2021", "1100000 A"),
        ("at(gdp, 2019..2021)", "亿元（现价）", "210100", "2025", "331 A"),
        ("in(gdp, 210200)", "亿元（现价）", "210100", "2020", "300 A"),
        ("share(gdp of in(gdp, parent))", "%", "210100", "2020", "26.8292682927 A"),
        ("share(gdp of sum(in(gdp, 210100), in(gdp, 210200)))", "%", "210100", "2019", "25 A"),
        ("sum(gdp over children)", "亿元（现价）", "210000", "2020", "410 A"),
        ("max(gdp over children)", "亿元（现价）", "210000", "2020", "300 A"),
        ("mean(urban-rate over children by population)", "%", "210000", "2020", "54 A"),
        ("urban-rate", "%", "210000", "2020", "54 A"),
        ("mean(urban-rate over children)", "%", "210000", "2020", "55 A"),
        ("mean(gdp over 3y)", "亿元（现价）", "210100", "2021", "110.333333333 A"),
        ("sum(rain-a over months)", "毫米", "210100", "2021-Q1", "21 A"),
        ("sum(rain-a over 3m)", "毫米", "210100", "2021-03", "21 A"),
        ("farmland + parks", "公顷", "210100", "2020", "12500 A"),
        ("parks + farmland", "万亩", "210100", "2020", "18.75 A"),
        ("gdp * 5 [%]", "亿元（现价）", "210100", "2020", "5.5 A"),
        ("gdp / population", "元（现价）/人", "210100", "2020", "5500 A"),
        ("gdp / population", "元（现价）/人", "210100", "2021", "5761.9047619 A"),
        ("single(tax)", "亿元（现价）", "210100", "2021-Q2", "15 A"), ("single(tax)", "亿元（现价）", "210100", "2021-Q3", "11 A"),
        ("single(tax)", "亿元（现价）", "210100", "2021-S2", "25 A"),
        ("if gdp > 105 [亿元（现价）] then 1 else 2", "", "210100", "2020", "1 A"),
        ("if gdp > 1.1 [百亿元（现价）] then 1 else 2", "", "210100", "2020", "2 A"),
        ("if known(farmland) then farmland else 0 [万亩]", "万亩", "210100", "2021", "0 A"),
        ("if gdp > 0 [元（现价）] or farmland > 0 [亩] then 1 else 2", "", "210100", "2021", "1 A"),
        ("-gdp + 2 * gdp", "亿元（现价）", "210100", "2020", "110 A"),
        ("0.1 + 0.2 - 0.3", "", "210100", "2020", "5.55111512313e-17 A"),
        ("if 0.1 + 0.2 = 0.3 then 1 else 0", "", "210100", "2020", "1 A"),
    ])
    func computes(text: String, unit: String, area: String, period: String, expected: String) throws {
        #expect(try value(text, unit, area, period) == expected)
    }

    @Test(arguments: [
        ("energy / gdp", "吨标准煤/元（现价）", "210200", "2021", "energy 210200 2021 noValue"),
        ("energy / gdp", "吨标准煤/元（现价）", "210200", "2018", "energy 210200 2018 noValue, gdp 210200 2018 noValue"),
        ("energy", "吨标准煤", "210000", "2021", "energy 210200 2021 noValue"),
        ("growth(gdp, 1y)", "%", "210100", "2019", "gdp 210100 2018 noValue"),
        ("growth(rain-a, 1y)", "%", "210200", "2021", " 210200 2021 growthFromNotPositive"),
        ("rain-a / lag(rain-a, 1y)", "", "210200", "2021", " 210200 2021 divisionByZero"),
        ("1 / 0", "", "210100", "2021", " 210100 2021 divisionByZero"),
        ("1e308 * 10", "", "210100", "2021", " 210100 2021 notFinite"),
        ("in(gdp, parent)", "元（现价）", "210000", "2021", " 210000 2021 noParent"),
        ("sum(gdp over children)", "元（现价）", "210100", "2021", " 210100 2021 noChildren"),
        ("sum(energy over children)", "吨标准煤", "210000", "2021", "energy 210200 2021 noValue"),
        ("lag(gdp, 1m)", "元（现价）", "210100", "2021", " 210100 2021 noSuchPeriod"),
        ("sum(rain-a over months)", "毫米", "210100", "2021-01", " 210100 2021-01 noSuchPeriod"),
        (
            "sum(rain-a over months)", "毫米", "210100", "2021-Q2",
            "rain-a 210100 2021-04 noValue, rain-a 210100 2021-05 noValue, rain-a 210100 2021-06 noValue"
        ),
        ("single(tax)", "亿元（现价）", "210100", "2021-08", "tax 210100 2021-08 noValue, tax 210100 2021-07 noValue"),
        ("if farmland > 0 [亩] then 1 else 2", "", "210100", "2021", "farmland 210100 2021 noValue"),
        ("if gdp < 0 [元（现价）] or farmland > 0 [亩] then 1 else 2", "", "210100", "2021", "farmland 210100 2021 noValue"),
        ("mean(urban-rate over children by population)", "%", "210000", "2021", "urban-rate 210200 2021 noValue"),
        ("gdp - gdp + energy - energy", "元（现价）", "x", "2021", "refused"),
    ])
    func saysWhatIsMissing(text: String, unit: String, area: String, period: String, expected: String) throws {
        guard expected != "refused" else {
            #expect(throws: FormulaFault.self) { try value(text, unit, area, period) }
            return
        }
        #expect(try value(text, unit, area, period) == expected)
    }
}
