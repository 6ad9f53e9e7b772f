import PlanModel
import PlanOffice

/// Who answers for what: the chapters, the filter, the list with its boxes, and the papers to take away.
struct DutiesView: Sendable {
    let page: DutyPage
    let language: Language
    private let pager: Pager

    /// - Throws: ``RequestFault/badField(_:_:)``
    init(page: DutyPage, language: Language) throws(RequestFault) {
        self.page = page
        self.language = language
        pager = try page.pager
    }

    var content: PageContent {
        let (all, led) = (page.duties.commitments.count, page.duties.led)
        return PageContent(
            title: DutyWords.title(language), address: .duties(page.query.items), formats: [.csv, .xlsx],
            body: el(.div, .class("inside wide")) {
                el(.h1) { DutyWords.title(language) }
                el(.p, .class("dek")) {
                    Phrase(
                        "\(all) 项规划事项，\(led) 项已明确牵头单位，\(all - led) 项尚无。",
                        "\(all) commitments, \(led) with a leading body, \(all - led) without.")(language)
                }
                list
                DutyChapters(page: page, language: language).view
                papers
            })
    }

    private var list: Markup {
        el(.section, .id("list")) {
            el(.h2) {
                page.query.filter.hasLead == false
                    ? Phrase("尚无牵头单位（\(page.found.matches.count)）", "Without an owner (\(page.found.matches.count))")(
                        language)
                    : Phrase("规划事项（\(page.found.matches.count)）", "Commitments (\(page.found.matches.count))")(language)
            }
            DutyFilter(page: page, language: language).view
            if page.found.matches.isEmpty {
                el(.p) { Phrase("没有符合条件的事项。", "Nothing is left by this filter.")(language) }
            } else {
                DutyTable(page: page, rows: Array(page.found.matches[pager.range]), language: language).view
                pager.view(language, address: { .duties($0) }, items: page.query.items)
            }
        }
    }

    private var papers: Markup {
        el(.section) {
            el(.h2) { Phrase("任务分工方案", "Papers of the division of work")(language) }
            el(.ul) {
                for grouping in Division.Grouping.allCases {
                    el(.li) {
                        Self.grouping(grouping)(language)
                        for format in [DataFormat.docx, .xlsx] {
                            " "
                            el(.a, .href(Address.division(grouping.rawValue).data(format))) {
                                format.rawValue.uppercased()
                            }
                        }
                    }
                }
            }
        }
    }

    private static func grouping(_ grouping: Division.Grouping) -> Phrase {
        switch grouping {
        case .chapter: Phrase("按章", "By chapter")
        case .body: Phrase("按单位", "By body")
        case .area: Phrase("按地区", "By area")
        }
    }
}
