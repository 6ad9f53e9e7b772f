extension Migration {
    /// What people put right about tasks and projects; targets stay in the table they have.
    static let workCorrection = Migration(
        number: 9, name: "work correction",
        up: """
            CREATE TABLE work_correction (
                id INTEGER PRIMARY KEY,
                plan_sha256 TEXT NOT NULL,
                turn INTEGER NOT NULL CHECK (turn >= 1),
                deed TEXT NOT NULL CHECK (deed IN ('reject', 'merge', 'split', 'add', 'check')),
                change TEXT NOT NULL CHECK (change IN ('remove', 'add')),
                kind TEXT NOT NULL CHECK (kind IN ('task', 'project')),
                span_start INTEGER NOT NULL CHECK (span_start >= 0),
                span_end INTEGER NOT NULL CHECK (span_end >= span_start),
                quote TEXT NOT NULL,
                reason TEXT CHECK (reason IN ('preamble', 'principle', 'past_fact', 'name', 'definition', 'breakdown',
                    'date', 'number', 'fragment')),
                node TEXT,
                title TEXT,
                measures TEXT,
                place TEXT,
                stage TEXT,
                capacity REAL,
                capacity_unit_of_measure TEXT,
                mentions TEXT,
                made_by TEXT NOT NULL CHECK (made_by <> ''),
                made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
                \(History.columns),
                CONSTRAINT whole_work CHECK (
                    (change = 'add') = (node IS NOT NULL AND title IS NOT NULL
                        AND (kind = 'task') = (measures IS NOT NULL)
                        AND (kind = 'project') = (place IS NOT NULL AND mentions IS NOT NULL))),
                CONSTRAINT whole_capacity CHECK ((capacity IS NULL) = (capacity_unit_of_measure IS NULL)),
                CONSTRAINT reasoned_rejection CHECK ((deed = 'reject') = (reason IS NOT NULL))
            ) STRICT;

            CREATE UNIQUE INDEX work_correction_current
            ON work_correction (plan_sha256, turn, change, kind, span_start, span_end) WHERE \(History.isCurrent);

            \(History.triggers(
                "work_correction",
                content: """
                    plan_sha256, turn, deed, change, kind, span_start, span_end, quote, reason, node, title, measures,
                    place, stage, capacity, capacity_unit_of_measure, mentions, made_by, made_on
                    """))
            \(History.reference("work_correction", "plan_sha256", to: "plan_version", "source_sha256"))
            """,
        down: "DROP TABLE work_correction;")
}
