extension Migration {
    /// What people put right about a reading, who adopted a version, and the lasting codes.
    static let desk = Migration(
        number: 6, name: "desk",
        up: [confirmations(latitude: true), corrections, adoptions, codes].joined(separator: "\n\n"),
        down: [
            "DROP TABLE commitment_code;", "DROP TABLE adoption;", "DROP TABLE reading_correction;",
            confirmations(latitude: false),
        ].joined(separator: "\n\n"))

    /// The table of confirmations made anew, with or without the field `approximate`, and its rows brought over.
    private static func confirmations(latitude: Bool) -> String {
        """
        ALTER TABLE confirmation RENAME TO confirmation_before;
        DROP INDEX confirmation_current;
        DROP TRIGGER confirmation_keeps_content;
        DROP TRIGGER confirmation_ends_once;
        DROP TRIGGER confirmation_stays;
        DROP TRIGGER confirmation_knows_plan_sha256;

        \(Migration.confirmationTable(fields: latitude ? Migration.checkedFields : Migration.firstCheckedFields))

        INSERT INTO confirmation (
            id, plan_sha256, span_start, span_end, field, quantity, value, checked_by, checked_on, added_by,
            superseded_by, closed_by
        ) SELECT
            id, plan_sha256, span_start, span_end, field, quantity, value, checked_by, checked_on, added_by,
            superseded_by, closed_by
        FROM confirmation_before WHERE \(latitude ? "TRUE" : "field <> 'approximate'");
        DROP TABLE confirmation_before;

        \(Migration.confirmationGuards)
        """
    }

    private static let corrections = """
        CREATE TABLE reading_correction (
            id INTEGER PRIMARY KEY,
            plan_sha256 TEXT NOT NULL,
            turn INTEGER NOT NULL CHECK (turn >= 1),
            deed TEXT NOT NULL CHECK (deed IN ('reject', 'merge', 'split', 'add')),
            change TEXT NOT NULL CHECK (change IN ('remove', 'add')),
            span_start INTEGER NOT NULL CHECK (span_start >= 0),
            span_end INTEGER NOT NULL CHECK (span_end >= span_start),
            quantity TEXT NOT NULL,
            reason TEXT CHECK (reason IN ('preamble', 'principle', 'past_fact', 'name', 'definition', 'breakdown',
                'date', 'number', 'fragment')),
            node TEXT,
            sentence_start INTEGER CHECK (sentence_start >= 0),
            sentence_end INTEGER CHECK (sentence_end >= sentence_start),
            indicator TEXT,
            comparator TEXT CHECK (comparator IN
                ('at_least', 'more_than', 'at_most', 'less_than', 'about', 'exactly', 'between')),
            value REAL,
            upper REAL,
            unit_of_measure TEXT,
            kind TEXT CHECK (kind IN ('level', 'change', 'annual_rate', 'total_over_period', 'per_year', 'milestone',
                'coverage', 'elimination')),
            direction TEXT CHECK (direction IN ('up', 'down', 'hold')),
            deadline INTEGER,
            baseline_year INTEGER,
            baseline_value REAL,
            obligation TEXT CHECK (obligation IN ('binding', 'anticipatory')),
            is_approximate INTEGER CHECK (is_approximate IN (0, 1)),
            scope TEXT,
            made_by TEXT NOT NULL CHECK (made_by <> ''),
            made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            \(History.columns),
            CONSTRAINT whole_target CHECK (
                (change = 'add') = (node IS NOT NULL AND sentence_start IS NOT NULL AND sentence_end IS NOT NULL
                    AND indicator IS NOT NULL AND comparator IS NOT NULL AND value IS NOT NULL
                    AND unit_of_measure IS NOT NULL AND kind IS NOT NULL AND direction IS NOT NULL
                    AND is_approximate IS NOT NULL)),
            CONSTRAINT reasoned_rejection CHECK ((deed = 'reject') = (reason IS NOT NULL))
        ) STRICT;

        CREATE UNIQUE INDEX reading_correction_current
        ON reading_correction (plan_sha256, turn, change, span_start, span_end) WHERE \(History.isCurrent);

        \(History.triggers(
            "reading_correction",
            content: """
                plan_sha256, turn, deed, change, span_start, span_end, quantity, reason, node, sentence_start,
                sentence_end, indicator, comparator, value, upper, unit_of_measure, kind, direction, deadline,
                baseline_year, baseline_value, obligation, is_approximate, scope, made_by, made_on
                """))
        \(History.reference("reading_correction", "plan_sha256", to: "plan_version", "source_sha256"))
        """

    private static let adoptions = """
        CREATE TABLE adoption (
            id INTEGER PRIMARY KEY,
            plan_sha256 TEXT NOT NULL,
            adopted_by TEXT NOT NULL CHECK (adopted_by <> ''),
            adopted_on TEXT NOT NULL CHECK (adopted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            \(History.columns)
        ) STRICT;

        CREATE UNIQUE INDEX adoption_current ON adoption (plan_sha256) WHERE \(History.isCurrent);

        \(History.triggers("adoption", content: "plan_sha256, adopted_by, adopted_on"))
        \(History.reference("adoption", "plan_sha256", to: "plan_version", "source_sha256"))
        """

    /// Codes neither change nor end: one given is used for ever.
    private static let codes = """
        CREATE TABLE commitment_code (
            id INTEGER PRIMARY KEY,
            plan_sha256 TEXT NOT NULL,
            code TEXT NOT NULL CHECK (code <> ''),
            commitment TEXT NOT NULL CHECK (commitment GLOB '[tkp][0-9]*'),
            span_start INTEGER NOT NULL CHECK (span_start >= 0),
            span_end INTEGER NOT NULL CHECK (span_end >= span_start),
            added_by INTEGER NOT NULL REFERENCES audit_entry (sequence),
            UNIQUE (plan_sha256, code),
            UNIQUE (plan_sha256, commitment)
        ) STRICT;

        \(History.frozen("commitment_code"))
        \(History.reference("commitment_code", "plan_sha256", to: "plan_version", "source_sha256"))
        """
}
