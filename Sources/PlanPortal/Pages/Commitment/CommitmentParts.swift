import PlanModel
import PlanOffice

/// What a task or project is made of: its measures, its places, and the column and group it stands in.
struct CommitmentParts: Sendable {
    let summary: CommitmentSummary
    let page: CommitmentPage
    let language: Language

    var view: Markup {
        switch summary.kind {
        case .target: .nothing
        case .task: measures
        case .project: places
        }
    }

    /// Each measure of a task that the paragraph still holds word by word.
    private var clauses: [String] {
        guard let task = summary.task else { return [] }
        return task.measures.compactMap { measure in
            let words = page.context.compactMap { $0.words(within: measure) }.joined()
            let trimmed = words.trimmingStops
            return trimmed.isEmpty ? nil : trimmed
        }
    }

    @MarkupBuilder private var listed: [Markup] {
        for clause in clauses { el(.li) { PlanLetters.kept(clause) } }
    }

    private var measures: Markup {
        guard !clauses.isEmpty else { return .nothing }
        return el(.section) {
            el(.h2) {
                Phrase("它包含的举措", "The measures in it")(language)
                " "
                el(.span, .class("count num")) { clauses.count }
            }
            el(.ol, .class("measures"), .lang("zh-CN")) { listed }
        }
    }

    private var places: Markup {
        let boxes = summary.headings.filter { $0.level == .column || $0.level == .group }
        guard let project = summary.project, !(boxes.isEmpty && project.place.isEmpty) else { return .nothing }
        return el(.section) {
            el(.h2) { Phrase("它排在哪里", "Where it belongs")(language) }
            el(.dl, .class("pairs")) {
                for box in boxes {
                    el(.dt) {
                        (box.level == .column ? Phrase("专栏", "Column") : Phrase("分组", "Group"))(language)
                    }
                    el(.dd, .lang("zh-CN")) {
                        el(.a, .href(Address.chapter(summary.chapter, anchor: box.node).page(language))) {
                            [box.number, box.title].filter { !$0.isEmpty }.joined(separator: " ")
                        }
                    }
                }
                if !project.place.isEmpty {
                    el(.dt) { Phrase("所在地区", "Place")(language) }
                    el(.dd) {
                        for (index, code) in project.place.enumerated() {
                            if index > 0 { Phrase("、", ", ")(language) }
                            el(.a, .href(Address.commitments(QueryItems([("place", code)])).page(language))) {
                                el(.span, .class("num")) { code }
                            }
                        }
                    }
                }
            }
        }
    }
}

extension TextRun {
    /// The words that lie inside a span; `nil` when none do, or when spaces left out make the place uncertain.
    fileprivate func words(within wanted: SourceSpan) -> String? {
        let start = max(span.start, wanted.start)
        let end = min(span.end, wanted.end)
        guard start < end else { return nil }
        if start == span.start, end == span.end { return text }
        let scalars = Array(text.unicodeScalars)
        guard scalars.count == span.end - span.start else {
            return wanted.start <= span.start ? String(text.prefix(end - start)) : text
        }
        return String(String.UnicodeScalarView(scalars[(start - span.start)..<(end - span.start)]))
    }
}

extension String {
    /// Without stops at either end.
    fileprivate var trimmingStops: String {
        let isStop: (Character) -> Bool = { "，。；、：".contains($0) || $0.isWhitespace }
        return String(drop(while: isStop).reversed().drop(while: isStop).reversed())
    }
}
