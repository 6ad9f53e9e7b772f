import PlanModel
import PlanOffice

/// What a list's address asks for: filter, order and page, read from the query and checked.
struct CommitmentQuery: Equatable, Sendable {
    enum Order: String, CaseIterable, Sendable {
        /// As in the plan.
        case document
        /// Best match first.
        case rank
    }

    /// The most characters a search may have.
    static let longestWords = 100

    var filter: CommitmentFilter
    var order: Order
    /// 1 for the first.
    var page: Int
    /// The fields that narrow, as they came.
    var items: QueryItems

    /// - Throws: ``RequestFault/badField(_:_:)``, ``RequestFault/fieldTooLong(_:_:)``
    init(_ query: QueryItems) throws(RequestFault) {
        let words = query.first("q") ?? ""
        guard words.count <= Self.longestWords else { throw .fieldTooLong("q", Self.longestWords) }
        filter = CommitmentFilter(
            words: words.split(whereSeparator: \.isWhitespace).joined(separator: " "),
            kinds: try Self.choices("kind", query), standings: try Self.choices("class", query),
            chapters: Set(try Self.identifiers("chapter", query)), gaps: try Self.choices("gap", query),
            unit: try Self.identifiers("unit", query).first, place: try Self.identifiers("place", query).first,
            targetKinds: try Self.choices("target_kind", query), trust: try Self.choices("trust", query),
            hasLead: try Self.lead(query))
        let orders: Set<Order> = try Self.choices("sort", query)
        order = filter.words.isEmpty ? .document : orders.first ?? .rank
        let page = query.first("page") ?? "1"
        guard let number = Int(page), (1...100_000).contains(number) else { throw .badField("page", page) }
        self.page = number
        let known = ["q", "kind", "class", "chapter", "gap", "unit", "place", "target_kind", "trust", "lead", "sort"]
        items = QueryItems(
            query.items.filter { known.contains($0.name) && !$0.value.isEmpty }.map { ($0.name, $0.value) })
    }

    /// The words that are looked for, one by one.
    var words: [String] { filter.words.split(separator: " ").map(String.init) }

    /// The list as asked for: chapters that are not there are refused, the order is made.
    ///
    /// - Throws: ``RequestFault/badField(_:_:)``
    func checked(_ list: CommitmentList) throws(RequestFault) -> CommitmentList {
        let slugs = Set(list.chapters.map(\.slug))
        if let stranger = filter.chapters.subtracting(slugs).min() { throw .badField("chapter", stranger) }
        guard order == .document else { return list }
        var sorted = list
        sorted.matches.sort { $0.span < $1.span }
        return sorted
    }

    /// `some` for what somebody leads, `none` for what nobody does, `any` for both.
    private static func lead(_ query: QueryItems) throws(RequestFault) -> Bool? {
        switch query.first("lead") {
        case "some": true
        case "none": false
        case nil, "any": nil
        case let other?: throw .badField("lead", other)
        }
    }

    private static func choices<Choice: RawRepresentable & Hashable>(
        _ name: String, _ query: QueryItems
    ) throws(RequestFault) -> Set<Choice> where Choice.RawValue == String {
        var chosen: Set<Choice> = []
        for value in query.values(name) {
            guard let choice = Choice(rawValue: value) else { throw .badField(name, value) }
            chosen.insert(choice)
        }
        return chosen
    }

    /// Letters, digits, `-`, `_` and `.` only.
    private static func identifiers(_ name: String, _ query: QueryItems) throws(RequestFault) -> [String] {
        let values = query.values(name)
        for value in values {
            let isGood = value.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || "0123456789-_.".unicodeScalars.contains($0)
            }
            guard isGood, value.count <= 64 else { throw .badField(name, value) }
        }
        return values
    }
}
