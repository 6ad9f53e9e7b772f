internal import GRDB
internal import PlanModel

/// The index over names and sentences of commitments.
enum SearchIndex {
    /// Adds the commitments of a version that was just kept.
    static func add(_ version: PlanVersion, plan: Int64, _ db: Database) throws {
        let sql = """
            INSERT INTO commitment_search (rowid, name, sentence)
            SELECT id, ?, ? FROM commitment WHERE plan_version = ? AND commitment = ?
            """
        let statement = try db.cachedStatement(sql: sql)
        for entry in entries(of: version) {
            try statement.execute(arguments: [entry.name, entry.sentence, plan, entry.id])
        }
    }

    /// Adds a commitment that a person put into a kept version.
    static func add(_ commitment: ReadCommitment, plan: Int64, _ db: Database) throws {
        var version = try PlanVersionTable.version(db, id: plan)
        version.reading = Reading(
            targets: [commitment.target].compactMap(\.self), tasks: [commitment.task].compactMap(\.self),
            projects: [commitment.project].compactMap(\.self))
        try add(version, plan: plan, db)
    }

    /// Fills the index from all that is kept.
    static func fill(_ db: Database) throws {
        for plan in try Int64.fetchAll(db, sql: "SELECT id FROM plan_version ORDER BY id") {
            try add(PlanVersionTable.version(db, id: plan), plan: plan, db)
        }
    }

    /// Commitments of the newest plan that hold every word of a query, best first.
    static func search(_ query: String, _ db: Database) throws -> [String] {
        guard let expression = SearchQuery(query).expression, let plan = try PlanVersionTable.newest(db) else {
            return []
        }
        let sql = """
            SELECT commitment.commitment
            FROM commitment_search
            JOIN commitment ON commitment.id = commitment_search.rowid
            WHERE commitment_search MATCH ? AND commitment.plan_version = ?
            ORDER BY commitment_search.rank, commitment.id
            """
        return try String.fetchAll(db, sql: sql, arguments: [expression, plan.id])
    }

    /// What is looked through for each commitment.
    static func entries(of version: PlanVersion) -> [(id: String, name: String, sentence: String)] {
        let source = version.source
        return version.reading.targets.map { ($0.id, $0.indicator.closedUp, source.text(at: $0.sentence).closedUp) }
            + version.reading.tasks.map { ($0.id, $0.title.closedUp, source.text(at: $0.span).closedUp) }
            + version.reading.projects.map { ($0.id, $0.title.closedUp, "") }
    }
}

extension String {
    /// The text without the white space that page breaks left in it; between two Latin letters one stays.
    var closedUp: String {
        var result = String.UnicodeScalarView()
        var isPending = false
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace || scalar.value == 0 {
                isPending = true
                continue
            }
            if isPending, let last = result.last, last.isLatinLetter, scalar.isLatinLetter { result.append(" ") }
            isPending = false
            result.append(scalar)
        }
        return String(result)
    }
}

extension Unicode.Scalar {
    fileprivate var isLatinLetter: Bool { properties.isAlphabetic && value < 0x250 }
}
