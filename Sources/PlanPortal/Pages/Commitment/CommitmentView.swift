import PlanModel
import PlanOffice

/// Draws the page of one commitment: the answer first, then what it rests on.
struct CommitmentView: Sendable {
    let page: CommitmentPage
    let areas: [String: Area]
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
                    if let code = summary.code {
                        el(.b, .class("num")) { code }
                        " "
                    }
                    el(.span, .class("num")) { summary.id }
                    " "
                    trust
                }
                AnswerBox(page: page, language: language).view
                FactsRow(page: page, language: language).view
                el(.div, .class("cols")) {
                    el(.div) { sections }
                    SideColumn(page: page, language: language).view
                }
            })
    }

    /// Fields that were checked do not make a target confirmed: until a version is adopted both marks stand.
    ///
    /// Tasks and projects are checked whole.
    @MarkupBuilder private var trust: [Markup] {
        if !page.frame.isAdopted, summary.trust == .checked, summary.kind != .target {
            el(.span, .class("trust checked")) {
                Phrase("已核对，版本待采纳", "checked; the version is not adopted yet")(language)
            }
        } else if !page.frame.isAdopted, summary.trust == .checked {
            el(.span, .class("trust")) { Trust.machineRead.phrase(language) }
            " "
            el(.span, .class("trust checked")) {
                Phrase("部分字段已核对", "some fields checked")(language)
            }
        } else {
            TrustMark.beside(summary, language)
        }
    }

    @MarkupBuilder private var sections: [Markup] {
        for series in judging where !isDoneOrNot(series) {
            SeriesFigure(
                series: series, statement: statement(series), frame: page.frame, language: language,
                headline: total(series), outlook: outlook(series), verdict: verdict(series)
            ).view
        }
        OutlookSection(page: page, language: language).view
        VerdictTable(page: page, language: language).view
        QuoteSection(page: page, language: language).view
        CommitmentParts(summary: summary, page: page, areas: areas, language: language).view
        FormulaSection(page: page, language: language).view
        GapSection(requests: page.requests, language: language).view
        DataSection(page: page, language: language).view
        RelatedSection(page: page, language: language).view
    }

    private func statement(_ series: SeriesAnswer) -> TargetStatement? {
        page.statements.first { $0.indicator == series.indicator.id }
    }

    /// Of the newest edition that has one.
    private func outlook(_ series: SeriesAnswer) -> OutlookAnswer.Prospect? {
        page.outlooks.first { $0.indicator == series.indicator.id && $0.prospect != nil }?.prospect
    }

    /// Of the newest edition.
    private func verdict(_ series: SeriesAnswer) -> Verdict? {
        summary.standing.verdicts.first { $0.indicator == series.indicator.id }
    }

    /// A one for “done” is no series to draw.
    private func isDoneOrNot(_ series: SeriesAnswer) -> Bool { statement(series)?.kind == .milestone }

    /// Of a total the chart shows single periods; its title says what they make together.
    private func total(_ series: SeriesAnswer) -> String? {
        guard let statement = statement(series), let aim = statement.value,
            let verdict = summary.standing.verdicts.first(where: { $0.indicator == series.indicator.id })
        else { return nil }
        let addends = WorkedNumbers(verdict, statement: statement, series: series).addends
        guard addends.count > 1, let first = addends.first, let last = addends.last else { return nil }
        func amount(_ value: Double) -> String {
            Quantity(value.shortened, statement.unitOfMeasure).words(language)
        }
        let sum = amount(addends.reduce(0) { $0 + $1.value })
        let from = Wording.period(first.period, language: language)
        let to = Wording.period(last.period, language: language)
        return Phrase(
            "\(from)至\(to)合计 \(sum)，目标 \(amount(aim))", "\(sum) from \(from) to \(to), target \(amount(aim))")(
                language)
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
