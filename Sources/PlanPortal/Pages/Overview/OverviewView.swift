import PlanModel
import PlanOffice

/// Draws the first page: the result, what is known, the gaps, the chapters, the kinds, the places.
struct OverviewView: Sendable {
    let model: OverviewModel
    let language: Language

    var overview: Overview { model.overview }

    init(overview: Overview, language: Language) {
        self.model = OverviewModel(overview: overview)
        self.language = language
    }

    var content: PageContent {
        PageContent(
            title: Navigation.overview.name(language), place: .overview, address: .overview,
            body: pieces {
                opening
                if model.targets > 0 { OverviewBars(model: model, language: language).view }
                if !overview.known.isEmpty { OverviewKnown(known: overview.known, language: language).view }
                if !overview.gaps.isEmpty { OverviewGaps(model: model, language: language).view }
                OverviewChapters(chapters: overview.chapters, language: language).view
                kinds
                if !overview.places.isEmpty { PlaceMap(places: overview.places, language: language).view }
            })
    }

    @MarkupBuilder private var opening: [Markup] {
        PlanLine(frame: overview.frame, language: language).view
        el(.h1, .class("result")) {
            for (index, words) in model.headline(language).enumerated() {
                if index > 0, language == .en { " " }
                el(.span, .class("ph")) { Typeset.figures(words) }
            }
        }
        el(.p, .class("lede")) { lede }
        TrustMark.over(overview.frame, language)
    }

    private var lede: String {
        guard model.count(.notAssessable) > 0 else { return "" }
        let seen = model.seenOnly
        let first =
            seen == 0
            ? Phrase("", "")
            : Phrase("其中 \(seen) 条已有数值，但还不够下结论。", "\(seen) of these have values, but not enough for a verdict. ")
        return first(language)
            + Phrase(
                "说不清的，不算完成，也不算失败；我们逐条写明缺的是什么数据。",
                "What cannot be told counts neither as met nor as missed; for each we say which data is missing.")(
                language)
    }

    private var kinds: Markup {
        el(.section) {
            el(.h2) { Phrase("规划里写了哪些事项", "What the plan commits to")(language) }
            el(.ul, .class("kinds")) {
                for kind in CommitmentKind.allCases {
                    kindItem(
                        overview.counts[kind] ?? 0, kind.phrase(language), kind.meaning(language),
                        .commitments(QueryItems([("kind", kind.rawValue)])))
                }
                kindItem(
                    overview.milestones, Phrase("时间节点", "Milestones")(language),
                    Phrase("量化目标之中，写明何时办成的", "among the targets: done by a date")(language),
                    .commitments(QueryItems([("target_kind", TargetKind.milestone.rawValue)])))
            }
        }
    }

    private func kindItem(_ count: Int, _ name: String, _ meaning: String, _ address: Address) -> Markup {
        el(.li) {
            el(.a, .href(address.page(language))) {
                el(.b, .class("num")) { count }
                el(.strong) { name }
            }
            el(.p) { meaning }
        }
    }
}
