extension Migration {
    /// A plan's text with all that was read from it.
    static let planVersion = Migration(
        number: 2, name: "plan version",
        up: [versions, outline, targets, tasks, projects, notes, guards].joined(separator: "\n\n"),
        down: """
            DROP TABLE note;
            DROP TABLE mention;
            DROP TABLE place;
            DROP TABLE project;
            DROP TABLE measure;
            DROP TABLE task;
            DROP TABLE target;
            DROP TABLE outline_node;
            DROP TABLE commitment;
            DROP TABLE plan_version;
            """)

    private static let versions = """
        CREATE TABLE plan_version (
            id INTEGER PRIMARY KEY,
            source_sha256 TEXT NOT NULL CHECK (source_sha256 <> ''),
            source_name TEXT NOT NULL,
            source_text BLOB NOT NULL,
            title TEXT NOT NULL,
            first_year INTEGER,
            last_year INTEGER,
            area TEXT,
            adopted_on TEXT CHECK (adopted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            \(History.columns),
            CONSTRAINT whole_period CHECK ((first_year IS NULL) = (last_year IS NULL) AND first_year <= last_year)
        ) STRICT;

        CREATE UNIQUE INDEX plan_version_current ON plan_version (source_sha256) WHERE \(History.isCurrent);

        CREATE TABLE commitment (
            id INTEGER PRIMARY KEY,
            plan_version INTEGER NOT NULL REFERENCES plan_version (id),
            commitment TEXT NOT NULL CHECK (commitment GLOB '[tkp][0-9]*'),
            UNIQUE (plan_version, commitment)
        ) STRICT;
        """

    private static let outline = """
        CREATE TABLE outline_node (
            plan_version INTEGER NOT NULL REFERENCES plan_version (id),
            position INTEGER NOT NULL CHECK (position >= 0),
            node TEXT NOT NULL,
            parent TEXT,
            level TEXT NOT NULL
                CHECK (level IN ('part', 'chapter', 'section', 'paragraph', 'column', 'group', 'item')),
            number TEXT NOT NULL,
            title TEXT NOT NULL,
            span_start INTEGER NOT NULL CHECK (span_start >= 0),
            span_end INTEGER NOT NULL CHECK (span_end >= span_start),
            PRIMARY KEY (plan_version, position),
            UNIQUE (plan_version, node),
            FOREIGN KEY (plan_version, parent) REFERENCES outline_node (plan_version, node)
                DEFERRABLE INITIALLY DEFERRED
        ) STRICT;
        """

    private static let targets = """
        CREATE TABLE target (
            plan_version INTEGER NOT NULL REFERENCES plan_version (id),
            position INTEGER NOT NULL CHECK (position >= 0),
            node TEXT NOT NULL,
            span_start INTEGER NOT NULL CHECK (span_start >= 0),
            span_end INTEGER NOT NULL CHECK (span_end >= span_start),
            quantity TEXT NOT NULL,
            sentence_start INTEGER NOT NULL CHECK (sentence_start >= 0),
            sentence_end INTEGER NOT NULL CHECK (sentence_end >= sentence_start),
            indicator TEXT NOT NULL,
            comparator TEXT NOT NULL
                CHECK (comparator IN
                    ('at_least', 'more_than', 'at_most', 'less_than', 'about', 'exactly', 'between')),
            value REAL NOT NULL,
            upper REAL,
            unit_of_measure TEXT NOT NULL,
            kind TEXT NOT NULL
                CHECK (kind IN ('level', 'change', 'annual_rate', 'total_over_period', 'per_year', 'milestone',
                    'coverage', 'elimination')),
            direction TEXT NOT NULL CHECK (direction IN ('up', 'down', 'hold')),
            deadline INTEGER,
            baseline_year INTEGER,
            baseline_value REAL,
            obligation TEXT CHECK (obligation IN ('binding', 'anticipatory')),
            is_approximate INTEGER NOT NULL CHECK (is_approximate IN (0, 1)),
            scope TEXT,
            PRIMARY KEY (plan_version, position),
            UNIQUE (plan_version, span_start),
            FOREIGN KEY (plan_version, node) REFERENCES outline_node (plan_version, node)
        ) STRICT;
        """

