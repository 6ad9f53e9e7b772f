internal import PlanModel

extension Migration {
    /// Who can sign in, with what, and what holds for everybody; where an act came from.
    static let accounts = Migration(
        number: 10, name: "accounts",
        up: [accountTable, credentialTable, keyTable, settingTable, actedFrom].joined(separator: "\n\n"),
        down: """
            DROP TABLE security_setting;
            DROP TABLE access_key;
            DROP TABLE credential;
            DROP TABLE user_account;
            ALTER TABLE audit_entry DROP COLUMN acted_from;
            """)

    private static let accountTable = """
        CREATE TABLE user_account (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            shown_name TEXT NOT NULL CHECK (shown_name <> ''),
            grants TEXT NOT NULL,
            mail TEXT CHECK (mail <> ''),
            is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
            must_change_password INTEGER NOT NULL CHECK (must_change_password IN (0, 1)),
            \(History.columns)
        ) STRICT;

        CREATE UNIQUE INDEX user_account_current ON user_account (name) WHERE \(History.isCurrent);

        \(History.triggers(
            "user_account", content: "name, shown_name, grants, mail, is_locked, must_change_password"))
        """

    /// Secrets have no history: what was changed is gone.
    private static let credentialTable = """
        CREATE TABLE credential (
            account TEXT PRIMARY KEY CHECK (account <> ''),
            password_hash TEXT CHECK (password_hash <> ''),
            one_time_secret TEXT CHECK (one_time_secret <> ''),
            last_code INTEGER,
            set_by INTEGER NOT NULL REFERENCES audit_entry (sequence)
        ) STRICT;

        \(History.reference("credential", "account", to: "user_account", "name"))
        """

    private static let keyTable = """
        CREATE TABLE access_key (
            id INTEGER PRIMARY KEY,
            hash TEXT NOT NULL CHECK (length(hash) = 64),
            kind TEXT NOT NULL CHECK (kind IN ('session', 'token')),
            account TEXT NOT NULL,
            label TEXT NOT NULL,
            scope TEXT,
            made_at TEXT NOT NULL,
            ends_at TEXT NOT NULL,
            made_from TEXT CHECK (made_from <> ''),
            has_second_factor INTEGER NOT NULL CHECK (has_second_factor IN (0, 1)),
            \(History.columns)
        ) STRICT;

        CREATE UNIQUE INDEX access_key_current ON access_key (hash) WHERE \(History.isCurrent);

        \(History.triggers(
            "access_key",
            content: "hash, kind, account, label, scope, made_at, ends_at, made_from, has_second_factor"))
        \(History.reference("access_key", "account", to: "user_account", "name"))
        """

    private static let settingTable = """
        CREATE TABLE security_setting (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            value TEXT NOT NULL,
            proposed_by TEXT NOT NULL CHECK (proposed_by <> ''),
            agreed_by TEXT CHECK (agreed_by <> proposed_by),
            \(History.columns)
        ) STRICT;

        CREATE UNIQUE INDEX security_setting_current ON security_setting (name, (agreed_by IS NULL))
        WHERE \(History.isCurrent);

        \(History.triggers("security_setting", content: "name, value, proposed_by, agreed_by"))
        """

    private static let actedFrom = "ALTER TABLE audit_entry ADD COLUMN acted_from TEXT CHECK (acted_from <> '');"
}
