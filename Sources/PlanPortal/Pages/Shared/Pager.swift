import PlanModel

/// A long list cut into pages.
struct Pager: Sendable, Equatable {
    let page: Int
    let pages: Int
    /// Indices of what stands on this page.
    let range: Range<Int>

    /// - Throws: ``RequestFault/badField(_:_:)`` when there is no such page.
    init(count: Int, size: Int, page: Int) throws(RequestFault) {
        pages = max(1, (count + size - 1) / size)
        guard page <= pages else { throw .badField("page", String(page)) }
        self.page = page
        range = (page - 1) * size..<min(count, page * size)
    }

    /// Links to the pages beside this one.
    func view(_ language: Language, address: (QueryItems) -> Address, items: QueryItems) -> Markup {
        guard pages > 1 else { return .nothing }
        func link(_ number: Int) -> Link {
            address(number == 1 ? items : items.adding("page", String(number))).page(language)
        }
        return el(.nav, .class("pager"), .label(Phrase("翻页", "Pages")(language))) {
            if page > 1 {
                el(.a, .set(.rel, "prev"), .href(link(page - 1))) { Phrase("‹ 上一页", "‹ Previous")(language) }
            } else {
                el(.span)
            }
            el(.span, .class("num")) { Phrase("第 \(page) / \(pages) 页", "Page \(page) of \(pages)")(language) }
            if page < pages {
                el(.a, .set(.rel, "next"), .href(link(page + 1))) { Phrase("下一页 ›", "Next ›")(language) }
            } else {
                el(.span)
            }
        }
    }
}
