import PlanModel
import PlanOffice

/// Draws the page of one commitment: the answer first, then what it rests on.
struct CommitmentView: Sendable {
    let page: CommitmentPage
    let language: Language

    private var summary: CommitmentSummary { page.summary }
    private var judging: [SeriesAnswer] { page.series.filter { $0.relation == .judges } }

    var content: PageContent {
        PageContent(
            title: PromiseTitle(summary: summary, language: language).plain, place: .commitments,
            address: .commitment(summary.id, summary.kind),
            body: pieces {
                CommitmentCrumb(summary: summary, language: language).view
                PromiseTitle(summary: summary, language: language).heading
                el(.p, .class("marks-line")) {
                    summary.kind.one(language)
                    " "
                    el(.span, .class("num")) { summary.id }
                    " "
                    TrustMark.beside(summary, language)
                }
                AnswerBox(page: page, language: language).view
                FactsRow(page: page, language: language).view
                el(.div, .class("cols")) {
                    el(.div) { sections }
                    SideColumn(page: page, language: language).view
                }
            })
    }

    @MarkupBuilder private var sections: [Markup] {
        for (index, series) in judging.enumerated() where !series.observations.isEmpty {
            SeriesFigure(
                series: series, statement: statement(series, index), frame: page.frame, language: language
            ).view
        }
        VerdictTable(page: page, language: language).view
        QuoteSection(page: page, language: language).view
        CommitmentParts(summary: summary, page: page, language: language).view
        FormulaSection(page: page, language: language).view
        GapSection(requests: page.requests, language: language).view
        DataSection(page: page, language: language).view
        RelatedSection(page: page, language: language).view
    }

    private func statement(_ series: SeriesAnswer, _ index: Int) -> TargetStatement? {
        page.statements.first { $0.indicator == series.indicator.id }
    }
}

extension CommitmentKind {
    /// The name of one of its kind.
    var one: Phrase {
        switch self {
        case .target: Phrase("量化目标", "Target")
        case .task: Phrase("重点任务", "Task")
        case .project: Phrase("重大工程项目", "Project")
        }
    }
}
