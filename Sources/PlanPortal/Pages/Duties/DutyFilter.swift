import PlanModel
import PlanOffice

/// The form that narrows the list: words, chapter, body, with a lead or without.
struct DutyFilter: Sendable {
    let page: DutyPage
    let language: Language

    private var forms: PageForms { PageForms(language: language, token: nil) }

    var view: Markup {
        el(
            .form, .set(.method, "get"), .action(Address.duties(QueryItems()).page(language)),
            .class("sheet-form row")
        ) {
            forms.labelled(Phrase("章", "Chapter")(language), "chapter") {
                forms.choice(
                    "chapter", "chapter", page.duties.chapters.map { ($0.slug, CommitmentFilters.short($0)) },
                    chosen: page.query.items.first("chapter") ?? "", none: Phrase("全部", "all")(language))
            }
            forms.labelled(Phrase("单位", "Body")(language), "unit") {
                forms.choice(
                    "unit", "unit", DutyTable.bodies(page.duties.units, language),
                    chosen: page.query.filter.unit ?? "", none: Phrase("全部", "all")(language))
            }
            forms.labelled(Phrase("牵头单位", "Leading body")(language), "lead") {
                forms.choice(
                    "lead", "lead",
                    [
                        ("none", Phrase("尚无", "none yet")(language)), ("some", Phrase("已有", "there is one")(language)),
                        ("any", Phrase("不限", "either")(language)),
                    ], chosen: page.query.items.first("lead") ?? "none")
            }
            forms.labelled(Phrase("词语", "Words")(language), "q") {
                forms.text("q", "q", page.query.filter.words, longest: CommitmentQuery.longestWords)
            }
            el(.p, .class("go")) { forms.button(Phrase("筛选", "Apply"), isQuiet: true) }
        }
    }
}
