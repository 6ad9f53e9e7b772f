import PlanModel
import PlanOffice

/// Values made by hand, with hostile words wherever a plan's text or a register could put them.
enum Samples {
    static let hash = "9f2c" + String(repeating: "0", count: 60)
    static let hostile = "<script>alert(\"1\")</script>&'<img src=x onerror=y>"

    static let published = PublishedHead(sequence: 12, hash: hash, algorithm: .sm3, at: "2026-01-31T08:00:00Z")

    static func frame(nature: Nature = .real, title: String = "辽宁省“十四五”规划纲要") -> PlanFrame {
        PlanFrame(
            title: title, period: PlanPeriod(2021, 2025),
            area: Area(id: "210000", nameZh: "辽宁省", nameEn: "Liaoning"),
            planSHA256: String(repeating: "a", count: 64), nature: nature, isAdopted: false,
            evaluation: Period("2025").map {
                EvaluationMark(
                    occasion: .final, asOf: $0, method: "pace/1", inputsSHA256: String(repeating: "b", count: 64))
            },
            head: AuditHead(sequence: 12, hash: hash))
    }

    static func readTarget(_ start: Int, indicator: String) -> ReadTarget {
        ReadTarget(
            node: "n1", span: SourceSpan(start, start + 8), quantity: "3000 万千瓦以上",
            sentence: SourceSpan(start - 4, start + 10), indicator: indicator, comparator: .atLeast, value: 30_000_000,
            unitOfMeasure: "千瓦", kind: .level, direction: .up, deadline: 2025)
    }

    static func target(
        _ start: Int, _ title: String = "风电光伏装机", standing: Standing, gaps: [Gap] = [], trust: Trust = .machineRead
    ) -> CommitmentSummary {
        CommitmentSummary(
            id: "t\(start)", kind: .target, title: title,
            headings: [
                Heading(node: "n0", level: .chapter, number: "第十四章", title: "推进能源革命"),
                Heading(node: "n1", level: .section, number: "第一节", title: "优化能源结构"),
            ],
            chapter: "14", span: SourceSpan(start, start + 8), target: readTarget(start, indicator: title),
            standing: standing, deadline: 2025, gaps: gaps, trust: trust,
            leads: [ResponsibleUnit(id: "ln-energy", nameZh: "省能源局", nameEn: "Energy Bureau")])
    }

    static let met = Standing(
        standing: .achieved, reason: .metAtDeadline,
        verdicts: [
            Verdict(
                indicator: "wind-solar", area: "210000", standing: .achieved, progress: 1.02, expected: 1,
                deadline: 2025,
                observed: Period("2025").map { Verdict.Observed(period: $0, value: 30_600_000) },
                reason: .metAtDeadline)
        ])
    static let missed = Standing(standing: .missed, reason: .notMetAtDeadline)
    static let unknown = Standing(standing: .notAssessable, reason: .notLinked)

    static var targets: [CommitmentSummary] {
        [
            target(100, standing: met, trust: .checked), target(200, "煤炭年产能", standing: missed),
            target(300, hostile, standing: unknown, gaps: [.series, .report]),
        ]
    }

    static var others: [CommitmentSummary] {
        let heading = [Heading(node: "n0", level: .chapter, number: "第十四章", title: "推进能源革命")]
        return [
            CommitmentSummary(
                id: "k400", kind: .task, title: "完善能源储备", headings: heading, chapter: "14",
                span: SourceSpan(400, 480), standing: unknown, gaps: [.report]),
            CommitmentSummary(
                id: "p500", kind: .project, title: "徐大堡核电", headings: heading, chapter: "14",
                span: SourceSpan(500, 510),
                project: ReadProject(node: "n3", title: "徐大堡核电", span: SourceSpan(500, 510), place: ["211400"]),
                standing: unknown, gaps: [.report]),
        ]
    }

    static var chapter: ChapterRow {
        ChapterRow(
            slug: "14", number: "第十四章", title: "推进能源革命", targets: targets, tasks: 1, projects: 1, sections: [])
    }

    static func overview(nature: Nature = .real, title: String = "辽宁省“十四五”规划纲要") -> Overview {
        Overview(
            frame: frame(nature: nature, title: title), counts: [.target: 3, .task: 1, .project: 1], milestones: 0,
            standings: [.achieved: 1, .missed: 1, .notAssessable: 1],
            gaps: [GapCount(gap: .series, count: 1, example: targets.last)], chapters: [chapter],
            known: Array(targets.prefix(2)), places: places)
    }

    static let places = [
        PlaceCount(area: Area(id: "210100", nameZh: "沈阳市", nameEn: "Shenyang"), mentions: 51, projects: 2),
        PlaceCount(area: Area(id: "211400", nameZh: "葫芦岛市", nameEn: "Huludao"), mentions: 13, projects: 1),
    ]

    static func list(_ filter: CommitmentFilter, nature: Nature = .real, repeating times: Int = 1) -> CommitmentList {
        let all = (0..<times).flatMap { _ in targets + others }
        let matches = all.filter { filter.kinds.isEmpty || filter.kinds.contains($0.kind) }
        return CommitmentList(
            frame: frame(nature: nature), filter: filter, matches: matches, total: all.count,
            kindCounts: [.target: 3, .task: 1, .project: 1],
            standingCounts: [.achieved: 1, .missed: 1, .notAssessable: 3], chapterCounts: ["14": 5],
            gapCounts: [.series: 1, .report: 3], chapters: [chapter])
    }

    static func gaps(nature: Nature = .real) -> GapList {
        let rows = (targets + others).flatMap { summary in
            summary.gaps.map { gap in
                GapRow(
                    commitment: summary, gap: gap, sentence: "到2025年，" + summary.title, body: nil, period: "2021..2025",
                    unitOfMeasure: UnitOfMeasure("千瓦"), address: "/targets/\(summary.id)")
            }
        }
        return GapList(
            frame: frame(nature: nature), rows: rows, counts: Dictionary(rows.map { ($0.gap, 1) }, uniquingKeysWith: +))
    }
}
