import PlanExchange
import PlanModel

/// The findings of one rule; soft words, which are many, by word.
struct LintSection: Sendable {
    let rule: LintRule
    let report: LintReport
    let language: Language

    var view: Markup {
        let findings = report.findings.filter { $0.matter.rule == rule }
        guard !findings.isEmpty else { return .nothing }
        return el(.section) {
            el(.h2) {
                Wording.name(rule, language: language)
                " "
                el(.span, .class("num")) { findings.count }
            }
            el(.p) { Wording.advice(rule, language: language) }
            if rule == .softWords {
                el(.p, .lang("zh-CN")) { LintLines.tally(of: findings, language) }
            } else {
                table(findings)
            }
        }
    }

    private func table(_ findings: [LintFinding]) -> Markup {
        el(.table, .class("plist findings")) {
            el(.caption, .class("vh")) { Wording.name(rule, language: language) }
            el(.tbody) {
                for finding in findings {
                    el(.tr) {
                        el(.th, .set(.scope, "row"), .lang("zh-CN")) { chapter(of: finding) }
                        el(.td, .lang(language.tag)) { Wording.sentence(finding.matter, language: language) }
                    }
                }
            }
        }
    }

    private func chapter(of finding: LintFinding) -> String {
        report.chapter(of: finding).map { $0.number.isEmpty ? $0.title : $0.number } ?? "—"
    }
}
