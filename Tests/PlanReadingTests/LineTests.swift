import PlanModel
import Testing

@testable import PlanReading

private func paragraphs(_ text: String) -> [String] {
    let source = source(text)
    return PlanReader.outline(of: source.scalars).texts.map { text in
        let passage = Passage(source.scalars, text.span, without: text.holes[...])
        return passage.text(0..<passage.count)
    }
}

struct LineTests {
    @Test(arguments: [
        ("壮大整体规模和竞\n\n争力。开展建设。", ["壮大整体规模和竞争力。开展建设。"]),
        ("确保投产，新增装\n\n机 224 万千瓦。", ["确保投产，新增装机224万千瓦。"]),
        ("推进建设，\n\n完善设施。", ["推进建设，完善设施。"]),
        ("第一段结束。\n\n第二段开始。", ["第一段结束。", "第二段开始。"]),
        ("第一段\u{0C}接着第一段。", ["第一段接着第一段。"]),
        ("他说“好。”\n\n又一段。", ["他说“好。”", "又一段。"]),
        ("推进建设\n\n12\n\n和完善设施。", ["推进建设和完善设施。"]),
        ("推进建设\n\n- 7 -\n\n和完善设施。", ["推进建设和完善设施。"]),
    ])
    func joinsWhatPagesTore(text: String, expected: [String]) {
        #expect(paragraphs(text) == expected)
    }

    @Test func joinsAPageBreakBehindAFullStopWhereParagraphsHaveLeads() {
        let text = "加强土壤治理。强化管控。开展整治。\n\n实施治理与修复，严格管控。\n\n改善水环境。推进减排。"
        #expect(paragraphs(text) == ["加强土壤治理。强化管控。开展整治。实施治理与修复，严格管控。", "改善水环境。推进减排。"])
    }

    @Test func theLastParagraphOfATextStandsAlone() {
        let text = "加强土壤治理。强化管控。\n\n加强规划宣传。开展宣传。\n\n实现远景目标，意义重\n\n大，前景光明。"
        #expect(paragraphs(text) == ["加强土壤治理。强化管控。", "加强规划宣传。开展宣传。", "实现远景目标，意义重大，前景光明。"])
    }

    @Test func keepsUntitledParagraphsApart() {
        let text = "坚持以人民为中心，推进建设。\n\n坚持改革开放，深化合作。"
        #expect(paragraphs(text).count == 2)
    }

    @Test func joinsANarrowColumn() {
        let line = "智慧健康养老产业是以智能产品和信息系统平台为载"
        let lines = (0..<8).map { _ in line + "\n体，面向人民群众的健康及养老服务需求深度融合。" }
        let joined = paragraphs(lines.joined(separator: "\n"))
        #expect(joined.allSatisfy { $0.hasPrefix("智慧健康") && $0.hasSuffix("融合。") })
    }

    @Test func splitsAtWideGaps() {
        #expect(paragraphs("第一段结束。\u{3000}\u{3000}第二段开始。") == ["第一段结束。", "第二段开始。"])
    }

    @Test func aPassageKnowsItsWayBack() {
        let text = "到 2025\n\n年，达到 69%。"
        let scalars = Array(text.unicodeScalars)
        let passage = Passage(scalars, SourceSpan(0, scalars.count))
        #expect(passage.text(0..<passage.count) == "到2025年，达到69%。")
        #expect(source(text).text(at: passage.span(1..<6)) == "2025\n\n年")
    }

    @Test func emptyTextReadsAsNothing() {
        #expect(read("") == Reading())
        #expect(read(" \n\n\u{3000}\n").isWithoutPromise)
    }
}
