internal import Foundation
internal import PlanModel

/// Plans' texts with what was read from them; the parts of a reading stand in tables of their own.
enum PlanVersionTable: KeptTable {
    static let name = "plan_version"

    static let insertion = """
        INSERT INTO plan_version (
            source_sha256, source_name, source_text, title, first_year, last_year, area, adopted_on, added_by
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    static let hasKey = "source_sha256 = ?"

    static func row(of version: PlanVersion, in act: ActWriter) -> [Cell] {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: version.source.scalars)
        return [
            version.source.sha256, version.source.name, Data(String(text).utf8), version.plan.title,
            version.plan.period?.firstYear, version.plan.period?.lastYear, version.plan.area, version.adoptedOn,
        ]
    }

    static func key(of version: PlanVersion, in act: ActWriter) -> [Cell] { [version.source.sha256] }

    /// The row and the file's hash of the newest plan; `nil` before one is imported.
    static func newest(_ db: any Connection) throws -> (id: Int64, sha256: String)? {
        let sql = """
            SELECT id, source_sha256 FROM plan_version WHERE \(History.isCurrent) ORDER BY id DESC LIMIT 1
            """
        return try db.first(sql) { row in (try row["id"], try row["source_sha256"]) }
    }

    /// A version with its whole reading.
    static func version(_ db: any Connection, id: Int64) throws -> PlanVersion {
        let found = try db.first("SELECT * FROM plan_version WHERE id = ?", [id]) { row in try version(db, row, id) }
        guard let found else { throw StoreError.damaged }
        return found
    }

    private static func version(_ db: any Connection, _ row: any Row, _ id: Int64) throws -> PlanVersion {
        let reading = Reading(
            outline: try ReadingParts.outline(db, of: id), targets: try ReadingParts.targets(db, of: id),
            tasks: try ReadingParts.tasks(db, of: id), projects: try ReadingParts.projects(db, of: id),
            notes: try ReadingParts.notes(db, of: id))
        let source = SourceText(
            name: try row["source_name"], sha256: try row["source_sha256"],
            scalars: Array(try row.text("source_text").unicodeScalars))
        return PlanVersion(plan: try plan(row), source: source, reading: reading, adoptedOn: try row["adopted_on"])
    }

    private static func plan(_ row: any Row) throws -> Plan {
        var plan = Plan(title: try row["title"], area: try row["area"])
        if let first: Int = try row["first_year"], let last: Int = try row["last_year"] {
            guard let period = PlanPeriod(first, last) else { throw StoreError.damaged }
            plan.period = period
        }
        return plan
    }
}
