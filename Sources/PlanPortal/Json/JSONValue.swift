/// A value of a JSON twin.
enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// A text, or `null`.
    static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
    /// A whole number, or `null`.
    static func optional(_ value: Int?) -> JSONValue { value.map { .int($0) } ?? .null }
    /// A number, or `null`; `null` also for what is not finite.
    static func optional(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }

    /// Two objects in one; the other's members are the newer ones.
    func merging(with other: JSONValue) -> JSONValue {
        guard case .object(let members) = other else { return other }
        return merging(members)
    }

    /// The object with more members; a name given twice keeps the newer value.
    func merging(_ members: [String: JSONValue]) -> JSONValue {
        guard case .object(let own) = self else { return .object(members) }
        return .object(own.merging(members) { _, new in new })
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .int(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements) { _, new in new })
    }
}
