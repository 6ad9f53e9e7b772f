extension Migration {
    /// Areas, sources, indicators and the values they have and should have.
    static let series = Migration(
        number: 3, name: "series",
        up: [areas, indicators, links, observations, annualTargets, confirmations].joined(separator: "\n\n"),
        down: """
            DROP TABLE confirmation;
            DROP TABLE annual_target;
            DROP TABLE observation;
            DROP TABLE indicator_link;
            DROP TABLE indicator;
            DROP TABLE source;
            DROP TABLE area;
            """)

    private static let areas = """
        CREATE TABLE area (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL CHECK (code GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
            name_zh TEXT NOT NULL CHECK (name_zh <> ''),
            name_en TEXT NOT NULL,
            parent TEXT CHECK (parent <> code),
            valid_from TEXT,
            valid_to TEXT CHECK (valid_to >= valid_from),
            \(History.columns)
        ) STRICT;

        CREATE UNIQUE INDEX area_current ON area (code) WHERE \(History.isCurrent);

        CREATE TABLE source (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL CHECK (code <> ''),
            publisher TEXT NOT NULL,
            title TEXT NOT NULL,
            published TEXT NOT NULL,
            address TEXT NOT NULL,
            \(History.columns)
        ) STRICT;

        CREATE UNIQUE INDEX source_current ON source (code) WHERE \(History.isCurrent);

        \(History.triggers("area", content: "code, name_zh, name_en, parent, valid_from, valid_to"))
        \(History.triggers("source", content: "code, publisher, title, published, address"))
        """

    private static let indicators = indicatorTable(aggregation: firstAggregations, more: "") + "\n\n" + indicatorGuards

    /// The ways to add up that could be declared at first.
    static let firstAggregations = "aggregation IN ('sum', 'weighted_mean', 'maximum', 'last', 'none')"

    /// The table of indicators; schemas differ in what may be declared, and in what columns came later.
    static func indicatorTable(aggregation: String, more: String) -> String {
        """
        CREATE TABLE indicator (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL CHECK (code <> ''),
            name_zh TEXT NOT NULL CHECK (name_zh <> ''),
            name_en TEXT NOT NULL,
            unit_of_measure TEXT NOT NULL,
            timing TEXT NOT NULL CHECK (timing IN ('end', 'period', 'ytd', 'yoy', 'ratio', 'index')),
            frequency TEXT NOT NULL,
            aggregation TEXT NOT NULL CHECK (\(aggregation)),
            decimals INTEGER NOT NULL CHECK (decimals >= 0),
            source_body TEXT NOT NULL,
            definition TEXT NOT NULL,
            \(more)\(History.columns)
        ) STRICT;
        """
    }

    /// The columns of an indicator that never change.
    static let indicatorContent = """
        code, name_zh, name_en, unit_of_measure, timing, frequency, aggregation, decimals, source_body, definition
        """

    /// Index and triggers of the table of indicators.
    static let indicatorGuards = """
        CREATE UNIQUE INDEX indicator_current ON indicator (code) WHERE \(History.isCurrent);

        \(History.triggers("indicator", content: indicatorContent))
        """

    private static let links = """
        CREATE TABLE indicator_link (
            id INTEGER PRIMARY KEY,
            indicator TEXT NOT NULL,
            plan_sha256 TEXT NOT NULL,
            span_start INTEGER NOT NULL CHECK (span_start >= 0),
            span_end INTEGER NOT NULL CHECK (span_end >= span_start),
            quantity TEXT NOT NULL,
            relation TEXT NOT NULL CHECK (relation IN ('judges', 'related')),
            observed_as TEXT CHECK (observed_as IN ('level', 'rate', 'flow', 'cumulative', 'completion')),
            reference TEXT,
            \(History.columns)
        ) STRICT;

        CREATE UNIQUE INDEX indicator_link_current
        ON indicator_link (plan_sha256, span_start, span_end, indicator, quantity) WHERE \(History.isCurrent);

        \(History.triggers(
            "indicator_link",
            content: "indicator, plan_sha256, span_start, span_end, quantity, relation, observed_as, reference"))
        \(History.reference("indicator_link", "indicator", to: "indicator", "code"))
        \(History.reference("indicator_link", "reference", to: "indicator", "code"))
        \(History.reference("indicator_link", "plan_sha256", to: "plan_version", "source_sha256"))
        """

    private static let observations = """
        CREATE TABLE observation (
            id INTEGER PRIMARY KEY,
            indicator TEXT NOT NULL,
            area TEXT NOT NULL CHECK (area <> ''),
            period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]*'),
            value REAL NOT NULL,
            unit_of_measure TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('A', 'P', 'E', 'F', 'M', 'B')),
            vintage TEXT NOT NULL,
            source TEXT,
            \(History.columns)
        ) STRICT;

        CREATE UNIQUE INDEX observation_current
        ON observation (indicator, area, vintage, period) WHERE \(History.isCurrent);

        CREATE INDEX observation_superseded ON observation (superseded_by) WHERE superseded_by IS NOT NULL;

        \(History.triggers(
            "observation", content: "indicator, area, period, value, unit_of_measure, status, vintage, source"))
        \(History.reference("observation", "indicator", to: "indicator", "code"))
        \(History.reference("observation", "source", to: "source", "code"))
        """

    private static let annualTargets = """
        CREATE TABLE annual_target (
            id INTEGER PRIMARY KEY,
            indicator TEXT NOT NULL,
            area TEXT NOT NULL CHECK (area <> ''),
            year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 9999),
            value REAL NOT NULL,
            unit_of_measure TEXT NOT NULL,
            comparator TEXT NOT NULL
                CHECK (comparator IN
                    ('at_least', 'more_than', 'at_most', 'less_than', 'about', 'exactly', 'between')),
            source TEXT,
            \(History.columns)
        ) STRICT;

        CREATE UNIQUE INDEX annual_target_current ON annual_target (indicator, area, year)
        WHERE \(History.isCurrent);

        \(History.triggers(
            "annual_target", content: "indicator, area, year, value, unit_of_measure, comparator, source"))
        \(History.reference("annual_target", "indicator", to: "indicator", "code"))
        \(History.reference("annual_target", "source", to: "source", "code"))
        """

    private static let confirmations =
        confirmationTable(fields: firstCheckedFields) + "\n\n" + confirmationGuards

    /// The fields that could be checked at first.
    static let firstCheckedFields = """
        'indicator', 'comparator', 'value', 'upper', 'unit', 'kind', 'direction', 'deadline',
                    'baseline', 'baseline_value', 'obligation', 'scope'
        """

    /// The fields that can be checked since.
    static let checkedFields = "\(firstCheckedFields), 'approximate'"

    /// The table of confirmations; schemas differ in the fields that can be checked.
    static func confirmationTable(fields: String) -> String {
        """
        CREATE TABLE confirmation (
            id INTEGER PRIMARY KEY,
            plan_sha256 TEXT NOT NULL,
            span_start INTEGER NOT NULL CHECK (span_start >= 0),
            span_end INTEGER NOT NULL CHECK (span_end >= span_start),
            field TEXT NOT NULL
                CHECK (field IN (\(fields))),
            quantity TEXT NOT NULL,
            value TEXT NOT NULL,
            checked_by TEXT NOT NULL CHECK (checked_by <> ''),
            checked_on TEXT NOT NULL CHECK (checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            \(History.columns)
        ) STRICT;
        """
    }

    /// Index and triggers of the table of confirmations.
    static let confirmationGuards = """
        CREATE UNIQUE INDEX confirmation_current ON confirmation (plan_sha256, span_start, span_end, field)
        WHERE \(History.isCurrent);

        \(History.triggers(
            "confirmation",
            content: "plan_sha256, span_start, span_end, field, quantity, value, checked_by, checked_on"))
        \(History.reference("confirmation", "plan_sha256", to: "plan_version", "source_sha256"))
        """
}
