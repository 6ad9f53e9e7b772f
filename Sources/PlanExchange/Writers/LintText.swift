package import PlanModel

/// A check of a plan for the terminal: the scorecard, the chapters, then the findings by rule.
package enum LintText {
    /// Findings of one rule that are written out; the rest is counted.
    static let shown = 20

    /// Writes one report.
    package static func write(_ report: LintReport, language: Language) -> String {
        let sections = [head(report, language), chapters(report, language)] + findings(report, language)
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    /// Writes the scorecards of two plans beside each other.
    package static func write(_ first: LintReport, comparedWith second: LintReport, language: Language) -> String {
        let pairs = zip(LintLines.card(first, language), LintLines.card(second, language))
        let lines = pairs.map { left, right in "\(left.name)　\(left.value)　\(right.value)" }
        return (["\(first.title)　｜　\(second.title)"] + lines).joined(separator: "\n") + "\n"
    }

    private static func head(_ report: LintReport, _ language: Language) -> [String] {
        [report.title] + LintLines.card(report, language).map { "\($0.name)　\($0.value)" }
    }

    private static func chapters(_ report: LintReport, _ language: Language) -> [String] {
        let rows = report.chapters.map { chapter in
            let card = chapter.scorecard
            let name = [chapter.number, chapter.title].filter { !$0.isEmpty }.joined(separator: " ")
            return language == .zh
                ? "\(name)　可核查 \(card.checkable)/\(card.promises)，软性表述 \(card.softWords)"
                : "\(name)　checkable \(card.checkable)/\(card.promises), soft words \(card.softWords)"
        }
        return rows.isEmpty ? [] : [language == .zh ? "各章" : "By chapter"] + rows
    }

    /// Soft words are many: they are counted by word.
    private static func findings(_ report: LintReport, _ language: Language) -> [[String]] {
        LintRule.allCases.map { rule in
            let found = report.findings.filter { $0.matter.rule == rule }
            guard !found.isEmpty else { return [] }
            let title =
                "\(Wording.name(rule, language: language)) \(found.count)　"
                + Wording.advice(rule, language: language)
            if rule == .softWords { return [title, LintLines.tally(of: found, language)] }
            let lines = found.prefix(shown).map { finding in
                let place = report.chapter(of: finding).map { $0.number.isEmpty ? $0.title : $0.number } ?? "—"
                return "\(finding.span.start)　\(place)　\(Wording.sentence(finding.matter, language: language))"
            }
            let rest = found.count - lines.count
            let more = language == .zh ? "……另有 \(rest) 处，见 --format json" : "… and \(rest) more, see --format json"
            return [title] + lines + (rest > 0 ? [more] : [])
        }
    }
}
