import PlanModel
import Testing

@testable import PlanReading

/// Level, number and title of every node but paragraphs.
private func headings(_ text: String) -> [String] {
    read(text).outline.filter { $0.level != .paragraph }.map { "\($0.level.rawValue)|\($0.number)|\($0.title)" }
}

struct OutlineTests {
    @Test(arguments: [
        ("第一篇  指导原则\n\n第二章 发展 现代农业\n\n第三节 提高能力", ["part|第一篇|指导原则", "chapter|第二章|发展 现代农业", "section|第三节|提高能力"]),
        ("第三篇\n\n坚持党的全面领导 凝聚强大力量\n\n实现振兴，必须坚持。", ["part|第三篇|坚持党的全面领导 凝聚强大力量"]),
        ("专栏 31 重大能源工程", ["column|专栏 31|重大能源工程"]),
        ("专栏1：主要指标", ["column|专栏1|主要指标"]),
        ("一、总体要求\n\n（一）指导思想", ["chapter|一|总体要求", "section|（一）|指导思想"]),
        ("# 第一章 总则", ["chapter|第一章|总则"]),
        ("- (六) 旅游主体功能区", ["group|(六)|旅游主体功能区"]),
    ])
    func readsHeadings(text: String, expected: [String]) {
        #expect(headings(text) == expected)
    }

    @Test(arguments: [
        "第五代移动通信技术网络建设。", "第一章规定的事项，另行通知。", "2.0版方案要加快。", "1.6万人受益。", "专栏作家协会成立。", "（含市辖区）公共服务。",
    ])
    func leavesRunningTextAlone(text: String) {
        #expect(headings(text).isEmpty)
    }

    @Test(arguments: [
        ("1. 甲工程；2. 乙工程；3. 丙工程。", ["item|1|甲工程", "item|2|乙工程", "item|3|丙工程"]),
        ("1．甲工程；2．乙工程。", ["item|1|甲工程", "item|2|乙工程"]),
        ("①甲工程；②乙工程。", ["item|①|甲工程", "item|②|乙工程"]),
        ("（一）甲规划；（二）乙规划；\n（三）丙规划。", ["group|（一）|甲规划", "group|（二）|乙规划", "group|（三）|丙规划"]),
        ("1. 盘锦港 15 万吨级、锦州港 30 万吨级航道；2. 甲港。", ["item|1|盘锦港 15 万吨级、锦州港 30 万吨级航道", "item|2|甲港"]),
        ("1. 沈阳地铁 3 号线、4 号线；2. 大连地铁 1 号线。", ["item|1|沈阳地铁 3 号线、4 号线", "item|2|大连地铁 1 号线"]),
        ("1. 甲；3. 乙。", ["item|1|甲；3. 乙"]),
        ("1. 核电：红沿河核电二期。\n2. 风电：集中式风电。", ["item|1|核电", "item|2|风电"]),
        (
            "1. 千伏工程：\n(1) 输变电工程：甲；\n(2) 输电工程：乙。\n2. 电网。",
            ["item|1|千伏工程", "item|(1)|输变电工程", "item|(2)|输电工程", "item|2|电网"]
        ),
    ])
    func splitsRunningLists(list: String, expected: [String]) {
        #expect(headings("专栏 1 项目\n\n" + list).dropFirst() == expected[...])
    }

    @Test(arguments: [
        ("培育海洋城市群。统筹半岛空间。", "培育海洋城市群"),
        ("以大连为龙头，统筹推进。建设先导区。", ""),
        ("只有这一句。", ""),
        ("每年给予1000名患病妇女救助。常态化开展培训。", ""),
        ("推进5G网络建设。加快部署。", "推进5G网络建设"),
        ("深入开展化工园区和危险化学品企业环境风险隐患排查整治。建设气象。", ""),
    ])
    func titlesParagraphsByTheirLead(text: String, title: String) {
        #expect(read(text).outline.map(\.title) == [title])
    }

    @Test(arguments: [
        ("培育建设产业示范区。支持各地建立园区。", ""), ("续建项目：甲工程、乙工程。", "续建项目"),
    ])
    func theBodyOfAGroupHasItsHeadingAlready(body: String, title: String) {
        #expect(read("专栏 1 甲\n\n（一）体育产业\n\n" + body).outline.last?.title == title)
    }

    @Test func hangsNodesUnderEachOther() throws {
        let text = "第一章 甲\n\n第一节 乙\n\n抓好工作。\n\n专栏 1 丙\n\n（一）丁\n\n1. 戊；2. 己。\n\n第二节 庚"
        let nodes = read(text).outline
        let parents = nodes.map { node in nodes.first { $0.id == node.parent }?.title }
        #expect(parents == [nil, "甲", "乙", "乙", "丙", "丁", "丁", "甲"])
    }

    @Test func spansCoverSubtrees() throws {
        let text = "第一章 甲\n\n第一节 乙\n\n抓好工作。\n\n第二章 丙\n"
        let nodes = read(text).outline
        #expect(
            nodes.map { source(text).text(at: $0.span) } == [
                "第一章 甲\n\n第一节 乙\n\n抓好工作。", "第一节 乙\n\n抓好工作。", "抓好工作。", "第二章 丙",
            ])
    }

    @Test func aSectionWithoutItsChapterHasNoParent() {
        #expect(read("第三节 推进开放\n\n建设港口。").outline.first?.parent == nil)
    }

    @Test func countsTheWholePlanOfLiaoning() {
        let counts = Dictionary(grouping: Liaoning.reading.outline, by: \.level).mapValues(\.count)
        #expect(counts[.part] == 1)
        #expect(counts[.chapter] == 11)
        #expect(counts[.section] == 52)
        #expect(counts[.column] == 25)
        #expect(counts[.group] == 151)
        #expect(counts[.item] == 239)
    }
}
