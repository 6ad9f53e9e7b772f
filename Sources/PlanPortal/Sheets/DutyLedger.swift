import PlanExchange
import PlanModel
package import PlanOffice

/// Who answers for what, one commitment and one body a line; what nobody answers for has one line without a body.
enum DutyLedger {
    static func table(_ list: DutyList, forPeople: Bool) -> Ledger {
        Ledger(
            title: "任务分工表", nature: list.frame.nature, headings: headings,
            rows: list.commitments.flatMap { rows($0, forPeople) })
    }

    private static let headings: [Ledger.Heading] = [
        .init(code: "commitment", name: "编号", width: 10), .init(code: "code", name: "事项编号", width: 10),
        .init(code: "kind", name: "种类", width: 10), .init(code: "chapter", name: "章", width: 12),
        .init(code: "title", name: "事项", width: 48), .init(code: "body", name: "单位代码", width: 18),
        .init(code: "body_name", name: "单位", width: 24), .init(code: "role", name: "分工", width: 10),
    ]

    private static func rows(_ summary: CommitmentSummary, _ forPeople: Bool) -> [[Cell]] {
        let owners = summary.leads.map { ($0, Responsibility.Role.lead) } + summary.assists.map { ($0, .assist) }
        let start: [Cell] = [
            .text(summary.id), Cell(summary.code), .text(forPeople ? summary.kind.phrase.zh : summary.kind.rawValue),
            .text(summary.headings.first?.number ?? ""), .text(summary.title),
        ]
        if owners.isEmpty { return [start + [.empty, .empty, .empty]] }
        return owners.map { body, role in
            start + [
                .text(body.id), .text(body.nameZh), .text(forPeople ? DutyWords.role(role).zh : role.rawValue),
            ]
        }
    }
}

extension Ledger {
    /// Who answers for what; with the words for people, or those for programs.
    package init(duties list: DutyList, forPeople: Bool) { self = DutyLedger.table(list, forPeople: forPeople) }

    /// The division of work, one line a commitment under each group.
    package init(division: Division) { self = DivisionLedger.table(division) }
}
