import PlanModel
import PlanOffice

/// Values made by hand, with hostile words where the plan's text goes.
enum Samples {
    static let hash = "9f2c" + String(repeating: "0", count: 60)

    static func frame(nature: Nature = .real, title: String = "辽宁省“十四五”规划纲要") -> PlanFrame {
        PlanFrame(
            title: title, period: PlanPeriod(2021, 2025), area: Area(id: "210000", nameZh: "辽宁省", nameEn: "Liaoning"),
            planSHA256: String(repeating: "a", count: 64), nature: nature, isAdopted: false,
            evaluation: Period("2025").map {
                EvaluationMark(
                    occasion: .final, asOf: $0, method: "pace/1", inputsSHA256: String(repeating: "b", count: 64))
            },
            head: AuditHead(sequence: 12, hash: hash))
    }

    static func overview(nature: Nature = .real) -> Overview {
        Overview(
            frame: frame(nature: nature), counts: [.target: 3, .task: 2, .project: 1], milestones: 1,
            standings: [.achieved: 1, .missed: 1, .notAssessable: 1], gaps: [], chapters: [], known: [], places: [])
    }
}