    private static let tasks = """
        CREATE TABLE task (
            plan_version INTEGER NOT NULL REFERENCES plan_version (id),
            position INTEGER NOT NULL CHECK (position >= 0),
            node TEXT NOT NULL,
            title TEXT NOT NULL,
            span_start INTEGER NOT NULL CHECK (span_start >= 0),
            span_end INTEGER NOT NULL CHECK (span_end >= span_start),
            PRIMARY KEY (plan_version, position),
            UNIQUE (plan_version, span_start),
            FOREIGN KEY (plan_version, node) REFERENCES outline_node (plan_version, node)
        ) STRICT;

        CREATE TABLE measure (
            plan_version INTEGER NOT NULL,
            task INTEGER NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            span_start INTEGER NOT NULL CHECK (span_start >= 0),
            span_end INTEGER NOT NULL CHECK (span_end >= span_start),
            PRIMARY KEY (plan_version, task, position),
            FOREIGN KEY (plan_version, task) REFERENCES task (plan_version, position)
        ) STRICT;
        """

    private static let projects = """
        CREATE TABLE project (
            plan_version INTEGER NOT NULL REFERENCES plan_version (id),
            position INTEGER NOT NULL CHECK (position >= 0),
            node TEXT NOT NULL,
            title TEXT NOT NULL,
            span_start INTEGER NOT NULL CHECK (span_start >= 0),
            span_end INTEGER NOT NULL CHECK (span_end >= span_start),
            stage TEXT,
            capacity REAL,
            capacity_unit_of_measure TEXT,
            PRIMARY KEY (plan_version, position),
            UNIQUE (plan_version, span_start),
            FOREIGN KEY (plan_version, node) REFERENCES outline_node (plan_version, node),
            CONSTRAINT whole_capacity CHECK ((capacity IS NULL) = (capacity_unit_of_measure IS NULL))
        ) STRICT;

        CREATE TABLE place (
            plan_version INTEGER NOT NULL,
            project INTEGER NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            area TEXT NOT NULL,
            PRIMARY KEY (plan_version, project, position),
            FOREIGN KEY (plan_version, project) REFERENCES project (plan_version, position)
        ) STRICT;

        CREATE TABLE mention (
            plan_version INTEGER NOT NULL,
            project INTEGER NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            span_start INTEGER NOT NULL CHECK (span_start >= 0),
            span_end INTEGER NOT NULL CHECK (span_end >= span_start),
            PRIMARY KEY (plan_version, project, position),
            FOREIGN KEY (plan_version, project) REFERENCES project (plan_version, position)
        ) STRICT;
        """

    private static let notes = """
        CREATE TABLE note (
            plan_version INTEGER NOT NULL REFERENCES plan_version (id),
            position INTEGER NOT NULL CHECK (position >= 0),
            span_start INTEGER NOT NULL CHECK (span_start >= 0),
            span_end INTEGER NOT NULL CHECK (span_end >= span_start),
            text TEXT NOT NULL,
            reason TEXT NOT NULL
                CHECK (reason IN ('preamble', 'principle', 'past_fact', 'name', 'definition', 'breakdown', 'date',
                    'number', 'fragment')),
            PRIMARY KEY (plan_version, position)
        ) STRICT;
        """

    private static let guards =
        ([
            History.triggers(
                "plan_version",
                content: """
                    source_sha256, source_name, source_text, title, first_year, last_year, area, adopted_on
                    """)
        ]
        + ["commitment", "outline_node", "target", "task", "measure", "project", "place", "mention", "note"]
        .map { History.frozen($0) }).joined(separator: "\n\n")
}
