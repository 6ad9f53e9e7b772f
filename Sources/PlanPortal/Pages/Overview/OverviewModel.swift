import PlanModel
import PlanOffice

/// What the first page says, before it is drawn.
struct OverviewModel: Sendable {
    let overview: Overview

    /// All targets.
    var targets: Int { overview.counts[.target] ?? 0 }
    /// Targets with a verdict.
    var judged: Int { targets - count(.notAssessable) }
    /// Targets with a value but without a verdict.
    var seenOnly: Int { overview.known.count { $0.standing.standing == .notAssessable } }
    /// Whether the last year of the plan has been evaluated.
    var isDue: Bool {
        guard let last = overview.frame.period?.lastYear, let year = overview.frame.evaluation?.asOf.year else {
            return false
        }
        return year >= last
    }

    func count(_ standing: VerdictClass) -> Int { overview.standings[standing] ?? 0 }

    /// The three groups of the bar that are not empty: due, not yet due, not assessable.
    var groups: [BarGroup] {
        [
            BarGroup(name: Phrase("已判定结果", "Settled"), parts: parts([.achieved, .missed])),
            BarGroup(name: Phrase("未到期", "Not yet due"), parts: parts([.ahead, .onTrack, .lagging])),
            BarGroup(name: Phrase("无法评估", "Not assessable"), parts: parts([.notAssessable])),
        ].filter { $0.total > 0 }
    }

    private func parts(_ standings: [VerdictClass]) -> [BarGroup.Part] {
        standings.map { BarGroup.Part(standing: $0, count: count($0)) }.filter { $0.count > 0 }
    }

    /// The result in phrases that a heading may break between: what is known first, then the gap.
    func headline(_ language: Language) -> [String] {
        guard overview.frame.evaluation != nil else {
            return language == .zh
                ? ["\(targets) 条量化目标，", "还没有评估"] : ["\(targets) targets,", "not evaluated yet"]
        }
        let settled = VerdictClass.displayOrder.filter { count($0) > 0 }.map { phrase($0, language) }
        let start =
            language == .zh
            ? [isDue ? "规划到期：" : "", "\(targets) 条量化目标，"] : [isDue ? "The plan is due:" : "", "\(targets) targets,"]
        let mark = language == .zh ? "，" : ","
        let list = settled.enumerated().map { $0.offset < settled.count - 1 ? $0.element + mark : $0.element }
        return start.filter { !$0.isEmpty } + list
    }

    private func phrase(_ standing: VerdictClass, _ language: Language) -> String {
        let number = count(standing)
        return switch standing {
        case .achieved: Phrase("\(number) 条已实现", "\(number) met")(language)
        case .missed: Phrase("\(number) 条未完成", "\(number) missed")(language)
        case .ahead: Phrase("\(number) 条快于预期", "\(number) ahead")(language)
        case .onTrack: Phrase("\(number) 条基本符合预期", "\(number) on track")(language)
        case .lagging: Phrase("\(number) 条滞后", "\(number) lagging")(language)
        case .notAssessable: Phrase("\(number) 条还说不清", "\(number) cannot be told yet")(language)
        }
    }
}

/// Some classes side by side in the bar.
struct BarGroup: Equatable, Sendable {
    struct Part: Equatable, Sendable {
        var standing: VerdictClass
        var count: Int
    }

    var name: Phrase
    var parts: [Part]

    var total: Int { parts.reduce(0) { $0 + $1.count } }
}
