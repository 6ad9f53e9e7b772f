/// SQL that every table with a history shares: rows are added, superseded and closed, never changed or deleted.
enum History {
    /// Columns and checks at the end of a table with a history; each holds the sequence of the act that did it.
    static let columns = """
        added_by INTEGER NOT NULL REFERENCES audit_entry (sequence),
            superseded_by INTEGER REFERENCES audit_entry (sequence),
            closed_by INTEGER REFERENCES audit_entry (sequence),
            CONSTRAINT one_end CHECK (superseded_by IS NULL OR closed_by IS NULL),
            CONSTRAINT ends_after_start CHECK (coalesce(superseded_by, closed_by, added_by) >= added_by)
        """

    /// The condition of a row that holds now.
    static let isCurrent = "superseded_by IS NULL AND closed_by IS NULL"

    /// Triggers that let a row end once and change in no other way.
    static func triggers(_ table: String, content: String) -> String {
        """
        CREATE TRIGGER \(table)_keeps_content
        BEFORE UPDATE OF id, added_by, \(content) ON \(table)
        BEGIN
            SELECT RAISE(ABORT, 'what is kept is never changed');
        END;

        CREATE TRIGGER \(table)_ends_once
        BEFORE UPDATE OF superseded_by, closed_by ON \(table)
        WHEN OLD.superseded_by IS NOT NULL OR OLD.closed_by IS NOT NULL
        BEGIN
            SELECT RAISE(ABORT, 'an ended row stays as it ended');
        END;

        CREATE TRIGGER \(table)_stays
        BEFORE DELETE ON \(table)
        BEGIN
            SELECT RAISE(ABORT, 'what is kept is never deleted');
        END;
        """
    }

    /// Triggers for a table whose rows neither change nor end.
    static func frozen(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_keeps_content
        BEFORE UPDATE ON \(table)
        BEGIN
            SELECT RAISE(ABORT, 'what is kept is never changed');
        END;

        CREATE TRIGGER \(table)_stays
        BEFORE DELETE ON \(table)
        BEGIN
            SELECT RAISE(ABORT, 'what is kept is never deleted');
        END;
        """
    }

    /// A trigger that refuses a row whose column names something that does not hold now.
    ///
    /// Tables with a history hold a key more than once, so SQL's own foreign keys cannot point at it.
    static func reference(_ table: String, _ column: String, to target: String, _ key: String = "id") -> String {
        """
        CREATE TRIGGER \(table)_knows_\(column)
        BEFORE INSERT ON \(table)
        WHEN NEW.\(column) IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM \(target) WHERE \(key) = NEW.\(column) AND \(isCurrent)
        )
        BEGIN
            SELECT RAISE(ABORT, 'it names an unknown \(target)');
        END;
        """
    }
}
