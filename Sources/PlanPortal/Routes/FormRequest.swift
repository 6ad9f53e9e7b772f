import Hummingbird
import PlanModel

/// A form as it came in.
struct FormRequest: Sendable {
    /// More than any of our forms is long.
    static let longest = 64 * 1024

    let page: PageRequest
    let form: QueryItems

    /// The fields of a form.
    ///
    /// - Throws: ``RequestFault/formTooLong``, ``RequestFault/malformedForm``
    static func fields(of request: Request) async throws(RequestFault) -> QueryItems {
        guard let body = try? await request.body.collect(upTo: longest) else { throw .formTooLong }
        guard let form = QueryItems(parsing: String(buffer: body)), form.items.count <= 64 else {
            throw .malformedForm
        }
        return form
    }

    /// A field, empty or not; `nil` when the form has none of the name.
    func field(_ name: String) -> String? { form.items.first { $0.name == name }?.value }
}

/// Compares secrets without telling by the time it takes how much was right.
enum Secret {
    static func equal(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Array(one.utf8), Array(other.utf8))
        guard one.count == other.count, !other.isEmpty else { return false }
        return zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
