internal import Foundation
internal import GRDB
internal import PlanModel

extension ActWriter {
    /// Adds an evaluation with its inputs and verdicts.
    func add(_ evaluation: Evaluation) throws {
        try run(
            """
            INSERT INTO evaluation (occasion, plan_sha256, as_of, method, inputs_sha256, added_by)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                evaluation.occasion.rawValue, evaluation.planSHA256, evaluation.asOf.description, evaluation.method,
                evaluation.inputsSHA256, sequence,
            ])
        let id = db.lastInsertedRowID
        for (name, text) in evaluation.inputs.sorted(by: { $0.key < $1.key }) {
            try run(
                "INSERT INTO evaluation_input (evaluation, name, text) VALUES (?, ?, ?)", [id, name, Data(text.utf8)])
        }
        for (position, verdict) in evaluation.verdicts.enumerated() {
            try run(VerdictTable.insertion, [id, position] + VerdictTable.row(of: verdict))
        }
    }
}

/// Judgements of a whole plan.
enum EvaluationTable {
    /// The newest evaluation of a plan; `nil` before one is made.
    static func newest(_ db: Database, plan: String) throws -> Evaluation? {
        let sql = "SELECT * FROM evaluation WHERE plan_sha256 = ? ORDER BY id DESC LIMIT 1"
        guard let row = try Row.fetchOne(db, sql: sql, arguments: [plan]) else { return nil }
        let id: Int64 = row["id"]
        return Evaluation(
            occasion: try row.value("occasion"), planSHA256: row["plan_sha256"], asOf: try row.period("as_of"),
            method: row["method"], inputsSHA256: row["inputs_sha256"], inputs: try inputs(db, of: id),
            verdicts: try VerdictTable.all(db, of: id))
    }

    private static func inputs(_ db: Database, of evaluation: Int64) throws -> [String: String] {
        let sql = "SELECT name, text FROM evaluation_input WHERE evaluation = ?"
        var result: [String: String] = [:]
        for row in try Row.fetchAll(db, sql: sql, arguments: [evaluation]) {
            result[row["name"]] = row.text("text")
        }
        return result
    }
}
