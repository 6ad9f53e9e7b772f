internal import PlanModel

/// The index over names and sentences of commitments: FTS5 in SQLite, an array of words in PostgreSQL.
enum SearchIndex {
    /// Adds the commitments of a version that was just kept.
    static func add(_ version: PlanVersion, plan: Int64, _ db: any Connection, change: Int? = nil) throws {
        let statement = WriteStatement(sql: insertion(db.dialect), change: change)
        for entry in entries(of: version) {
            try db.write(statement, cells(of: entry, db.dialect) + [plan, entry.id])
        }
    }

    /// Adds a commitment that a person put into a kept version.
    static func add(_ commitment: ReadCommitment, plan: Int64, _ db: any Connection, change: Int? = nil) throws {
        var version = try PlanVersionTable.version(db, id: plan)
        version.reading = Reading(
            targets: [commitment.target].compactMap(\.self), tasks: [commitment.task].compactMap(\.self),
            projects: [commitment.project].compactMap(\.self))
        try add(version, plan: plan, db, change: change)
    }

    /// Fills the index from all that is kept.
    static func fill(_ db: any Connection) throws {
        let plans: [Int64] = try db.rows("SELECT id FROM plan_version ORDER BY id") { row in try row[0] }
        for plan in plans { try add(PlanVersionTable.version(db, id: plan), plan: plan, db) }
    }

    /// Commitments of the newest plan that hold every word of a query, best first.
    static func search(_ query: String, _ db: any Connection) throws -> [String] {
        let query = SearchQuery(query)
        guard !query.phrases.isEmpty, let plan = try PlanVersionTable.newest(db)?.id else { return [] }
        switch db.dialect {
        case .sqlite: return try matching(query.expression, plan, db)
        case .postgres: return try WordIndex.search(query, plan, db)
        }
    }

    private static func insertion(_ dialect: Dialect) -> String {
        switch dialect {
        case .sqlite:
            """
            INSERT INTO commitment_search (rowid, name, sentence)
            SELECT id, ?, ? FROM commitment WHERE plan_version = ? AND commitment = ?
            """
        case .postgres: WordIndex.insertion
        }
    }

    private static func cells(of entry: Entry, _ dialect: Dialect) -> [Cell] {
        switch dialect {
        case .sqlite: [entry.name, entry.sentence]
        case .postgres: WordIndex.cells(name: entry.name, sentence: entry.sentence)
        }
    }

    private static func matching(_ expression: String, _ plan: Int64, _ db: any Connection) throws -> [String] {
        let sql = """
            SELECT commitment.commitment
            FROM commitment_search
            JOIN commitment ON commitment.id = commitment_search.rowid
            WHERE commitment_search MATCH ? AND commitment.plan_version = ?
            ORDER BY commitment_search.rank, commitment.id
            """
        return try db.rows(sql, [expression, plan]) { row in try row[0] }
    }

    /// A commitment with what is looked through.
    typealias Entry = (id: String, name: String, sentence: String)

    /// What is looked through for each commitment.
    static func entries(of version: PlanVersion) -> [Entry] {
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
