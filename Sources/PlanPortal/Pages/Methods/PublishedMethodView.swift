import PlanModel
import PlanOffice

/// Draws a method's page: formula, classes, an example worked through by the method itself, edges and source.
struct PublishedMethodView: Sendable {
    let name: MethodName
    let language: Language

    private var text: MethodText { name.text }

    var content: PageContent {
        PageContent(
            title: text.title(language), place: .method, address: .method(name),
            body: el(.div, .class("method")) {
                el(.p, .class("eyebrow")) { version }
                el(.h1) { text.title(language) }
                el(.p, .class("lede")) { text.lede(language) }
                formula
                outcomes
                example
                if name == .outlook { CalibrationSection(language: language).view }
                rules(Phrase("边界情形", "Edges"), text.edges)
                el(.section) {
                    el(.h2) { Phrase("出处", "Source")(language) }
                    el(.p) { text.source(language) }
                }
            })
    }

    private var version: String {
        name == .outlook ? MethodExamples.outlookMethod : MethodExamples.scores[name.rawValue]?.method ?? name.rawValue
    }

    private var formula: Markup {
        el(.section) {
            el(.h2) { Phrase("公式", "Formula")(language) }
            el(.p, .class("dek")) { text.letters(language) }
            el(.div, .class("calc")) { for line in text.formula { el(.p) { line(language) } } }
        }
    }

    private var outcomes: Markup {
        guard !text.outcomes.isEmpty else { return .nothing }
        return el(.section) {
            el(.h2) { Phrase("等级", "Classes")(language) }
            el(.dl, .class("pairs classes")) {
                for outcome in text.outcomes {
                    el(.dt) {
                        outcome.name(language)
                        " "
                        el(.code) { outcome.code }
                    }
                    el(.dd) { outcome.rule(language) }
                }
            }
        }
    }

    private var example: Markup {
        el(.section) {
            el(.h2) { Phrase("算一遍", "A worked example")(language) }
            el(.p, .class("dek")) { ExampleWords.numbers(MethodExamples.numbers)(language) }
            if name == .outlook {
                OutlookExample(language: language).view
            } else {
                el(.div, .class("calc")) {
                    for line in ExampleWords.lines(name) { el(.p) { line(language) } }
                }
            }
        }
    }

    private func rules(_ title: Phrase, _ items: [Phrase]) -> Markup {
        el(.section) {
            el(.h2) { title(language) }
            el(.ul, .class("rules")) { for item in items { el(.li) { item(language) } } }
        }
    }
}

/// What the outlook says of the example's numbers.
struct OutlookExample: Sendable {
    let language: Language

    var view: Markup {
        guard let outlook = MethodExamples.outlook, let prospect = outlook.prospect else { return .nothing }
        return pieces {
            OutlookTable(name: Phrase("某比例", "A share")(language), prospect: prospect, language: language).view
            el(.p) { OutlookWords.chance(prospect, by: outlook.deadline)(language) }
            if let needed = prospect.needed {
                el(.p) {
                    OutlookWords.needed(prospect, needed)(language)
                    language == .zh ? "" : " "
                    OutlookWords.seen(prospect, needed)?(language) ?? ""
                }
            }
        }
    }
}
