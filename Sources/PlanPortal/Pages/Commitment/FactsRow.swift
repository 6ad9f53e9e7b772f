import PlanModel
import PlanOffice

/// Four numbers under the answer: promised, last observed, how far, by when.
struct FactsRow: Sendable {
    let page: CommitmentPage
    let language: Language

    private var summary: CommitmentSummary { page.summary }
    private var verdict: Verdict? { summary.standing.verdicts.first { $0.observed != nil } }

    var view: Markup {
        guard let target = summary.target else { return project }
        return el(.dl, .class("facts")) {
            fact(Phrase("目标", "Promised"), TargetText.promise(target, language), promised(target))
            if let observed = ObservedText(page, language) {
                fact(
                    observed.isSum
                        ? Phrase("已有数值合计", "Sum of the values")
                        : verdict?.isComputed == true
                            ? Phrase("最近值（按公式算出）", "Last value, computed") : Phrase("最近观测", "Last observed"),
                    observed.value, observed.period)
            } else {
                fact(Phrase("最近观测", "Last observed"), "—", Phrase("没有数值", "no value")(language))
            }
            progress
            deadline(target)
        }
    }

    private func fact(_ name: Phrase, _ value: String, _ under: String) -> Markup {
        el(.div) {
            el(.dt) { name(language) }
            el(.dd) {
                el(.span, .class("v num")) { value }
                el(.span, .class("x")) { under }
            }
        }
    }

    private func promised(_ target: ReadTarget) -> String {
        [
            Wording.name(target.kind, language: language),
            target.obligation.map { Wording.name($0, language: language) },
            target.isApproximate ? Phrase("留有余地", "approximate")(language) : nil,
        ].compactMap { $0 }.joined(separator: Phrase("，", ", ")(language))
    }

    private var progress: Markup {
        let name = Phrase("进程／按时序应达", "Progress / expected by then")
        guard let verdict, let progress = verdict.progress else {
            return fact(name, "—", Phrase("没有可计算的进程", "no way that can be measured")(language))
        }
        guard progress >= 0 else {
            return fact(name, "—", Phrase("起点已达到目标", "met where the count starts")(language))
        }
        let isLowerBound = verdict.reason.code == "missing_periods"
        let share = (isLowerBound ? Phrase("不少于 ", "at least ")(language) : "") + Wording.percent(progress)
        let expected = verdict.expected.map {
            Wording.expectedShare($0, along: verdict.path, language: language)
        }
        return fact(Phrase("进程", "Progress"), share, expected ?? "")
    }

    private func deadline(_ target: ReadTarget) -> Markup {
        let name = Phrase("期限", "Due")
        guard let year = summary.deadline else {
            return fact(name, "—", Phrase("没有写明", "not stated")(language))
        }
        return fact(
            name, Phrase("\(year) 年末", "end of \(year)")(language),
            summary.isDeadlineAssumed
                ? Phrase("未写明，按规划期末计", "not stated, taken as the plan's last year")(language)
                : Phrase("原文写明", "as the text says")(language))
    }

    /// How many places of the text name the project.
    private var places: Int {
        Set((summary.project?.mentions ?? []).map(\.start) + [summary.span.start]).count
    }

    /// A project has capacity, stage and places instead; a task nothing of the kind.
    private var project: Markup {
        guard let project = summary.project,
            project.capacity != nil || project.stage != nil || places > 1
        else { return .nothing }
        return el(.dl, .class("facts")) {
            if let capacity = project.capacity {
                fact(Phrase("规模", "Capacity"), Wording.quantity(capacity, language: language), "")
            }
            if let stage = project.stage { fact(Phrase("阶段", "Stage"), stage, "") }
            if places > 1 {
                fact(
                    Phrase("原文提到", "Named in the text"),
                    Phrase("\(places) 处", "\(places) times")(language), "")
            }
        }
    }
}
