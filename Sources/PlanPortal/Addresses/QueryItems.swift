/// Names and values behind the question mark, in order.
struct QueryItems: Equatable, Sendable {
    struct Item: Equatable, Sendable {
        var name: String
        var value: String
    }

    var items: [Item] = []

    init(_ items: [(String, String)] = []) {
        self.items = items.map { Item(name: $0.0, value: $0.1) }
    }

    /// Reads a query as a form sends it; `nil` when it is not well formed UTF-8 in percent encoding.
    init?(parsing query: String) {
        for part in query.split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = pair[0].formDecoded, let value = pair.count > 1 ? pair[1].formDecoded : "" else {
                return nil
            }
            items.append(Item(name: name, value: value))
        }
    }

    var isEmpty: Bool { items.isEmpty }

    /// The values of a name, in order; empty ones left out.
    func values(_ name: String) -> [String] {
        items.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
    }

    func first(_ name: String) -> String? { values(name).first }

    /// The same without one value of a name; without all of them when no value is given.
    func removing(_ name: String, _ value: String? = nil) -> QueryItems {
        var copy = self
        copy.items.removeAll { $0.name == name && (value == nil || $0.value == value) }
        return copy
    }

    func adding(_ name: String, _ value: String) -> QueryItems {
        var copy = self
        copy.items.append(Item(name: name, value: value))
        return copy
    }

    var encoded: String {
        items.map { $0.name.percentEncoded + "=" + $0.value.percentEncoded }.joined(separator: "&")
    }
}
