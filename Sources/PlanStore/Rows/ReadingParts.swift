internal import PlanModel

/// The parts of a reading, each in the order it was read in.
enum ReadingParts {
    static func outline(_ db: any Connection, of plan: Int64) throws -> [OutlineNode] {
        try db.rows("SELECT * FROM outline_node WHERE plan_version = ? ORDER BY position", [plan]) { row in
            try OutlineNode(
                id: row["node"], parent: row["parent"], level: try row.value("level"), number: row["number"],
                title: row["title"], span: try row.span())
        }
    }

    static func targets(_ db: any Connection, of plan: Int64) throws -> [ReadTarget] {
        try db.rows("SELECT * FROM target WHERE plan_version = ? ORDER BY position", [plan], target)
    }

    /// The target a row holds.
    static func target(_ row: any Row) throws -> ReadTarget {
        try ReadTarget(
            node: row["node"], span: try row.span(), quantity: row["quantity"],
            sentence: row.span("sentence_start", "sentence_end"), indicator: row["indicator"],
            comparator: try row.value("comparator"), value: row["value"], upper: row["upper"],
            unitOfMeasure: row["unit_of_measure"], kind: try row.value("kind"),
            direction: try row.value("direction"), deadline: row["deadline"],
            baselineYear: row["baseline_year"], baselineValue: row["baseline_value"],
            obligation: try row.optional("obligation"), isApproximate: row["is_approximate"], scope: row["scope"])
    }

    static func tasks(_ db: any Connection, of plan: Int64) throws -> [ReadTask] {
        let measures = try spans(
            db, "SELECT * FROM measure WHERE plan_version = ? ORDER BY task, position", "task", plan)
        return try db.rows("SELECT * FROM task WHERE plan_version = ? ORDER BY position", [plan]) { row in
            try ReadTask(
                node: row["node"], title: row["title"], span: try row.span(), measures: measures[row["position"]] ?? [])
        }
    }

    static func projects(_ db: any Connection, of plan: Int64) throws -> [ReadProject] {
        let mentions = try spans(
            db, "SELECT * FROM mention WHERE plan_version = ? ORDER BY project, position", "project", plan)
        var places: [Int: [String]] = [:]
        try db.each("SELECT * FROM place WHERE plan_version = ? ORDER BY project, position", [plan]) { row in
            places[try row["project"], default: []].append(try row["area"])
        }
        return try db.rows("SELECT * FROM project WHERE plan_version = ? ORDER BY position", [plan]) { row in
            let capacity: Double? = try row["capacity"]
            return try ReadProject(
                node: row["node"], title: row["title"], span: try row.span(), place: places[row["position"]] ?? [],
                stage: row["stage"],
                capacity: capacity.map { Quantity($0, UnitOfMeasure(try row["capacity_unit_of_measure"])) },
                mentions: mentions[row["position"]] ?? [])
        }
    }

    static func notes(_ db: any Connection, of plan: Int64) throws -> [ReadNote] {
        try db.rows("SELECT * FROM note WHERE plan_version = ? ORDER BY position", [plan]) { row in
            try ReadNote(span: try row.span(), text: row["text"], reason: try row.value("reason"))
        }
    }

    /// Spans by the position of the row they belong to.
    private static func spans(
        _ db: any Connection, _ sql: String, _ owner: String, _ plan: Int64
    ) throws -> [Int: [SourceSpan]] {
        var result: [Int: [SourceSpan]] = [:]
        try db.each(sql, [plan]) { row in result[try row[owner], default: []].append(try row.span()) }
        return result
    }
}
