import PlanModel
import Testing

@testable import PlanReading

/// Quantity and one further word of each target.
private func targets(_ text: String, _ field: (ReadTarget) -> String) -> [String] {
    read(text).targets.map { "\($0.quantity) \(field($0))" }
}

struct TargetTests {
    @Test(arguments: [
        ("城镇化率达到69%。", "69% at_least"),
        ("装机力争达到3000万千瓦以上。", "3000万千瓦以上 at_least"),
        ("污水处理率不低于70%。", "不低于70% at_least"),
        ("占比超过50%。", "超过50% more_than"),
        ("达标率高于75%。", "高于75% more_than"),
        ("损失率低于0.55%。", "低于0.55% less_than"),
        ("失业率控制在5%以内。", "控制在5%以内 at_most"),
        ("失业率不超过5.5%。", "不超过5.5% at_most"),
        ("建设基地30个左右。", "30个左右 about"),
        ("新增管网约16万公里。", "约16万公里 about"),
        ("创建3—5个示范区。", "3—5个 between"),
        ("新建幼儿园270所。", "270所 exactly"),
        ("评选优秀教材80部以上。", "80部以上 at_least"),
        ("森林覆盖率提高到42%。", "42% exactly"),
        ("能耗强度降至0.5%。", "0.5% exactly"),
        ("收入比缩小到2.2以内。", "2.2以内 at_most"),
        ("粮食产量稳定在450亿斤以上。", "450亿斤以上 at_least"),
    ])
    func readsComparators(text: String, expected: String) {
        #expect(targets(text) { $0.comparator.rawValue } == [expected])
    }

    @Test(arguments: [
        ("城镇化率达到69%。", "69% level up"),
        ("保持煤炭年产能3500万吨以上。", "3500万吨以上 level hold"),
        ("用水量较2020年下降12%。", "下降12% change down"),
        ("占比提高3个百分点。", "提高3个百分点 change up"),
        ("死亡率累计下降33%。", "累计下降33% change down"),
        ("养育标准年均提高6%以上。", "年均提高6%以上 annual_rate up"),
        ("新增保障性住房5万套。", "5万套 total_over_period up"),
        ("每年培训8000人。", "8000人 per_year up"),
        ("推进污水管网全覆盖。", "全覆盖 coverage up"),
        ("实现帮扶覆盖率100%。", "100% coverage up"),
        ("推进零就业家庭动态清零。", "动态清零 elimination down"),
        ("二期2021年开工建设。", "2021年 milestone up"),
        ("失业率控制在5%以内。", "控制在5%以内 level down"),
        ("损失率低于0.55%。", "低于0.55% level down"),
        ("确保耕地数量不减少。", "不减少 change hold"),
        ("人民调解委员会总数达到1.8万个。", "1.8万个 level up"),
        ("每千人口托位数4.5个。", "4.5个 level up"),
        ("生产率增速高于地区生产总值增长。", "高于地区生产总值增长 annual_rate up"),
        ("洪涝灾害年均损失率低于0.55%。", "低于0.55% level down"),
        ("居民收入增长速度高于经济增长速度。", "高于经济增长速度 annual_rate up"),
    ])
    func readsKindAndDirection(text: String, expected: String) {
        #expect(targets(text) { "\($0.kind.rawValue) \($0.direction.rawValue)" } == [expected])
    }

    @Test(arguments: [
        ("建设水资源制度，万元地区生产总值用水量较2020年下降12%。", ["万元地区生产总值用水量"]),
        ("到2025年，非化石能源装机占比超过50%。", ["非化石能源装机占比"]),
        ("创建200所示范学校、50个实践基地。", ["示范学校", "实践基地"]),
        ("建设10个花生基地和2个大豆基地。", ["花生基地", "大豆基地"]),
        ("建成一流专业1000个左右、一流课程7500门左右。", ["一流专业", "一流课程"]),
        ("每年面向应届毕业生开发30万个左右就业岗位。", ["面向应届毕业生开发就业岗位"]),
        ("确保基本农田数量不减少、质量不下降。", ["基本农田数量", "基本农田质量"]),
        ("确保红沿河二期工程投产，新增装机224万千瓦。", ["红沿河二期新增装机"]),
        ("评理说事点实现全覆盖，总数达到16200个。", ["评理说事点", "评理说事点总数"]),
        ("燃煤机组基本实现超低排放。", ["燃煤机组超低排放"]),
        ("推动工业企业污染排放全面达标。", ["工业企业污染排放达标"]),
        ("贸易、服务进出口总额分别达到2万亿元和4000亿元。", ["贸易进出口总额", "服务进出口总额"]),
        ("农业比重和就业比重分别提高3个和4个百分点。", ["农业比重", "就业比重"]),
        ("研究与试验发展经费支出占比达到2%。", ["研究与试验发展经费支出占比"]),
        ("培训劳动者150万人次，其中农民8万人。", ["培训劳动者", "农民"]),
        ("培训劳动者150万人。", ["劳动者"]),
        ("完成职业技能培训200万人次。", ["职业技能培训"]),
        ("新建和提质改造高标准农田1400万亩。", ["新建和提质改造高标准农田"]),
        ("新建高标准农田1400万亩。", ["高标准农田"]),
        ("每年建成体育美育特色学校1880个。", ["体育美育特色学校"]),
        ("实现互联网对所有学校全覆盖。", ["互联网对所有学校覆盖"]),
        ("创建防控体系建设示范城市，实现地级以上城市全部达标。", ["地级以上城市防控体系建设达标"]),
    ])
    func namesIndicators(text: String, expected: [String]) {
        #expect(read(text).targets.map(\.indicator) == expected)
    }

