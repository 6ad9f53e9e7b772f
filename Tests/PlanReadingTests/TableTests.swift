import PlanModel
import Testing

@testable import PlanReading

/// Name, quantity and judgement of each target of a text.
private func targets(_ text: String, period: String = "2011-2015") -> [String] {
    read(text, period: period).targets.map {
        "\($0.indicator)|\($0.quantity)|\($0.comparator.rawValue) \($0.value) \($0.unitOfMeasure) \($0.kind.rawValue) \($0.direction.rawValue)"
    }
}

/// The same rows with the cells apart in different ways.
private enum Layout: CaseIterable {
    case tabs, spaces, glued, lines, run

    func text(_ rows: [[String]]) -> String {
        switch self {
        case .tabs: rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
        case .spaces: rows.map { filled($0).joined(separator: " ") }.joined(separator: "\n")
        case .glued: rows.map { filled($0).joined() }.joined()
        case .lines: rows.flatMap(filled).joined(separator: "\n")
        case .run: rows.flatMap(filled).joined(separator: " ")
        }
    }

    private func filled(_ row: [String]) -> [String] { row.filter { !$0.isEmpty } }
}

struct TableTests {
    private static let rows = [
        ["指标", "2010年", "2015年", "年均增长（%）", "属性"],
        ["经济发展", "", "", "", ""],
        ["国内生产总值（万亿元）", "39.8", "55.8", "7%", "预期性"],
        ["城镇化率（%）", "47.5", "51.5", "〔4〕", "预期性"],
        ["资源环境", "", "", "", ""],
        ["耕地保有量（亿亩）", "18.18", "18.18", "〔0〕", "约束性"],
        ["单位工业增加值用水量降低（%）", "", "", "〔30〕", "约束性"],
        ["森林蓄积量（亿立方米）", "137", "143", "〔6〕", "约束性"],
        ["人民生活", "", "", "", ""],
        ["城镇登记失业率（%）", "4.1", "<5", "", "预期性"],
        ["城镇新增就业人数（万人）", "", "", "〔4500〕", "预期性"],
        ["全国总人口（万人）", "134091", "<139000", "<7.2‰", "约束性"],
    ]

