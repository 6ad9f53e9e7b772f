internal import PlanModel

/// Tasks and projects that a person checked, took out of a reading or put in.
enum WorkCorrectionTable: KeptTable {
    static let name = "work_correction"

    static let insertion = """
        INSERT INTO work_correction (
            plan_sha256, turn, change, kind, span_start, span_end, deed, quote, reason, made_by, made_on, node, title,
            measures, place, mentions, stage, capacity, capacity_unit_of_measure, added_by
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    static let hasKey = """
        plan_sha256 = ? AND turn = ? AND change = ? AND kind = ? AND span_start = ? AND span_end = ?
        """

    static func row(of correction: ReadingCorrection, in act: ActWriter) throws -> [Cell] {
        key(of: correction, in: act) + [
            correction.deed.rawValue, correction.quote, correction.reason?.rawValue, correction.madeBy,
            correction.madeOn,
        ] + (try cells(of: correction.added))
    }

    static func key(of correction: ReadingCorrection, in act: ActWriter) -> [Cell] {
        [
            correction.planSHA256, correction.turn, correction.added == nil ? "remove" : "add",
            correction.kind.rawValue, correction.span.start, correction.span.end,
        ]
    }

    /// The current ones of a plan, by turn, in each first out, then in.
    static func all(_ db: any Connection, plan: String) throws -> [ReadingCorrection] {
        let sql = """
            SELECT * FROM work_correction
            WHERE plan_sha256 = ? AND \(History.isCurrent)
            ORDER BY turn, change DESC, span_start, span_end
            """
        return try db.rows(sql, [plan]) { row in
            try ReadingCorrection(
                planSHA256: row["plan_sha256"], turn: row["turn"], deed: try row.value("deed"),
                kind: try row.value("kind"), span: row.span(), quote: row["quote"],
                change: row["change"] == "add" ? .add(try added(row)) : .remove(try row.optional("reason")),
                madeBy: row["made_by"], madeOn: row["made_on"])
        }
    }

    /// Places in the text stand as `[[start,end],…]`, codes of places as a list of words.
    private static func cells(of commitment: ReadCommitment?) throws -> [Cell] {
        switch commitment {
        case .task(let task):
            [task.node, task.title, try JSONCells.spans(task.measures), nil, nil, nil, nil, nil]
        case .project(let project):
            [
                project.node, project.title, nil, try JSONCells.text(project.place),
                try JSONCells.spans(project.mentions), project.stage, project.capacity?.value,
                project.capacity?.unitOfMeasure.rawValue,
            ]
        case .target, nil: Array(repeating: nil, count: 8)
        }
    }

    private static func added(_ row: any Row) throws -> ReadCommitment {
        if try row["kind"] == CommitmentKind.task.rawValue {
            return .task(
                try ReadTask(
                    node: row["node"], title: row["title"], span: row.span(),
                    measures: try JSONCells.spans(row["measures"])))
        }
        let capacity: Double? = try row["capacity"]
        return .project(
            try ReadProject(
                node: row["node"], title: row["title"], span: row.span(),
                place: try JSONCells.value(row["place"]), stage: row["stage"],
                capacity: capacity.map { Quantity($0, UnitOfMeasure(try row["capacity_unit_of_measure"])) },
                mentions: try JSONCells.spans(row["mentions"])))
    }
}

extension JSONCells {
    /// Places in a text as pairs of offsets.
    fileprivate static func spans(_ spans: [SourceSpan]) throws -> String {
        try text(spans.map { [$0.start, $0.end] })
    }

    /// The places that pairs of offsets name.
    fileprivate static func spans(_ text: String) throws -> [SourceSpan] {
        try value(text, as: [[Int]].self).map { pair in
            guard pair.count == 2 else { throw StoreError.damaged }
            return SourceSpan(pair[0], pair[1])
        }
    }
}
