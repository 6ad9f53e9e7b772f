/// One numbered step of the schema, with the way back.
///
/// It is written once, in SQLite's SQL, and ``SchemaSQL`` says the same to PostgreSQL; a step that only one of them can
/// take as written says it to PostgreSQL in its own words.
struct Migration: Sendable {
    /// 1 for the first; the steps are numbered without a gap.
    var number: Int
    /// What it brings.
    var name: String
    /// SQL that takes the step.
    var up: String
    /// SQL that takes it back; rows of the tables it drops are lost.
    var down: String
    /// SQL that takes the step in PostgreSQL; `nil` where `up` can be said in its words.
    var upOnPostgres: String?
    /// Fills what `up` made from rows that were there before.
    var fill: @Sendable (any Connection) throws -> Void = { _ in }
}

extension Migration {
    /// Every step, in order.
    static let all: [Migration] = [
        .auditTrail, .planVersion, .series, .accountability, .search, .desk, .formula, .path, .workCorrection,
        .accounts, .auditDigest,
    ]

    /// The number of the newest schema this program knows.
    static var newest: Int { all.count }

    /// Takes the step.
    func goUp(_ db: any Connection) throws {
        switch db.dialect {
        case .sqlite: try db.script(up)
        case .postgres: try db.script(try upOnPostgres ?? SchemaSQL.postgres(up))
        }
        try fill(db)
        try db.settle()
    }

    /// Takes the step back.
    func goDown(_ db: any Connection) throws {
        switch db.dialect {
        case .sqlite: try db.script(down)
        case .postgres: try db.script(try SchemaSQL.postgres(down) + SchemaSQL.dropUnusedFunctions)
        }
    }
}
