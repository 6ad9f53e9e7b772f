extension Migration {
    /// Bodies answer for and report on commitments that people put into a reading, too.
    static let addedCommitments = Migration(
        number: 12, name: "added commitments", up: tables.map(wider).joined(separator: "\n\n"),
        down: tables.map { "DROP TRIGGER \($0)_knows_commitment;\n\n" + knowsCommitment($0) }
            .joined(separator: "\n\n"))

    private static let tables = ["responsibility", "report"]

    /// The trigger made anew: what the reading holds, or what somebody put in and nobody took back.
    private static func wider(_ table: String) -> String {
        """
        DROP TRIGGER \(table)_knows_commitment;

        CREATE TRIGGER \(table)_knows_commitment
        BEFORE INSERT ON \(table)
        WHEN NOT EXISTS (
            SELECT 1
            FROM plan_version
            JOIN commitment ON commitment.plan_version = plan_version.id
            WHERE plan_version.source_sha256 = NEW.plan_sha256
                AND plan_version.superseded_by IS NULL AND plan_version.closed_by IS NULL
                AND commitment.commitment = NEW.commitment
        ) AND NOT EXISTS (
            SELECT 1 FROM reading_correction
            WHERE plan_sha256 = NEW.plan_sha256 AND change = 'add' AND \(History.isCurrent)
                AND 't' || span_start = NEW.commitment
        ) AND NOT EXISTS (
            SELECT 1 FROM work_correction
            WHERE plan_sha256 = NEW.plan_sha256 AND change = 'add' AND \(History.isCurrent)
                AND (kind = 'task' AND 'k' || span_start = NEW.commitment
                    OR kind = 'project' AND 'p' || span_start = NEW.commitment)
        )
        BEGIN
            SELECT RAISE(ABORT, 'it names an unknown commitment');
        END;
        """
    }
}
