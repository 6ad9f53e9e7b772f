import PlanModel
import PlanOffice

/// What the form that assigns says.
struct DutyForm: Sendable {
    let choice: DutyChoice
    let body: String
    let part: ResponsibilityRow.Part
    /// The filter to come back to.
    let back: QueryItems

    /// - Throws: ``RequestFault``
    init(_ request: FormRequest) throws(RequestFault) {
        body = try request.text("body", atMost: 100)
        guard !body.isEmpty else { throw .badField("body", body) }
        let word = try request.text("part", atMost: 20)
        guard let part = ResponsibilityRow.Part(rawValue: word) else { throw .badField("part", word) }
        self.part = part
        guard let items = QueryItems(parsing: try request.text("filter", atMost: 2000)) else { throw .malformedForm }
        let query = try CommitmentQuery(items)
        back = query.items
        switch try request.text("scope", atMost: 20) {
        case "chosen": choice = .chosen(request.form.values("commitment"))
        case "filter": choice = .filter(query.filter)
        case let other: throw .badField("scope", other)
        }
    }
}
