import PlanExchange
import PlanModel
import PlanOffice

/// The division of work (任务分工方案) as a table.
enum DivisionLedger {
    static func table(_ division: Division) -> Ledger {
        Ledger(
            title: DivisionWords.title + DivisionWords.status, nature: division.frame.nature,
            headings: [.init(code: "group", name: DivisionWords.group(division.grouping), width: 26)] + headings,
            rows: division.groups.flatMap { group in
                let title = group.title ?? DivisionWords.noGroup(division.grouping)
                return group.led.map { row($0, title, division.grouping == .body ? "牵头" : "") }
                    + group.helped.map { row($0, title, "协助") }
            })
    }

    private static let headings: [Ledger.Heading] = [
        .init(code: "part", name: "分工", width: 8), .init(code: "code", name: "事项编号", width: 10),
        .init(code: "kind", name: "种类", width: 10), .init(code: "title", name: "事项", width: 48),
        .init(code: "target", name: "目标", width: 16), .init(code: "deadline", name: "期限（年）", width: 10, kind: .number),
        .init(code: "lead", name: "牵头单位", width: 24), .init(code: "assist", name: "协助单位", width: 30),
    ]

    private static func row(_ summary: CommitmentSummary, _ group: String, _ part: String) -> [Cell] {
        [
            .text(group), .text(part), .text(summary.code ?? summary.id), .text(summary.kind.phrase.zh),
            .text(summary.title), .text(summary.target?.quantity ?? ""), Cell(summary.deadline.map(Double.init)),
            .text(summary.leads.map(\.nameZh).joined(separator: "、")),
            .text(summary.assists.map(\.nameZh).joined(separator: "、")),
        ]
    }
}

/// Words of the division of work; it goes out in Chinese.
enum DivisionWords {
    static let title = "任务分工方案"
    static let status = "（征求意见稿）"

    static func group(_ grouping: Division.Grouping) -> String {
        switch grouping {
        case .chapter: "章"
        case .body: "单位"
        case .area: "地区"
        }
    }

    static func noGroup(_ grouping: Division.Grouping) -> String {
        switch grouping {
        case .chapter: "章外事项"
        case .body: "尚未明确牵头单位"
        case .area: "未限定地区"
        }
    }
}

/// Words for who answers.
enum DutyWords {
    static let title = Phrase("任务分工", "Division of work")

    static func role(_ role: Responsibility.Role) -> Phrase {
        switch role {
        case .lead: Phrase("牵头", "lead")
        case .assist: Phrase("协助", "assist")
        }
    }
}
