import PlanModel
import Testing

@testable import PlanReading

/// What is no target, and the reason noted.
struct RuleTests {
    @Test(arguments: [
        ("规范化运行的仲裁机构达到14个（含国际仲裁院1个）。", "1个", ReadNote.Reason.breakdown),
        ("依托12345政务服务热线平台。", "12345", .name),
        ("庆祝建党100周年活动。", "100周年", .name),
        ("建设盘锦港15万吨级航道。", "15万吨级", .name),
        ("创建5A级景区。", "5A级", .name),
        ("加强500千伏主干网架建设。", "500千伏", .name),
        ("改造2000年底前建成的小区。", "2000年底前", .definition),
        ("支持50亩以上的养殖场发展。", "50亩", .definition),
        ("截至2020年，覆盖率达到60%。", "60%", .pastFact),
        ("到2025年，占比超过50%。", "到2025年", .date),
        ("推进IPv6升级。", "IPv6", .name),
        ("加快5G网络建设。", "5G", .name),
        ("防治PM2.5污染。", "PM2.5", .name),
        ("建设1G 瓦时锂电池项目。", "1G 瓦时", .name),
        ("专栏 1 工程\n\n1. IPv6升级；2. 5G应用。", "IPv6", .name),
        ("用水量较2020年下降12%。", "2020年", .date),
    ])
    func notesWhatItLeavesAlone(text: String, words: String, reason: ReadNote.Reason) throws {
        let reading = read(text)
        let note = try #require(reading.notes.first { $0.text == words })
        #expect(note.reason == reason)
        #expect(!reading.targets.contains { $0.span.overlaps(note.span) })
    }

    @Test(arguments: [
        "推进一批重点项目。", "建设一流大学。", "坚决守住不发生系统性风险底线。", "建设全面覆盖的信息平台。", "构建从源头到消费全过程覆盖的格局。", "建设“一中心、一基地”。",
        "推进“零距离”换乘。", "切实消除风险隐患。", "织密“六张防控网”。", "“3301”能力建设。", "第五代移动通信。",
    ])
    func slogansAndDutiesAreNoTargets(text: String) {
        #expect(read(text).targets.isEmpty)
    }

    @Test(arguments: [
        ("推出1000节思政课、1000个教案。", 2), ("示范基地、见习基地各10家。", 1), ("招聘会10场，对接活动500场。", 2), ("基本消除劣V类断面和黑臭水体。", 1),
        ("下降8%和10%。", 2),
    ])
    func countsOneTargetAQuantity(text: String, count: Int) {
        #expect(read("完善制度，" + text).targets.count == count)
    }

    @Test(arguments: [
        "推进污水管网全覆盖。", "实现应保尽保。", "参保人员应保尽保。", "工业企业排放全面达标。", "基本完成老旧小区改造。", "城市全部达标。",
    ])
    func allOfAStockIsCoverage(text: String) {
        let targets = read("我们" + text).targets
        #expect(targets.map(\.kind) == [.coverage])
        #expect(targets.map(\.value) == [100])
        #expect(targets.map(\.unitOfMeasure) == ["%"])
    }

    @Test func theHeadingTellsThePast() {
        let reading = read("一、环境形势\n\n污水处理率提高到72%，成效明显。\n\n二、主要任务\n\n污水处理率提高到85%。")
        #expect(reading.targets.map(\.value) == [85])
        #expect(reading.notes.contains { $0.reason == .pastFact })
    }
}
