package import PlanModel

/// A check of a plan as data: `lantu.lint.v1`, of two plans `lantu.lint.comparison.v1`.
package enum LintJSON {
    /// Writes one report, sorted keys, a line a finding and a line a chapter.
    package static func write(_ report: LintReport) -> [UInt8] {
        var json = JSONText()
        json.write(report)
        json.finish()
        return json.bytes
    }

    /// Writes two reports beside each other.
    package static func write(_ first: LintReport, comparedWith second: LintReport) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("format")
            json.value("lantu.lint.comparison.v1")
            json.key("plans")
            json.lines([first, second]) { $0.write($1) }
        }
        json.finish()
        return json.bytes
    }
}

extension JSONText {
    fileprivate mutating func write(_ report: LintReport) {
        object { json in
            json.key("chapters")
            json.lines(report.chapters) { $0.write($1) }
            json.key("counts")
            json.object { json in
                for rule in LintRule.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
                    json.key(named: rule.rawValue)
                    json.value(report.count(of: rule))
                }
            }
            json.key("findings")
            json.lines(report.findings) { $0.write($1, in: report) }
            json.key("format")
            json.value("lantu.lint.v1")
            json.key("plan")
            json.object { json in
                json.key("title")
                json.value(report.title)
            }
            json.key("scorecard")
            json.write(report.scorecard)
            json.key("source")
            json.object { json in
                json.key("name")
                json.value(report.file)
                json.key("scalars")
                json.value(report.scorecard.scalars)
                json.key("sha256")
                json.value(report.sha256)
            }
        }
    }

    private mutating func write(_ chapter: LintReport.Chapter) {
        object { json in
            json.key("end")
            json.value(chapter.span.end)
            json.key("number")
            json.value(chapter.number)
            json.key("scorecard")
            json.write(chapter.scorecard)
            json.key("start")
            json.value(chapter.span.start)
            json.key("title")
            json.value(chapter.title)
        }
    }

    private mutating func write(_ card: LintReport.Scorecard) {
        object { json in
            json.key("checkable")
            json.value(card.checkable)
            json.key("checkable_share")
            json.value(card.checkableShare)
            json.key("checkable_targets")
            json.value(card.checkableTargets)
            json.key("projects")
            json.value(card.projects)
            json.key("promises")
            json.value(card.promises)
            json.key("soft_words")
            json.value(card.softWords)
            json.key("soft_words_per_10000")
            json.value(card.softWordRate)
            json.key("targets")
            json.value(card.targets)
            json.key("tasks")
            json.value(card.tasks)
            json.key("tested_projects")
            json.value(card.testedProjects)
            json.key("tested_tasks")
            json.value(card.testedTasks)
        }
    }

    private mutating func write(_ finding: LintFinding, in report: LintReport) {
        object { json in
            json.key("chapter")
            json.value(report.chapter(of: finding).map { $0.number.isEmpty ? $0.title : $0.number })
            json.key("end")
            json.value(finding.span.end)
            json.key("message")
            json.object { json in
                json.key("en")
                json.value(Wording.sentence(finding.matter, language: .en))
                json.key("zh")
                json.value(Wording.sentence(finding.matter, language: .zh))
            }
            json.key("node")
            json.value(finding.node)
            json.key("other")
            json.writePlace(of: finding.matter)
            json.key("rule")
            json.value(finding.matter.rule.rawValue)
            json.key("severity")
            json.value(finding.severity.rawValue)
            json.key("start")
            json.value(finding.span.start)
        }
    }

    private mutating func writePlace(of matter: LintFinding.Matter) {
        guard case .contradiction(_, let other) = matter else { return value(nil as String?) }
        object { json in
            json.key("end")
            json.value(other.span.end)
            json.key("quantity")
            json.value(other.quantity)
            json.key("start")
            json.value(other.span.start)
        }
    }
}
