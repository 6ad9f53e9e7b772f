package import PlanModel

/// The lines of a scorecard, the same on terminal and page.
package enum LintLines {
    /// A line of a scorecard.
    package struct Line: Equatable, Sendable {
        /// What is counted.
        package var name: String
        /// How many, or which share.
        package var value: String
    }

    /// The scorecard of a report.
    package static func card(_ report: LintReport, _ language: Language) -> [Line] {
        let card = report.scorecard
        func line(_ zh: String, _ en: String, _ value: String) -> Line {
            Line(name: language == .zh ? zh : en, value: value)
        }
        return [
            line(
                "可核查事项占比", "Promises checkable as they stand",
                (card.checkableShare.map(Wording.percent) ?? "—")
                    + language.bracketed("\(card.checkable)/\(card.promises)")),
            line("量化目标", "Targets", share(card.checkableTargets, card.targets, "要素齐全", "complete", language)),
            line("任务", "Tasks", share(card.testedTasks, card.tasks, "有检验标准", "with a test", language)),
            line("项目", "Projects", share(card.testedProjects, card.projects, "有规模或阶段", "with size or stage", language)),
            line(
                "每万字软性表述", "Soft words in 10,000 characters",
                card.softWordRate.map { Wording.plain(($0 * 10).rounded() / 10) } ?? "—"),
            line("前后不一致", "Contradictions", "\(report.count(of: .contradiction))"),
            line("编号不连续", "Numbers out of order", "\(report.count(of: .numberingJump))"),
        ]
    }

    /// Words with how often each was found, most frequent first.
    package static func tally(of findings: [LintFinding], _ language: Language) -> String {
        var counts: [String: Int] = [:]
        for finding in findings {
            if case .softWords(let words) = finding.matter { counts[words, default: 0] += 1 }
        }
        return counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map { "\($0.key) \($0.value)" }
            .joined(separator: language == .zh ? "，" : ", ")
    }

    private static func share(_ part: Int, _ whole: Int, _ zh: String, _ en: String, _ language: Language) -> String {
        language == .zh ? "\(whole)，其中\(zh) \(part)" : "\(whole), \(part) of them \(en)"
    }
}

extension Language {
    fileprivate func bracketed(_ text: String) -> String { self == .zh ? "（\(text)）" : " (\(text))" }
}
