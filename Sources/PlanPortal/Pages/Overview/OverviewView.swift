import PlanModel
import PlanOffice

/// Draws the first page.
struct OverviewView {
    let overview: Overview
    let language: PageLanguage

    var content: PageContent {
        PageContent(
            title: Navigation.overview.name(language), place: .overview, address: .overview,
            body: pieces {
                el(.h1) { overview.frame.title }
                TrustMark.over(overview.frame, language)
            })
    }
}
