import PlanModel
import Testing

@testable import PlanReading

private func described(_ text: String) -> [String] {
    read(text, period: "2011-2025").targets.map {
        "\($0.quantity)|\($0.indicator)|\($0.comparator.rawValue) \($0.value) \($0.unitOfMeasure) \($0.kind.rawValue) \($0.direction.rawValue)"
    }
}

struct GrammarTests {
    @Test(arguments: [
        ("人均生产总值比2010年翻一番。", "翻一番|人均生产总值|exactly 100.0 % change up"),
        ("企业数量翻两番。", "翻两番|企业数量|exactly 300.0 % change up"),
        ("灌溉用水总量基本实现零增长。", "零增长|灌溉用水总量|about 0.0 % change hold"),
        ("实现所有县城具备污水处理能力。", "所有县城|县城具备污水处理能力|exactly 100.0 % coverage up"),
        ("燃煤机组要全部加装脱硝设施。", "全部加装|燃煤机组加装脱硝设施|exactly 100.0 % coverage up"),
        ("到2015年，基本实现地级以上城市医疗废物无害化处置。", "基本实现|地级以上城市医疗废物无害化处置|about 100.0 % coverage up"),
        ("到2025年，90%的重点保护物种得到保护。", "90%|重点保护物种得到保护|exactly 90.0 % level up"),
        ("50%以上的乡镇建有养老服务中心。", "50%以上|乡镇建有养老服务中心|at_least 50.0 % level up"),
        ("重金属排放量不超过2010年水平。", "不超过2010年水平|重金属排放量|at_most 0.0 % change down"),
        ("财政支出的增量高于上年。", "高于上年|财政支出的增量|more_than 0.0 % change up"),
        ("到2025年，基本淘汰老旧车辆。", "基本淘汰|老旧车辆|about 0.0 % elimination down"),
        ("行业氨氮排放总量控制，削减比例较2010年不低于10%。", "不低于10%|行业氨氮排放总量控制比例|at_least 10.0 % change down"),
        ("实际利用外资累计达到500亿美元。", "500亿美元|实际利用外资|at_least 50000000000.0 美元 total_over_period up"),
        ("新增劳动力平均受教育年限达到14年。", "14年|新增劳动力平均受教育年限|at_least 14.0 年 level up"),
        ("新增学位10万个。", "10万个|新增学位|exactly 100000.0 个 total_over_period up"),
        ("生师比控制在18∶1以下。", "控制在18∶1以下|生师比|at_most 18.0  level down"),
        ("孕产妇死亡率下降到20/10万。", "20/10万|孕产妇死亡率|exactly 20.0 /10万 level down"),
        ("职业教育招生规模扩大到800万人。", "800万人|职业教育招生规模|exactly 8000000.0 人 level up"),
        ("加强中等职业教育，年招生规模扩大到800万人。", "800万人|中等职业教育年招生规模|exactly 8000000.0 人 level up"),
        ("经费的增长幅度明显高于经常性收入的增长幅度。", "高于经常性收入的增长幅度|经费的增长幅度高于经常性收入的增长幅度|more_than 0.0 个百分点 annual_rate up"),
        ("学生近视率每年降低0.5个百分点以上。", "降低0.5个百分点以上|学生近视率|at_least 0.5 个百分点 per_year down"),
    ])
    func readsWhatPlansSay(text: String, expected: String) {
        #expect(described(text) == [expected])
    }

    @Test(arguments: [
        (
            "公路总里程达到230万公里，其中高速公路6万公里。",
            ["230万公里|公路总里程|at_least 2300000.0 公里 level up", "6万公里|高速公路|exactly 60000.0 公里 level up"]
        ),
        (
            "小学、初中、高中专任教师学历比例分别达到80%、95%和99%。",
            [
                "80%|小学专任教师学历比例|at_least 80.0 % level up", "95%|初中专任教师学历比例|at_least 95.0 % level up",
                "99%|高中专任教师学历比例|at_least 99.0 % level up",
            ]
        ),
        (
            "2013年年底和2015年年底，分别对规划执行情况进行中期评估和终期考核。",
            [
                "2013年年底|规划执行情况中期评估|exactly 2013.0 年 milestone up",
                "2015年年底|规划执行情况终期考核|exactly 2015.0 年 milestone up",
            ]
        ),
        (
            "高中阶段教育和高等教育毛入学率力争达到60%左右和15%左右。",
            ["60%左右|高中阶段教育毛入学率|about 60.0 % level up", "15%左右|高等教育毛入学率|about 15.0 % level up"]
        ),
        (
            "第一、二产业增加值占生产总值的比重分别为13%和51%。",
            ["13%|第一产业增加值占生产总值的比重|exactly 13.0 % level up", "51%|第二产业增加值占生产总值的比重|exactly 51.0 % level up"]
        ),
        (
            "每年新增岗位不低于100万个，五年累计新增500万个以上。",
            [
                "不低于100万个|岗位|at_least 1000000.0 个 per_year up",
                "500万个以上|五年累计新增|at_least 5000000.0 个 total_over_period up",
            ]
        ),
        (
            "到2025年按2020年价格计算的生产总值达到5万亿元，基本完成400个城市的改造。",
            ["5万亿元|生产总值|at_least 5000000000000.0 元 level up", "400个|城市的改造|about 400.0 个 total_over_period up"]
        ),
        (
            "服务业增加值年均增长8%，占GDP的比重达到56%。",
            ["年均增长8%|服务业增加值|exactly 8.0 % annual_rate up", "56%|服务业增加值占GDP的比重|at_least 56.0 % level up"]
        ),
        (
            "排放量控制在2086万吨，比2010年的2267万吨下降8%。",
            ["控制在2086万吨|排放量|at_most 20860000.0 吨 level down", "下降8%|排放量|exactly 8.0 % change down"]
        ),
    ])
    func readsWhatSharesItsWords(text: String, expected: [String]) {
        #expect(described(text) == expected)
    }

    @Test(arguments: [
        "单机容量30万千瓦以上（含）的机组要加快淘汰。", "新建生产线要安装效率不低于60%的脱硝设施。", "加强长白山森林等25个功能区的保护和管理。",
        "鼓励企业废水“零排放”的政策措施。", "教育投入实现“两个只增不减”。", "20万人口以上的县要建设学校。", "过去五年，累计完成投资1.2万亿元。",
        "近年来，处理率达到85%。", "全部工业废水的处理设施。", "十万人口死亡率下降。",
    ])
    func leavesThresholdsAndFactsAlone(text: String) {
        #expect(described(text).isEmpty)
    }

    @Test func takesTheStartOfARiseAsItsBaseline() {
        let targets = read("比重由7.8%提高到10%，收入从8.16万亿元增加到14万亿元。").targets
        #expect(targets.map(\.baselineValue) == [7.8, 8_160_000_000_000])
        #expect(targets.map(\.value) == [10, 14_000_000_000_000])
    }

    @Test(arguments: [("1.1亿千瓦", 110_000_000.0), ("2.57亿人", 257_000_000), ("8.16万亿元", 8_160_000_000_000)])
    func multipliesWithoutDust(quantity: String, value: Double) {
        #expect(read("总量达到\(quantity)。").targets.map(\.value) == [value])
    }
}
