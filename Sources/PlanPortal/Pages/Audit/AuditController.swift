import PlanModel
import PlanOffice

/// The audit trail: `/audit`, searched by who, what and when; and as a table.
struct AuditController: PageController {
    func routes(_ desk: PageDesk) -> [Route] {
        let page = InsidePage<AuditList>(
            template: "/audit", format: "lantu.audit_trail.v1", right: .readAuditTrail,
            ask: { try await desk.people.auditTrail(try AuditQuery.filter($0.query), for: $0.visitor.asker) },
            view: { list, request in AuditView(list: list, language: request.language).content },
            json: { list, _ in AuditJSON.members(list) })
        let table = Route(template: "/audit.csv", kind: .data(.csv), right: .readAuditTrail) { request in
            var filter = try AuditQuery.filter(request.query)
            filter.page = nil
            let list = try await desk.people.auditTrail(filter, for: request.visitor.asker)
            var answer = Answer(body: AuditJSON.csv(list), mediaType: DataFormat.csv.mediaType)
            answer.cacheControl = "no-store"
            answer.fileName = "audit.csv"
            return answer
        }
        return page.routes(desk) + [table]
    }
}

/// Reads what is searched for from the address.
enum AuditQuery {
    /// - Throws: ``RequestFault/badField(_:_:)``, ``RequestFault/fieldTooLong(_:_:)``
    static func filter(_ query: QueryItems) throws(RequestFault) -> AuditFilter {
        let words = query.first("q") ?? ""
        guard words.count <= 100 else { throw .fieldTooLong("q", 100) }
        var filter = AuditFilter(words: words)
        if let verb = query.first("verb") {
            guard let known = Act.Verb(rawValue: verb) else { throw .badField("verb", verb) }
            filter.verb = known
        }
        filter.from = try day("from", query)
        filter.to = try day("to", query)
        if let page = query.first("page") {
            guard let number = Int(page), (1...100_000).contains(number) else { throw .badField("page", page) }
            filter.page = number
        }
        return filter
    }

    private static func day(_ name: String, _ query: QueryItems) throws(RequestFault) -> String? {
        guard let text = query.first(name) else { return nil }
        guard Moment(text + "T00:00:00Z") != nil else { throw .badField(name, text) }
        return text
    }

    /// The address of the same search, on another page.
    static func items(_ filter: AuditFilter, page: Int?) -> QueryItems {
        var items: [(String, String)] = []
        if !filter.words.isEmpty { items.append(("q", filter.words)) }
        if let verb = filter.verb { items.append(("verb", verb.rawValue)) }
        if let from = filter.from { items.append(("from", from)) }
        if let to = filter.to { items.append(("to", to)) }
        if let page, page > 1 { items.append(("page", String(page))) }
        return QueryItems(items)
    }
}
