internal import Foundation
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
        let id = try newestRow(of: "evaluation")
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
    static func newest(_ db: any Connection, plan: String) throws -> Evaluation? {
        let sql = "SELECT * FROM evaluation WHERE plan_sha256 = ? ORDER BY id DESC LIMIT 1"
        return try db.first(sql, [plan]) { row in
            let id: Int64 = try row["id"]
            return Evaluation(
                occasion: try row.value("occasion"), planSHA256: try row["plan_sha256"], asOf: try row.period("as_of"),
                method: try row["method"], inputsSHA256: try row["inputs_sha256"], inputs: try inputs(db, of: id),
                verdicts: try VerdictTable.all(db, of: id))
        }
    }

    private static func inputs(_ db: any Connection, of evaluation: Int64) throws -> [String: String] {
        let sql = "SELECT name, text FROM evaluation_input WHERE evaluation = ?"
        var result: [String: String] = [:]
        try db.each(sql, [evaluation]) { row in
            result[try row["name"]] = try row.text("text")
        }
        return result
    }
}
