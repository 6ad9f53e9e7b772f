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
    ])
    func measuresAreClausesWithAVerb(text: String, expected: [String]) {
        #expect(measures(text) == expected)
    }

    @Test func aParagraphWithoutLeadIsTitledByItsFirstSentence() {
        #expect(read("支持阜新、朝阳融入国家战略，推进示范区建设。").tasks.map(\.title) == ["支持阜新、朝阳融入国家战略，推进示范区建设"])
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

    @Test func readsEveryParagraphOfLiaoningOutsideColumns() {
        #expect(Liaoning.reading.tasks.count >= 230)
        #expect(Liaoning.reading.tasks.allSatisfy { !$0.title.isEmpty && !$0.measures.isEmpty })
    }
}
