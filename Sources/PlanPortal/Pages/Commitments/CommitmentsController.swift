import PlanModel
import PlanOffice

/// The list of commitments (规划事项), `/commitments`, and the same as data and as a ledger (台账).
struct CommitmentsController: PageController {
    struct Value: Sendable {
        var query: CommitmentQuery
        var list: CommitmentList
    }

    func routes(_ desk: PageDesk) -> [Route] {
        let ask: @Sendable (PageRequest) async throws -> Value = { request in
            let query = try CommitmentQuery(request.query)
            return Value(query: query, list: try query.checked(try await desk.questions.commitments(query.filter)))
        }
        let page = Page(
            template: "/commitments", format: "lantu.commitments.v1", ask: ask,
            frame: { $0.list.frame },
            view: { value, request in
                try CommitmentsView(
                    query: value.query, list: value.list, pageSize: desk.settings.pageSize, language: request.language
                ).content
            },
            json: { value, _ in CommitmentsJSON.members(value.query, value.list) })
        let ledger = SheetPage(
            template: "/commitments", name: "规划事项台账", ask: ask, frame: { $0.list.frame },
            table: { CommitmentLedger.table($0.list.matches, $0.list.frame) })
        return page.routes(desk) + ledger.routes(desk)
    }
}