    @Test func borrowsTheHeadingForAShortName() {
        let reading = read("专栏 43 粮食安全\n\n（三）黑土地保护\n\n实施面积达到 2000 万亩。")
        #expect(reading.targets.map(\.indicator) == ["黑土地保护实施面积"])
    }

    @Test(
        arguments: [
            ("到2025年，A占比超过50%；到2030年，B占比超过60%。", [2025, 2030]),
            ("“十四五”期间培训劳动者150万人次，培育农民8万人。", [2025, 2025]),
            ("“十四五”期间建立制度；每年建设基地10家。", [nil]),
            ("到2025年，基本消除黑臭水体。", [2025]),
            ("新建幼儿园270所。", [nil]),
        ] as [(String, [Int?])])
    func deadlinesGovernTheirSentence(text: String, expected: [Int?]) {
        #expect(read(text).targets.map(\.deadline) == expected)
    }

    @Test func aRiseFromOneValueToAnotherIsOneTarget() throws {
        let reading = read("到2025年，污水处理率由2020年的52%提高到72%。")
        let target = try #require(reading.targets.first)
        #expect(reading.targets.count == 1)
        #expect(target.value == 72)
        #expect(target.baselineValue == 52)
        #expect(target.baselineYear == 2020)
        #expect(target.indicator == "污水处理率")
    }

    @Test func chainedNumbersShareTheirChange() {
        let targets = read("能耗和排放分别下降8%和10%。").targets
        #expect(targets.map(\.kind) == [.change, .change])
        #expect(targets.map(\.value) == [8, 10])
        #expect(targets.map(\.direction) == [.down, .down])
    }

    @Test(arguments: [
        ("每年建成学校1880个，示范县区12个；开展活动3场。", [TargetKind.perYear, .perYear, .totalOverPeriod]),
        ("每年给予1000名妇女救助。开展培训500场。", [.perYear, .totalOverPeriod]),
    ])
    func everyYearEndsWithItsSentence(text: String, expected: [TargetKind]) {
        #expect(read(text).targets.map(\.kind) == expected)
    }

    @Test(arguments: [
        ("装机力争达到3000万千瓦。", true), ("基本消除重污染天气。", true), ("建设基地30个左右。", true), ("力争到2025年，占比超过50%。", true),
        ("占比超过50%。", false), ("确保永久基本农田数量不减少。", false),
    ])
    func marksLatitude(text: String, expected: Bool) {
        #expect(read(text).targets.map(\.isApproximate) == [expected])
    }

    @Test(arguments: [
        ("零就业家庭动态清零。", "户"), ("贫困人口动态清零。", "人"), ("实现生活垃圾“零填埋”。", "%"), ("全面消除安全隐患。", "%"),
    ])
    func clearedCountsKeepTheirUnit(text: String, unit: String) {
        #expect(read(text).targets.map(\.unitOfMeasure) == [unit])
    }

    @Test func aTargetHangsOnTheDeepestNode() throws {
        let reading = read("专栏 1 甲\n\n（一）乙\n\n新建幼儿园 270 所。")
        let target = try #require(reading.targets.first)
        let node = try #require(reading.outline.first { $0.id == target.node })
        #expect(node.level == .paragraph)
        #expect(node.span.contains(target.span))
    }
}

struct ScopeTests {
    @Test(
        arguments: [
            ("大连市新建幼儿园270所。", "大连市"), ("沈阳、大连地铁里程达到300公里。", "沈阳"), ("新建幼儿园270所。", nil),
            ("确保红沿河二期工程投产，新增装机224万千瓦。", "红沿河"), ("全力保障徐大堡二期2021年开工建设。", "徐大堡"),
            ("推进重点流域和环渤海区域城市污水管网全覆盖。", "重点流域和环渤海区域"), ("建设4条辽西生态文化走廊。", "辽西"),
            ("专栏 1 甲\n\n（一）辽西旅游大环线\n\n建设1条文化旅游大环线。", "辽西"), ("城区实现垃圾分类全覆盖。", "城区"),
            ("万元地区生产总值用水量下降12%。", nil), ("推动大连理工大学培养学生100人。", nil), ("第一期培训500场。", nil),
            ("建设沈阳现代化都市圈合作基地10个。", "沈阳现代化都市圈"),
        ] as [(String, String?)])
    func namesThePlaceAPromiseIsLimitedTo(text: String, scope: String?) {
        #expect(read(text).targets.map(\.scope) == [scope])
    }

    @Test(
        arguments: [
            ("森林覆盖率达到42%（约束性）。", Obligation.binding), ("城镇化率达到69%（预期性）。", .anticipatory), ("城镇化率达到69%。", nil),
        ] as [(String, Obligation?)])
    func readsWhatIsOwed(text: String, obligation: Obligation?) {
        #expect(read(text).targets.map(\.obligation) == [obligation])
    }

    @Test func aNumberedHeadingClosesAColumn() {
        let text = "专栏一 智慧工程\n\n1. 远程医疗：鼓励应用。\n\n四、丰富服务\n\n推进服务。"
        let reading = read(text)
        #expect(reading.outline.first { $0.title == "丰富服务" }?.parent == nil)
        #expect(reading.tasks.count == 1)
    }
}
