import PlanModel
import PlanOffice

/// Draws the list of commitments with its filters.
struct CommitmentsView: Sendable {
    let query: CommitmentQuery
    let list: CommitmentList
    let pageSize: Int
    let language: Language

    var content: PageContent {
        get throws(RequestFault) {
            let pager = try Pager(count: list.matches.count, size: pageSize, page: query.page)
            let filters = CommitmentFilters(query: query, list: list, language: language)
            return PageContent(
                title: Navigation.commitments.name(language), place: .commitments, address: .commitments(query.items),
                formats: [.csv, .xlsx], words: query.filter.words,
                body: pieces {
                    PlanLine(frame: list.frame, language: language).view
                    el(.h1) { heading }
                    TrustMark.over(list.frame, language)
                    el(.div, .class("work")) {
                        el(.div, .class("only-large")) { filters.form }
                        el(.details, .class("only-small filters")) {
                            el(.summary) { Phrase("筛选：结论、种类、缺口、章", "Filter: verdict, kind, gap, chapter")(language) }
                            filters.form
                        }
                        results(pager, filters)
                    }
                })
        }
    }

    private var heading: Markup {
        let count = list.matches.count
        if query.filter.words.isEmpty, count == list.total {
            return Typeset.figures(Phrase("\(list.total) 条规划事项", "\(list.total) commitments")(language))
        }
        return pieces {
            if !query.filter.words.isEmpty {
                Phrase("“", "“")(language)
                el(.span, .lang("zh-CN")) { query.filter.words }
                Phrase("”：", "”: ")(language)
            }
            Typeset.figures(Phrase("\(list.total) 条中的 \(count) 条", "\(count) of \(list.total)")(language))
        }
    }

    @MarkupBuilder private func results(_ pager: Pager, _ filters: CommitmentFilters) -> [Markup] {
        el(.div, .class("found")) {
            el(.div, .class("listhead")) {
                el(.p) { shown(pager) }
                filters.chips
            }
            if list.matches.isEmpty {
                el(.p, .class("empty")) {
                    Phrase(
                        "没有符合全部条件的事项。去掉一个条件，或换一个词再找。",
                        "Nothing matches all of this. Remove a filter, or try another word.")(language)
                }
            } else {
                CommitmentTable(
                    commitments: Array(list.matches[pager.range]), words: query.words, language: language
                ).view
                pager.view(language, address: { .commitments($0) }, items: query.items)
            }
            downloads
        }
    }

    private func shown(_ pager: Pager) -> Markup {
        guard !pager.range.isEmpty else { return .nothing }
        return pieces {
            el(.span, .class("num")) { Typeset.range(pager.range.lowerBound + 1...pager.range.upperBound, language) }
            " "
            el(.span, .class("small")) {
                query.order == .rank
                    ? Phrase("按相关程度", "best match first")(language) : Phrase("按规划顺序", "as in the plan")(language)
            }
            if !query.filter.words.isEmpty {
                " "
                let other = query.order == .rank ? CommitmentQuery.Order.document : .rank
                let items = query.items.removing("sort").adding("sort", other.rawValue)
                el(.a, .class("small"), .href(Address.commitments(items).page(language))) {
                    other == .rank
                        ? Phrase("改按相关程度", "best match first instead")(language)
                        : Phrase("改按规划顺序", "plan order instead")(language)
                }
            }
        }
    }

    private var downloads: Markup {
        let address = Address.commitments(query.items)
        return el(.ul, .class("take")) {
            el(.li) { Phrase("这些事项的台账：", "These as a ledger:")(language) }
            for format in [DataFormat.xlsx, .csv, .json] {
                el(.li) { el(.a, .href(address.data(format))) { format.rawValue.uppercased() } }
            }
        }
    }
}
