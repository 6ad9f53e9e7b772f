package import PlanExchange
import PlanModel
package import PlanOffice

extension Paper {
    /// The division of work, ready to be sent for comment.
    package init(division: Division) {
        self.init(
            title: "《\(division.frame.title)》\(DivisionWords.title)", status: DivisionWords.status,
            date: DivisionPaper.date(division.day),
            notice: division.frame.nature == .synthetic ? Words.synthetic.zh : nil,
            blocks: DivisionPaper.blocks(division))
    }
}

/// What the paper says, part by part.
enum DivisionPaper {
    static func blocks(_ division: Division) -> [Paper.Block] {
        [.paragraph(summary(division))] + division.groups.flatMap { group(division, $0) }
    }

    /// 2026年1月31日.
    static func date(_ day: String) -> String {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? "\(parts[0])年\(parts[1])月\(parts[2])日" : day
    }

    private static func summary(_ division: Division) -> String {
        let all = division.groups.flatMap(\.led)
        let led = all.count { !$0.leads.isEmpty }
        return "本方案按\(DivisionWords.group(division.grouping))列出规划事项 \(all.count) 项，其中已明确牵头单位 \(led) 项，"
            + "尚未明确 \(all.count - led) 项。"
    }

    private static func group(_ division: Division, _ group: Division.Group) -> [Paper.Block] {
        var blocks: [Paper.Block] = [.heading(1, group.title ?? DivisionWords.noGroup(division.grouping))]
        if division.grouping == .body, group.title != nil {
            if !group.led.isEmpty { blocks += [.heading(2, "牵头事项"), table(group.led, ["协助单位"])] }
            if !group.helped.isEmpty { blocks += [.heading(2, "协助事项"), table(group.helped, ["牵头单位"])] }
        } else {
            blocks.append(table(group.led, ["牵头单位", "协助单位"]))
        }
        return blocks
    }

    private static func table(_ commitments: [CommitmentSummary], _ bodies: [String]) -> Paper.Block {
        .table(
            Paper.Table(
                columns: ["编号", "事项", "目标与期限"] + bodies,
                widths: [12, 44, 18] + bodies.map { _ in 36 / bodies.count },
                rows: commitments.map { summary in
                    [summary.code ?? summary.id, summary.title, goal(summary)]
                        + bodies.map { names($0 == "牵头单位" ? summary.leads : summary.assists) }
                }))
    }

    private static func goal(_ summary: CommitmentSummary) -> String {
        [summary.target?.quantity, summary.isDeadlineAssumed ? nil : summary.deadline.map { "\($0)年" }]
            .compactMap { $0 }.joined(separator: "，")
    }

    private static func names(_ bodies: [ResponsibleUnit]) -> String {
        bodies.map(\.nameZh).joined(separator: "、")
    }
}
