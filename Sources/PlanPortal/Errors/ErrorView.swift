import Hummingbird
import PlanModel

/// An error as a page.
enum ErrorView {
    static func content(_ sentence: ErrorSentence, _ language: Language) -> PageContent {
        PageContent(
            title: sentence.title(language),
            body: el(.div, .class("trouble")) {
                el(.p, .class("eyebrow num")) { "\(sentence.status.code)" }
                el(.h1) { sentence.title(language) }
                el(.p, .class("lede")) { sentence.advice(language) }
                el(.ul, .class("take")) {
                    for place in Navigation.allCases.prefix(3) {
                        el(.li) { el(.a, .href(place.address.page(language))) { place.name(language) } }
                    }
                }
            })
    }
}
