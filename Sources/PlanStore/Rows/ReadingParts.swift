internal import GRDB
internal import PlanModel

/// The parts of a reading, each in the order it was read in.
enum ReadingParts {
    static func outline(_ db: Database, of plan: Int64) throws -> [OutlineNode] {
        try rows(db, "SELECT * FROM outline_node WHERE plan_version = ? ORDER BY position", plan).map { row in
            OutlineNode(
                id: row["node"], parent: row["parent"], level: try row.value("level"), number: row["number"],
                title: row["title"], span: row.span())
        }
    }

    static func targets(_ db: Database, of plan: Int64) throws -> [ReadTarget] {
        try rows(db, "SELECT * FROM target WHERE plan_version = ? ORDER BY position", plan).map(target)
    }

    /// The target a row holds.
    static func target(_ row: Row) throws -> ReadTarget {
        ReadTarget(
            node: row["node"], span: row.span(), quantity: row["quantity"],
            sentence: row.span("sentence_start", "sentence_end"), indicator: row["indicator"],
            comparator: try row.value("comparator"), value: row["value"], upper: row["upper"],
            unitOfMeasure: row["unit_of_measure"], kind: try row.value("kind"),
            direction: try row.value("direction"), deadline: row["deadline"],
            baselineYear: row["baseline_year"], baselineValue: row["baseline_value"],
            obligation: try row.optional("obligation"), isApproximate: row["is_approximate"], scope: row["scope"])
    }

    static func tasks(_ db: Database, of plan: Int64) throws -> [ReadTask] {
        let measures = try spans(
            db, "SELECT * FROM measure WHERE plan_version = ? ORDER BY task, position", "task", plan)
        return try rows(db, "SELECT * FROM task WHERE plan_version = ? ORDER BY position", plan).map { row in
            ReadTask(
                node: row["node"], title: row["title"], span: row.span(), measures: measures[row["position"]] ?? [])
        }
    }

    static func projects(_ db: Database, of plan: Int64) throws -> [ReadProject] {
        let mentions = try spans(
            db, "SELECT * FROM mention WHERE plan_version = ? ORDER BY project, position", "project", plan)
        var places: [Int: [String]] = [:]
        for row in try rows(db, "SELECT * FROM place WHERE plan_version = ? ORDER BY project, position", plan) {
            places[row["project"], default: []].append(row["area"])
        }
        return try rows(db, "SELECT * FROM project WHERE plan_version = ? ORDER BY position", plan).map { row in
            let capacity: Double? = row["capacity"]
            return ReadProject(
                node: row["node"], title: row["title"], span: row.span(), place: places[row["position"]] ?? [],
                stage: row["stage"],
                capacity: capacity.map { Quantity($0, UnitOfMeasure(row["capacity_unit_of_measure"])) },
                mentions: mentions[row["position"]] ?? [])
        }
    }

    static func notes(_ db: Database, of plan: Int64) throws -> [ReadNote] {
        try rows(db, "SELECT * FROM note WHERE plan_version = ? ORDER BY position", plan).map { row in
            ReadNote(span: row.span(), text: row["text"], reason: try row.value("reason"))
        }
    }

    private static func rows(_ db: Database, _ sql: String, _ plan: Int64) throws -> [Row] {
        try Row.fetchAll(db, sql: sql, arguments: [plan])
    }

    /// Spans by the position of the row they belong to.
    private static func spans(
        _ db: Database, _ sql: String, _ owner: String, _ plan: Int64
    ) throws -> [Int: [SourceSpan]] {
        var result: [Int: [SourceSpan]] = [:]
        for row in try rows(db, sql, plan) { result[row[owner], default: []].append(row.span()) }
        return result
    }
}
