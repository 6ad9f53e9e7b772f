extension Migration {
    /// Public bodies, what they answer for and report, and what the evaluations say.
    static let accountability = Migration(
        number: 4, name: "accountability",
        up: [bodies, responsibilities, reports, evaluations].joined(separator: "\n\n"),
        down: """
            DROP TABLE verdict;
            DROP TABLE evaluation_input;
            DROP TABLE evaluation;
            DROP TABLE report;
            DROP TABLE responsibility;
            DROP TABLE responsible_unit;
            """)

    private static let bodies = """
        CREATE TABLE responsible_unit (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL CHECK (code <> ''),
            name_zh TEXT NOT NULL CHECK (name_zh <> ''),
            name_en TEXT NOT NULL,
            parent TEXT CHECK (parent <> code),
            area TEXT,
            \(History.columns)
        ) STRICT;

        CREATE UNIQUE INDEX responsible_unit_current ON responsible_unit (code) WHERE \(History.isCurrent);

        \(History.triggers("responsible_unit", content: "code, name_zh, name_en, parent, area"))
        """

    private static let responsibilities = """
        CREATE TABLE responsibility (
            id INTEGER PRIMARY KEY,
            plan_sha256 TEXT NOT NULL,
            commitment TEXT NOT NULL,
            responsible_unit TEXT NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('lead', 'assist')),
            \(History.columns)
        ) STRICT;

        CREATE UNIQUE INDEX responsibility_current
        ON responsibility (plan_sha256, commitment, responsible_unit, role) WHERE \(History.isCurrent);

        \(History.triggers("responsibility", content: "plan_sha256, commitment, responsible_unit, role"))
        \(History.reference("responsibility", "responsible_unit", to: "responsible_unit", "code"))
        \(knowsCommitment("responsibility"))
        """

    private static let reports = """
        CREATE TABLE report (
            id INTEGER PRIMARY KEY,
            plan_sha256 TEXT NOT NULL,
            commitment TEXT NOT NULL,
            responsible_unit TEXT NOT NULL,
            period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]*'),
            state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'approved')),
            due_on TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            submitted_on TEXT CHECK (submitted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            note TEXT NOT NULL,
            \(History.columns)
        ) STRICT;

        CREATE UNIQUE INDEX report_current
        ON report (plan_sha256, commitment, responsible_unit, period) WHERE \(History.isCurrent);

        \(History.triggers(
            "report",
            content: "plan_sha256, commitment, responsible_unit, period, state, due_on, submitted_on, note"))
        \(History.reference("report", "responsible_unit", to: "responsible_unit", "code"))
        \(knowsCommitment("report"))
        """

    private static let evaluations = """
        CREATE TABLE evaluation (
            id INTEGER PRIMARY KEY,
            occasion TEXT NOT NULL CHECK (occasion IN ('annual', 'mid_term', 'final', 'third_party')),
            plan_sha256 TEXT NOT NULL,
            as_of TEXT NOT NULL CHECK (as_of GLOB '[0-9][0-9][0-9][0-9]*'),
            method TEXT NOT NULL CHECK (method <> ''),
            inputs_sha256 TEXT NOT NULL,
            added_by INTEGER NOT NULL REFERENCES audit_entry (sequence)
        ) STRICT;

        CREATE INDEX evaluation_plan ON evaluation (plan_sha256);

        CREATE TABLE evaluation_input (
            evaluation INTEGER NOT NULL REFERENCES evaluation (id),
            name TEXT NOT NULL CHECK (name <> ''),
            text BLOB NOT NULL,
            PRIMARY KEY (evaluation, name)
        ) STRICT;

        CREATE TABLE verdict (
            evaluation INTEGER NOT NULL REFERENCES evaluation (id),
            position INTEGER NOT NULL CHECK (position >= 0),
            statement TEXT,
            indicator TEXT NOT NULL,
            area TEXT NOT NULL,
            vintage TEXT,
            standing TEXT NOT NULL
                CHECK (standing IN ('achieved', 'missed', 'ahead', 'on_track', 'lagging', 'not_assessable')),
            progress REAL,
            expected REAL,
            score REAL,
            deadline INTEGER,
            is_deadline_assumed INTEGER NOT NULL CHECK (is_deadline_assumed IN (0, 1)),
            is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1)),
            observed_period TEXT,
            observed_value REAL,
            missing TEXT NOT NULL CHECK (missing GLOB '[[]*]'),
            reason TEXT NOT NULL CHECK (reason <> ''),
            reason_data TEXT NOT NULL CHECK (reason_data GLOB '{*}'),
            PRIMARY KEY (evaluation, position),
            CONSTRAINT whole_observation CHECK ((observed_period IS NULL) = (observed_value IS NULL))
        ) STRICT;

        CREATE TRIGGER evaluation_knows_plan_sha256
        BEFORE INSERT ON evaluation
        WHEN NOT EXISTS (
            SELECT 1 FROM plan_version WHERE source_sha256 = NEW.plan_sha256 AND \(History.isCurrent)
        )
        BEGIN
            SELECT RAISE(ABORT, 'it names an unknown plan_version');
        END;

        \(History.frozen("evaluation"))
        \(History.frozen("evaluation_input"))
        \(History.frozen("verdict"))
        """

    private static func knowsCommitment(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_knows_commitment
        BEFORE INSERT ON \(table)
        WHEN NOT EXISTS (
            SELECT 1
            FROM plan_version
            JOIN commitment ON commitment.plan_version = plan_version.id
            WHERE plan_version.source_sha256 = NEW.plan_sha256
                AND plan_version.superseded_by IS NULL AND plan_version.closed_by IS NULL
                AND commitment.commitment = NEW.commitment
        )
        BEGIN
            SELECT RAISE(ABORT, 'it names an unknown commitment');
        END;
        """
    }
}
