import PlanModel
import Testing

@testable import PlanReading

private func headings(_ text: String) -> [String] {
    read(text).outline.filter { $0.level != .paragraph }.map { "\($0.level.rawValue)|\($0.number)|\($0.title)" }
}

struct SchemeTests {
    @Test(arguments: [
        (
            "一、发展基础\n\n二、主要任务\n\n（一）建设平台。推进建设。\n\n（二）发展产业\n\n1.培育企业。发展集群。",
            ["chapter|一|发展基础", "chapter|二|主要任务", "section|（一）|建设平台", "section|（二）|发展产业", "item|1|培育企业"]
        ),
        (
            "第一章 总则\n\n一、目标\n\n（一）指标\n\n第二章 任务\n\n第一节 甲",
            ["chapter|第一章|总则", "section|一|目标", "group|（一）|指标", "chapter|第二章|任务", "section|第一节|甲"]
        ),
        (
            "第一章 总则\n\n（一）目标\n\n发展产业。\n\n（二）任务",
            ["chapter|第一章|总则", "section|（一）|目标", "section|（二）|任务"]
        ),
        (
            "一、甲\n\n（一）乙\n\n专栏1 丙\n\n（一）丁\n\n（二）戊\n\n二、己\n\n（一）庚",
            [
                "chapter|一|甲", "section|（一）|乙", "column|专栏1|丙", "group|（一）|丁", "group|（二）|戊", "chapter|二|己",
                "section|（一）|庚",
            ]
        ),
    ])
    func levelsFollowFromTheMarksOfTheText(text: String, expected: [String]) {
        #expect(headings(text) == expected)
    }

    @Test(arguments: [
        ("一、甲\n\n推进建设。 二、乙\n\n完善设施。", ["chapter|一|甲", "chapter|二|乙"]),
        ("一、甲\n\n推进建设。专栏1：乙\n\n完善设施。", ["chapter|一|甲", "column|专栏1|乙"]),
        ("第一篇  甲     第一章  乙     推进建设。", ["part|第一篇|甲", "chapter|第一章|乙"]),
    ])
    func aHeadingMayFollowOnTheSameLine(text: String, expected: [String]) {
        #expect(headings(text) == expected)
    }

    @Test(arguments: [
        "目 录\n\n一、甲……1\n\n二、乙……12\n\n一、甲\n\n推进建设。\n\n二、乙",
        "目录\n一、甲\n二、乙\n一、甲\n推进建设。\n\n二、乙",
        "一、甲.......... 1\n二、乙......... 12\n\n一、甲\n\n推进建设。\n\n二、乙",
    ])
    func contentsAreNoOutline(text: String) {
        #expect(headings(text) == ["chapter|一|甲", "chapter|二|乙"])
        #expect(read(text).tasks.count == 1)
    }

    @Test func headingsThatComeTwiceAreContents() {
        let text = "一、总体要求\n（一）指导思想\n二、主要任务\n一、总体要求\n（一）指导思想\n推进建设，完善设施。\n\n二、主要任务\n发展产业。"
        #expect(headings(text) == ["chapter|一|总体要求", "section|（一）|指导思想", "chapter|二|主要任务"])
    }

    @Test func aNumberThatIsNoPageStaysInTheText() {
        #expect(read("推进建设\n3\n和完善设施，在学规模达到\n1200\n万人。").targets.map(\.value) == [12_000_000])
    }

    @Test(arguments: [
        ("到20\n- 12 -\n25年，达标率达到9\n- 13 -\n5%。", "95%", 2025),
        ("到2025年，达标率达到\n12\n95%。", "95%", 2025),
        ("到２０２５年，达标率达到９５．５％。", "95.5%", 2025),
    ])
    func pagesAndWidthDoNotMatter(text: String, quantity: String, deadline: Int) throws {
        let target = try #require(read(text).targets.first)
        #expect("\(target.value)%".replacing(".0%", with: "%") == quantity)
        #expect(target.deadline == deadline)
    }

    /// Each sentence a line, its full stop lost, paragraphs by their indent.
    @Test func aLineEndIsAFullStopWhereTheyWereLost() {
        let sentences = (1...8).map { "推进第\($0)类重点产业加快发展，完善各项基础设施和公共服务\n达标率达到\($0)0%，森林覆盖率稳步提高，城乡环境持续改善" }
        let text = "     第一章  发展产业     " + sentences.joined(separator: "\n     ")
        let reading = read(text)
        #expect(reading.targets.count == 8)
        #expect(reading.tasks.count == 8)
        #expect(reading.targets.allSatisfy { $0.indicator == "达标率" })
    }

    @Test(arguments: [
        ("到2025年，实现以下目标：\n\n——产业壮大。产值达到100亿元。\n\n——生态改善。覆盖率达到42%。", [2025, 2025] as [Int?]),
        ("到2025年，产业壮大。\n\n——产值达到100亿元。", [2025]),
        ("到2025年，产值增加；覆盖率达到42%。", [2025]),
        ("到2025年，产值增加。覆盖率达到42%。", [nil]),
        ("一、甲\n\n到2025年，实现以下目标：\n\n二、乙\n\n——覆盖率达到42%。", [nil]),
    ])
    func aDeadlineGovernsTheListItOpens(text: String, deadlines: [Int?]) {
        #expect(read(text).targets.map(\.deadline) == deadlines)
    }
}
