internal import PlanModel

extension ActWriter {
    /// Adds the parts of the version whose row was added last, and fills the search index.
    func addParts(of version: PlanVersion) throws {
        let plan = try newestRow(of: PlanVersionTable.name)
        let reading = version.reading
        for (position, node) in reading.outline.enumerated() { try add(node, position, plan) }
        for (position, target) in reading.targets.enumerated() { try add(target, position, plan) }
        for (position, task) in reading.tasks.enumerated() { try add(task, position, plan) }
        for (position, project) in reading.projects.enumerated() { try add(project, position, plan) }
        for (position, note) in reading.notes.enumerated() { try add(note, position, plan) }
        for id in reading.targets.map(\.id) + reading.tasks.map(\.id) + reading.projects.map(\.id) {
            try run("INSERT INTO commitment (plan_version, commitment) VALUES (?, ?)", [plan, id])
        }
        try SearchIndex.add(version, plan: plan, db, change: change)
    }

    /// Makes a commitment of what a person put in, unless one with its identifier is there.
    func addCommitment(of added: ReadCommitment) throws {
        guard let plan = try PlanVersionTable.newest(db) else { return }
        let known = "SELECT 1 FROM commitment WHERE plan_version = ? AND commitment = ?"
        guard try db.value(known, [plan.id, added.id], as: Int.self) == nil else { return }
        try run("INSERT INTO commitment (plan_version, commitment) VALUES (?, ?)", [plan.id, added.id])
        try SearchIndex.add(added, plan: plan.id, db, change: change)
    }

    private func add(_ node: OutlineNode, _ position: Int, _ plan: Int64) throws {
        try run(
            """
            INSERT INTO outline_node (
                plan_version, position, node, parent, level, number, title, span_start, span_end
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                plan, position, node.id, node.parent, node.level.rawValue, node.number, node.title, node.span.start,
                node.span.end,
            ])
    }

    private func add(_ target: ReadTarget, _ position: Int, _ plan: Int64) throws {
        try run(
            """
            INSERT INTO target (
                plan_version, position, node, span_start, span_end, quantity, sentence_start, sentence_end, indicator,
                comparator, value, upper, unit_of_measure, kind, direction, deadline, baseline_year, baseline_value,
                obligation, is_approximate, scope
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                plan, position, target.node, target.span.start, target.span.end, target.quantity,
                target.sentence.start, target.sentence.end, target.indicator, target.comparator.rawValue, target.value,
                target.upper, target.unitOfMeasure, target.kind.rawValue, target.direction.rawValue, target.deadline,
                target.baselineYear, target.baselineValue, target.obligation?.rawValue, target.isApproximate,
                target.scope,
            ])
    }

    private func add(_ task: ReadTask, _ position: Int, _ plan: Int64) throws {
        try run(
            "INSERT INTO task (plan_version, position, node, title, span_start, span_end) VALUES (?, ?, ?, ?, ?, ?)",
            [plan, position, task.node, task.title, task.span.start, task.span.end])
        for (index, measure) in task.measures.enumerated() {
            try run(
                "INSERT INTO measure (plan_version, task, position, span_start, span_end) VALUES (?, ?, ?, ?, ?)",
                [plan, position, index, measure.start, measure.end])
        }
    }

    private func add(_ project: ReadProject, _ position: Int, _ plan: Int64) throws {
        try run(
            """
            INSERT INTO project (
                plan_version, position, node, title, span_start, span_end, stage, capacity, capacity_unit_of_measure
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                plan, position, project.node, project.title, project.span.start, project.span.end, project.stage,
                project.capacity?.value, project.capacity?.unitOfMeasure.rawValue,
            ])
        for (index, area) in project.place.enumerated() {
            try run(
                "INSERT INTO place (plan_version, project, position, area) VALUES (?, ?, ?, ?)",
                [plan, position, index, area])
        }
        for (index, mention) in project.mentions.enumerated() {
            try run(
                "INSERT INTO mention (plan_version, project, position, span_start, span_end) VALUES (?, ?, ?, ?, ?)",
                [plan, position, index, mention.start, mention.end])
        }
    }

    private func add(_ note: ReadNote, _ position: Int, _ plan: Int64) throws {
        try run(
            "INSERT INTO note (plan_version, position, span_start, span_end, text, reason) VALUES (?, ?, ?, ?, ?, ?)",
            [plan, position, note.span.start, note.span.end, note.text, note.reason.rawValue])
    }
}
