import PlanModel
import PlanOffice

/// What stands under every page: its data, where values come from, the licence and the audit trail's head.
struct PageFooter: Sendable {
    let language: Language
    let plan: PlanFrame?
    var isSignedIn = false

    func view(_ content: PageContent) -> Markup {
        el(.footer, .class("foot")) {
            el(.div) {
                el(.p) {
                    Words.licence(language)
                    if let head = plan?.head {
                        el(.br)
                        Words.auditHead(language)
                        " "
                        el(.span, .class("num")) { "\(head.sequence)" }
                        " · "
                        el(.a, .href(.auditHead)) {
                            el(.code, .set(.title, head.hash)) { String(head.hash.prefix(12)) }
                        }
                        " · "
                        el(.a, .href(.auditFeed)) { Words.auditFeed(language) }
                    }
                }
                el(.ul, .class("take")) {
                    if let address = content.address {
                        for format in [.json] + content.formats {
                            item(Words.download(format, language), address.data(format))
                        }
                    }
                    item(Words.method(language), Address.methods.page(language))
                    item(Words.sources(language), Address.sources.page(language))
                    item(Words.staff(language), (isSignedIn ? Address.account : .signIn).page(language))
                }
            }
        }
    }

    private func item(_ words: String, _ link: Link) -> Markup {
        el(.li) { el(.a, .href(link)) { words } }
    }
}
