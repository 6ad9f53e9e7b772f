import PlanModel
import PlanOffice

/// The data request, `/gaps`: what is missing, promise by promise.
struct GapsController: PageController {
    struct Value: Sendable {
        var gap: Gap?
        var page: Int
        var list: GapList
    }

    func routes(_ desk: PageDesk) -> [Route] {
        let ask: @Sendable (PageRequest) async throws -> Value = { request in
            try await Self.ask(request, desk.questions)
        }
        let page = Page(
            template: "/gaps", format: "lantu.gaps.v1", ask: ask, frame: { $0.list.frame },
            view: { value, request in
                try GapsView(value: value, pageSize: desk.settings.pageSize, language: request.language).content
            },
            json: { value, _ in GapsJSON.members(value.list) })
        let ledger = SheetPage(
            template: "/gaps", name: "数据需求清单", ask: ask, frame: { $0.list.frame },
            table: { GapLedger.table($0.list) })
        return page.routes(desk) + ledger.routes(desk)
    }

    /// The rows of one gap when one is asked for; the counts stay those of all.
    private static func ask(_ request: PageRequest, _ questions: Questions) async throws -> Value {
        let word = request.query.first("gap")
        let gap = word.flatMap(Gap.init)
        if let word, gap == nil { throw RequestFault.badField("gap", word) }
        let text = request.query.first("page") ?? "1"
        guard let page = Int(text), (1...100_000).contains(page) else { throw RequestFault.badField("page", text) }
        var list = try await questions.gaps()
        if let gap { list.rows.removeAll { $0.gap != gap } }
        return Value(gap: gap, page: page, list: list)
    }
}
