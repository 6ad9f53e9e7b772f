import PlanModel
import Testing

@testable import PlanReading

private func measures(_ text: String) -> [String] {
    let source = source(text)
    return read(text).tasks.flatMap(\.measures).map(source.text)
}

struct TaskTests {
    @Test func aTaskIsAParagraphWithItsLead() throws {
        let text = "第一节 甲\n\n培育现代海洋城市群。向海而兴，加快产业布局。做强海洋船舶制造业。"
        let task = try #require(read(text).tasks.first)
        #expect(task.title == "培育现代海洋城市群")
        #expect(source(text).text(at: task.span) == "培育现代海洋城市群。向海而兴，加快产业布局。做强海洋船舶制造业。")
        #expect(task.node == "n2")
    }

    @Test(arguments: [
        ("提升能力。推进建设，完善设施。加强监管。", ["推进建设", "完善设施", "加强监管"]),
        ("提升能力。到2025年，占比超过50%。", ["占比超过50%"]),
        ("提升能力。以大连为龙头，统筹推进协同发展。", ["统筹推进协同发展"]),
        ("提升能力。积极推动改革；大力发展文化。", ["积极推动改革", "大力发展文化"]),
        ("提升能力。积极发展面向京津冀的服务，有效降低能耗强度。", ["积极发展面向京津冀的服务", "有效降低能耗强度"]),
        ("提升能力。加快智慧消防建设，严格考核，安全稳妥发展核电。", ["加快智慧消防建设", "严格考核", "安全稳妥发展核电"]),
        ("提升能力。严肃查处违法行为，重视心理健康，深入挖掘资源。", ["严肃查处违法行为", "重视心理健康", "深入挖掘资源"]),
        ("提升能力。重点产业应严格实行减量替代，质量稳步提升。", ["重点产业应严格实行减量替代"]),
        ("提升能力。毫不动摇地巩固公有制经济，积极稳妥地推进改革。", ["毫不动摇地巩固公有制经济", "积极稳妥地推进改革"]),
        ("提升能力。到2025年，质量稳步提升。", ["质量稳步提升"]),
        ("提升能力。审批要将排放总量作为前置条件，合理划分事权。", ["审批要将排放总量作为前置条件", "合理划分事权"]),
        ("提升能力。围绕提升劳动技能，健全培训体系。", ["健全培训体系"]),
        ("提升能力。按照降低资源消耗的要求，建立经济体系。", ["建立经济体系"]),
        ("提升能力。在确保安全的基础上，加强监管。", ["加强监管"]),
        ("提升能力。通过政策引导和市场化手段，扩大储备能力。", ["扩大储备能力"]),
        ("提升能力。发展新城新区，重点扶持型的新城新区。", ["发展新城新区"]),
        ("提升能力。对制度不协调问题，及时组织清理。", ["及时组织清理"]),
        ("提升能力。发展港航服务，以及船舶代理、金融保险。", ["发展港航服务"]),
        ("提升能力。以推动合作为重点，拓展市场。以改革促进发展。", ["拓展市场", "以改革促进发展"]),
        ("提升能力。依托国家级平台推进先行先试，开展合作。", ["依托国家级平台推进先行先试", "开展合作"]),
    ])
    func measuresAreClausesWithAVerb(text: String, expected: [String]) {
        #expect(measures(text) == expected)
    }

    @Test func aParagraphWithoutLeadIsTitledByItsFirstSentence() {
        #expect(read("支持阜新、朝阳融入国家战略，推进示范区建设。").tasks.map(\.title) == ["支持阜新、朝阳融入国家战略，推进示范区建设"])
    }

    @Test func aLongFirstSentenceIsTheTitleToo() {
        let text = "坚持生态优先理念，以优化产业布局、服务区域发展为导向，加快重大基础设施建设，推动形成功能完善、布局合理的设施体系，提升发展水平。"
        #expect(read(text).tasks.map(\.title) == [String(text.dropLast())])
    }

    @Test func columnsHoldNoTasks() {
        #expect(read("专栏 1 甲\n\n（一）乙\n\n推进公园城市建设，完善设施。").tasks.isEmpty)
    }

    @Test(arguments: [
        ("（二）基本原则\n\n需求拉动，供给升级。", ReadNote.Reason.principle), ("一、环境形势\n\n污染防治成效明显。", .pastFact),
        ("蓝图已经绘就。", .preamble),
    ])
    func whatAsksForNothingIsNoted(text: String, reason: ReadNote.Reason) {
        let reading = read(text)
        #expect(reading.tasks.isEmpty)
        #expect(reading.notes.contains { $0.reason == reason })
    }

    @Test(arguments: [
        ("强化统领作用。《规划纲要》经省人民代表大会审查批准，居于规划体系最上位。完善制度。", ReadNote.Reason.pastFact),
        ("强化统领作用。本规划是各级规划的总遵循，是行动纲领。完善制度。", .definition),
        ("加强宣传。开展宣传。实现规划目标，意义重大，前景光明。", .preamble), ("加强宣传。开展宣传。全省人民要紧密团结，推进全面振兴。", .preamble),
    ])
    func sentencesOfATaskThatPromiseNothingAreNoted(text: String, reason: ReadNote.Reason) {
        let reading = read(text)
        #expect(reading.tasks.count == 1)
        #expect(reading.notes.filter { $0.text.unicodeScalars.count > 8 }.map(\.reason) == [reason])
    }

    @Test(
        arguments: [
            ("坚持系统思维，统筹安全，推进现代化。", 0, ReadNote.Reason.principle), ("紧紧围绕各项任务，完善机制。", 0, .preamble),
            ("实现振兴，必须坚持党的领导，深化改革。", 0, .preamble), ("加快重大基础设施建设，推动形成体系。", 1, nil),
            ("坚持绿色发展，森林覆盖率达到42%。", 1, nil),
        ] as [(String, Int, ReadNote.Reason?)])
    func whatOpensAChapterMaySetTheTone(lead: String, tasks: Int, reason: ReadNote.Reason?) {
        let reading = read("第一章 甲\n\n" + lead + "\n\n第一节 乙")
        #expect(reading.tasks.count == tasks)
        #expect(reading.notes.first { $0.text == lead }?.reason == reason)
    }

    @Test func readsEveryParagraphOfLiaoningOutsideColumns() {
        #expect(Liaoning.reading.tasks.count >= 220)
        #expect(Liaoning.reading.tasks.allSatisfy { !$0.title.isEmpty && !$0.measures.isEmpty })
    }
}
