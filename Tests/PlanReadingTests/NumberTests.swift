import PlanModel
import Testing

@testable import PlanReading

/// Text, value and unit of every quantity.
private func quantities(_ text: String) -> [String] {
    let parsed = parse(text)
    return parsed.figures.compactMap { figure in
        guard case .quantity(let unit) = figure.kind else { return nil }
        let upper = figure.upper.map { "…\($0)" } ?? ""
        return "\(figure.value)\(upper) \(unit)"
    }
}

struct NumberTests {
    @Test(arguments: [
        ("装机3000万千瓦", "30000000.0 千瓦"),
        ("装机 1.5 亿千瓦", "150000000.0 千瓦"),
        ("培训150万人次", "1500000.0 人次"),
        ("耕地1400万亩", "14000000.0 亩"),
        ("占比５０％", "50.0 %"),
        ("死亡率17‰", "17.0 ‰"),
        ("提高3个百分点", "3.0 个百分点"),
        ("提高3百分点", "3.0 个百分点"),
        ("产值3,500亿元", "350000000000.0 元"),
        ("创建3—5个示范区", "3.0…5.0 个"),
        ("创建3-5个示范区", "3.0…5.0 个"),
        ("占比10%～15%", "10.0…15.0 %"),
        ("投资2至3万元", "20000.0…30000.0 元"),
        ("达到百分之三十", "30.0 %"),
        ("建设三百五十个基地", "350.0 个"),
        ("新增两千万亩", "20000000.0 亩"),
        ("里程230万公里", "2300000.0 公里"),
        ("新增 1.6 万 场", "16000.0 场"),
    ])
    func readsQuantities(text: String, expected: String) {
        #expect(quantities(text) == [expected])
    }

    @Test(arguments: [
        "15万吨级航道", "500千伏工程", "100周年", "5A级景区", "PM2.5污染", "IPv6升级", "5G网络", "12345热线", "地铁3号线", "2.0版方案", "4.0",
        "一带一路", "三大体系", "“100+N”体系", "PM_{2.5}", "第3届",
    ])
    func namesAreNoQuantities(text: String) {
        #expect(quantities(text).isEmpty)
    }

    @Test(arguments: [
        ("0.593", 0.593), ("0.55%", 0.55), ("12.45%", 12.45), ("1.8万个", 18000), ("6.5万公里", 65000),
    ])
    func decimalsAreExact(text: String, value: Double) {
        #expect(parse(text).figures.first?.value == value)
    }

    @Test(arguments: [
        ("到2025年，实现", "到2025年", 2025, DatePhrase.Form.by),
        ("2025年底前建成", "2025年底前", 2025, .by),
        ("力争到2025年，建成", "力争到2025年", 2025, .by),
        ("为2028年左右实现", "2028年左右", 2028, .about),
        ("二期2021年开工", "2021年", 2021, .within),
        ("2021—2025年建设", "2021—2025年", 2025, .during),
        ("“十四五”期间培训", "“十四五”期间", 2025, .during),
        ("“十三五”末达到", "“十三五”末", 2020, .by),
        ("十二五时期建设", "十二五时期", 2015, .during),
        ("用水量较2020年下降", "2020年", 2020, .baseline),
        ("比2010年提高", "2010年", 2010, .baseline),
        ("与2015年相比下降", "2015年", 2015, .baseline),
        ("2000年底前建成的小区", "2000年底前", 2000, .attribute),
        ("实现2035年远景目标", "2035年", 2035, .name),
        ("“十四五”规划顺利实施", "“十四五”", 2025, .name),
    ])
    func readsDates(text: String, words: String, year: Int, form: DatePhrase.Form) throws {
        let parsed = parse(text)
        let date = try #require(parsed.dates.first)
        #expect(parsed.passage.text(date.range) == words)
        #expect(date.year == year)
        #expect(date.form == form)
    }

    @Test(arguments: [
        ("第十一个五年（2006—2010 年）规划纲要", PlanPeriod(2006, 2010)),
        ("行动计划\n（2021-2025 年）", PlanPeriod(2021, 2025)),
        ("推进“十二五”期间环境保护，“十一五”期间成效显著。“十二五”规划", PlanPeriod(2011, 2015)),
        ("加强生态建设。", nil),
    ])
    func infersThePeriod(text: String, expected: PlanPeriod?) {
        #expect(PlanNames.period(of: Array(text.unicodeScalars)) == expected)
    }
}
