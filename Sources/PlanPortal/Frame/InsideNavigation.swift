import PlanModel
import PlanOffice

/// The places for whoever signed in, cut to what they may.
struct InsideNavigation: Sendable {
    let member: Member
    let language: Language

    var view: Markup {
        el(.nav, .class("own"), .label(Phrase("工作台", "Office")(language))) {
            el(.ul) {
                place(member.account.shownName, .account)
                if member.rights.contains(.readDuties) { place(DutyWords.title(language), .duties(QueryItems())) }
                if member.rights.contains(.readAccounts) { place(AccountWords.all(language), .accounts) }
                if member.rights.contains(.readAuditTrail) {
                    place(Phrase("审计链", "Audit trail")(language), .audit(QueryItems()))
                }
            }
        }
    }

    private func place(_ words: String, _ address: Address) -> Markup {
        el(.li) { el(.a, .href(address.page(language))) { words } }
    }
}