    @Test(arguments: Layout.allCases)
    private func readsATargetARow(layout: Layout) {
        let text = "第一章 目标\n\n专栏3 主要指标\n" + layout.text(Self.rows) + "\n\n第二章 任务\n\n推进治理。\n"
        #expect(
            targets(text) == [
                "国内生产总值|55.8|exactly 55800000000000.0 元 level up", "城镇化率|51.5|exactly 51.5 % level up",
                "耕地保有量|18.18|exactly 1818000000.0 亩 level hold", "单位工业增加值用水量降低|〔30〕|exactly 30.0 % change down",
                "森林蓄积量|143|exactly 14300000000.0 立方米 level up", "城镇登记失业率|<5|less_than 5.0 % level down",
                "城镇新增就业人数|〔4500〕|exactly 45000000.0 人 total_over_period up",
                "全国总人口|<139000|less_than 1390000000.0 人 level down",
            ])
    }

    @Test func readsDeadlineBaselineAndObligation() throws {
        let text = "专栏1 主要指标\n" + Layout.spaces.text(Self.rows)
        let target = try #require(read(text, period: "2011-2015").targets.first)
        #expect(target.deadline == 2015)
        #expect(target.baselineYear == 2010)
        #expect(target.baselineValue == 39_800_000_000_000)
        #expect(target.obligation == .anticipatory)
    }

    @Test func cutsGluedNumbersByThePrintedChange() {
        let text =
            "专栏1：主要指标序号指　标2010年2015年2015年比2010年增长1化学需氧量排放总量（万吨）2551.72347.6-8%2氨氮排放总量（万吨）264.4238.0-10%"
            + "3断面劣Ⅴ类水质的比例（%）17.7<15-2.7个百分点断面水质好于Ⅲ类的比例（%）55>605个百分点4空气质量达标的比例（%）72≥808个百分点\n注：①甲。"
        #expect(
            targets(text) == [
                "化学需氧量排放总量|2347.6|exactly 23476000.0 吨 level down", "氨氮排放总量|238.0|exactly 2380000.0 吨 level down",
                "断面劣Ⅴ类水质的比例|<15|less_than 15.0 % level down", "断面水质好于Ⅲ类的比例|>60|more_than 60.0 % level up",
                "空气质量达标的比例|≥80|at_least 80.0 % level up",
            ])
    }

    @Test func leavesARowAloneThatCanBeCutInSeveralWays() {
        let reading = read("专栏1 主要指标指标2010年2015年属性甲产量（吨）1234567预期性乙比重（%）4347预期性", period: "2011-2015")
        #expect(reading.targets.map(\.indicator) == ["乙比重"])
        #expect(reading.notes.contains { $0.text.contains("1234567") && $0.reason == .fragment })
    }

    @Test(arguments: [
        ("序号\t指标\t单位\t2020年\t2025年\t属性\n1\t毛入园率\t%\t90.5\t93以上\t预期性", "毛入园率|93以上|at_least 93.0 % level up"),
        ("序号 指标 单位 2020年 2025年 属性\n1 毛入园率 % 90.5 93以上 预期性", "毛入园率|93以上|at_least 93.0 % level up"),
        ("序号指标单位2020年2025年属性1在学总规模万人41834600预期性", "在学总规模|4600|exactly 46000000.0 人 level up"),
        ("指标\t单位\t2020年\t2025年\n通用机场数量\t个\t339\t500", "通用机场数量|500|exactly 500.0 个 level up"),
        (
            "指标\t规划目标\t\t年均增速\t属性\n\t2020年\t2025年\t（%）\t\n总产值（亿元）\t4.3\t6\t7左右\t预期性",
            "总产值|6|exactly 600000000.0 元 level up"
        ),
        ("指标\t2020年\t2025年\t年均增长\t属性\n劳动生产率\t—\t—\t6.5%\t预期性", "劳动生产率|6.5%|exactly 6.5 % annual_rate up"),
        ("指标 ２０２０年 ２０２５年 属性\n覆盖率（％） ２１．６６ ２３．０４ 约束性", "覆盖率|２３．０４|exactly 23.04 % level up"),
        ("指标\t2020年\t2025年\t〔累计〕①\t属性\n优良天数②比率（%）\t76.7③\t>80\t-\t约束性", "优良天数比率|>80|more_than 80.0 % level up"),
        ("指标\n2020年\n2025年\n[累计]1\n属性\n1.湿地保有量（亿亩）\n-\n≥8\n-\n预期性", "湿地保有量|≥8|at_least 800000000.0 亩 level up"),
        ("指标2020年2025年〔累计〕属性安全利用率（%）-90以上-约束性", "安全利用率|90以上|at_least 90.0 % level up"),
    ])
    func readsManyHeads(table: String, expected: String) {
        #expect(targets("第一章 甲\n\n专栏1 发展指标\n" + table + "\n\n第二章 乙\n", period: "2021-2025") == [expected])
    }

    @Test func aShortNameTakesOverWhatItsGroupSays() {
        let rows = "指标\t2015年\t2020年\t〔累计〕\t属性\n5.主要污染物排放总量减少（%）\t\t\t\t\n氨氮\t-\t-\t〔10〕\t约束性\n6.绿地（公顷）\t\t\t\t"
        #expect(targets(rows, period: "2016-2020") == ["氨氮排放总量|〔10〕|exactly 10.0 % change down"])
    }

    @Test func notesUnderATableAreDefinitions() {
        let text = "专栏1 主要指标\n" + Layout.tabs.text(Self.rows) + "\n注：①断面由759个增加到970个。\n②比例按2010年结果为55%。\n\n第二章 乙\n"
        #expect(read(text, period: "2011-2015").targets.count == 8)
    }

    /// One head over two columns: the group's cell speaks for the rows below it.
    @Test(arguments: ["\t", "|"])
    func aGroupsColumnIsNoName(bar: String) {
        let rows = [
            ["指标", "", "2015年", "2020年", "〔累计〕", "属性"], ["1.空气", "优良天数比率（%）", "76.7", ">80", "-", "约束性"],
            ["", "重污染天数下降（%）", "-", "-", "〔25〕", "预期性"], ["2.主要污染物排放总量减少（%）", "氨氮", "-", "-", "〔10〕", "约束性"],
            ["", "二氧化硫", "-", "-", "〔15〕", "约束性"], ["3.自然岸线保有率（%）", "", "-", "≥35", "-", "预期性"],
        ]
        let lines = rows.map { bar == "|" ? "|" + $0.joined(separator: bar) + "|" : $0.joined(separator: bar) }
        #expect(
            targets("专栏1 主要指标\n" + lines.joined(separator: "\n") + "\n\n第二章 乙\n", period: "2016-2020") == [
                "优良天数比率|>80|more_than 80.0 % level up", "重污染天数下降|〔25〕|exactly 25.0 % change down",
                "氨氮排放总量|〔10〕|exactly 10.0 % change down", "二氧化硫排放总量|〔15〕|exactly 15.0 % change down",
                "自然岸线保有率|≥35|at_least 35.0 % level up",
            ])
    }

    @Test(arguments: [
        ("甲比例（%） 66 >70 约束性", "甲比例|>70|more_than 70.0 % level up"),
        ("甲盖度（%） 54 56 预期性", "甲盖度|56|exactly 56.0 % level up"),
        ("甲总氮6 - - 〔10〕 预期性", "甲总氮|〔10〕|exactly 10.0 % change up"),
        ("甲总氮6--〔10〕预期性", "甲总氮|〔10〕|exactly 10.0 % change up"),
        ("甲下降（%）——〔18〕约束性", "甲下降|〔18〕|exactly 18.0 % change down"),
        ("甲总量3（万吨） 12 10 - 约束", "甲总量|10|exactly 100000.0 吨 level down"),
        ("甲产量（万吨） 1,234.5 1,300 - 预期", "甲产量|1,300|exactly 13000000.0 吨 level up"),
    ])
    func readsOddRows(row: String, expected: String) {
        let text = "专栏1 指标\n指标 2015年 2020年 〔累计〕 属性\n" + row + "\n\n第二章 乙\n"
        #expect(targets(text, period: "2016-2020") == [expected])
    }

    /// 注：1.…, 2.… under a table explain it.
    @Test func numberedNotesUnderATableAreDefinitions() {
        let text =
            "专栏1 指标\n指标 2015年 2020年 属性\n甲比例（%） 66 >70 约束性\n注：1.甲覆盖全国338个城市。\n2.乙由972个增加到1940个。\n3.全国丙下降10%以上。\n\n第二章 乙\n"
        #expect(targets(text, period: "2016-2020") == ["甲比例|>70|more_than 70.0 % level up"])
    }

    @Test(arguments: ["甲\t乙\n丙\t丁", "我们的主要指标是发展。到2015年，比重达到50%。", "指标体系2010年建立。"])
    func whatIsNoTableStaysText(text: String) {
        #expect(!PlanReader.outline(of: Array(text.unicodeScalars)).texts.contains { $0.table != nil })
    }
}
