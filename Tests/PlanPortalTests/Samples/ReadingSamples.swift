import PlanModel
import PlanOffice

@testable import PlanPortal

/// A chapter with a target, a task, projects and a column, and lists of indicators and sources.
extension Samples {
    private static let column = Heading(node: "c1", level: .column, number: "专栏 31", title: "重大工程")

    static func chapterPage(nature: Nature = .real) -> ChapterPage {
        let all = targets + others
        return ChapterPage(
            frame: frame(nature: nature), chapter: sectioned,
            previous: Heading(node: "n9", level: .chapter, number: "第十三章", title: hostile), previousSlug: "13",
            next: nil, nextSlug: nil, contents: [sectioned], blocks: blocks,
            commitments: Dictionary(all.map { ($0.id, $0) }) { first, _ in first })
    }

    private static var sectioned: ChapterRow {
        var row = chapter
        row.sections = [hostileHeading]
        return row
    }

    private static var blocks: [TextBlock] {
        [
            block("n0", .chapter, isHeading: true, [run("第十四章推进能源革命", 0)]),
            block("n1", .section, isHeading: true, [run("第一节" + hostile, 20)]),
            block(
                "n2", .paragraph,
                [
                    run("完善能源储备", 400, task: "k400"), run("。", 406, task: "k400"),
                    run("风电光伏装机达到", 92, target: "t100", task: "k400"),
                    run("3000万千瓦以上", 100, target: "t100", isQuantity: true, task: "k400"),
                    run("，" + hostile, 108, target: "t100", task: "k400"), run("建设", 480, task: "k400"),
                    run("徐大堡核电", 500, project: "p500", task: "k400"), run("。", 505, task: "k400"),
                ]),
            block("c1", .column, isHeading: true, [run("专栏31重大工程", 600)]),
            block("g1", .group, isHeading: true, box: [column], [run("（一）电源" + hostile, 620)]),
            block("i1", .item, box: [column], [run("1.徐大堡核电", 640, project: "p500"), run("；", 650)]),
        ]
    }

    private static func block(
        _ node: String, _ level: OutlineLevel, isHeading: Bool = false, box: [Heading] = [], _ runs: [TextRun]
    ) -> TextBlock {
        TextBlock(node: node, level: level, box: box, isHeading: isHeading, runs: runs)
    }

    static func run(
        _ text: String, _ start: Int, target: String? = nil, isQuantity: Bool = false, project: String? = nil,
        task: String? = nil
    ) -> TextRun {
        TextRun(
            text: text, span: SourceSpan(start, start + text.unicodeScalars.count), target: target,
            isQuantity: isQuantity, project: project, task: task)
    }

    static func indicatorPage(nature: Nature = .real) -> IndicatorPage {
        IndicatorPage(
            frame: frame(nature: nature), series: urbanisationSeries,
            linked: [LinkedCommitment(commitment: urbanisation, relation: .judges)], sources: ["S1": source])
    }

    static func indicatorList(nature: Nature = .real) -> IndicatorList {
        IndicatorList(
            frame: frame(nature: nature),
            indicators: [
                IndicatorRow(
                    indicator: urbanisationSeries.indicator, judges: 1, related: 0, observations: 4,
                    last: urbanisationSeries.observations.last),
                IndicatorRow(indicator: related.indicator, judges: 0, related: 1, observations: 0, last: nil),
            ])
    }

    static func sourceList(nature: Nature = .real) -> SourceList {
        SourceList(frame: frame(nature: nature), sources: [source], values: ["S1": 4])
    }

    /// A portal that knows all of these.
    static func pages(nature: Nature = .real) -> Questions {
        var questions = SamplePortal.questions(nature: nature)
        questions.contents = { (frame(nature: nature), [chapterPage().chapter]) }
        questions.chapter = { slug in
            guard slug == "14" else { throw OfficeError.notFound("chapter", slug) }
            return chapterPage(nature: nature)
        }
        questions.commitment = { id in
            let all = [urbanisation] + targets + others
            guard let found = all.first(where: { $0.id == id }) else { throw OfficeError.notFound("commitment", id) }
            return commitmentPage(found, nature: nature)
        }
        questions.indicators = { indicatorList(nature: nature) }
        questions.indicator = { id in
            guard id == "urbanisation-rate" else { throw OfficeError.notFound("indicator", id) }
            return indicatorPage(nature: nature)
        }
        questions.sources = { sourceList(nature: nature) }
        return questions
    }
}
