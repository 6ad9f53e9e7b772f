extension Migration {
    /// What the database is for, and the chain of acts.
    static let auditTrail = Migration(
        number: 1, name: "audit trail",
        up: """
            CREATE TABLE store (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                nature TEXT NOT NULL CHECK (nature IN ('real', 'synthetic'))
            ) STRICT;

            CREATE TABLE audit_entry (
                sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
                verb TEXT NOT NULL CHECK (verb <> ''),
                actor TEXT CHECK (actor <> ''),
                at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
                subject TEXT NOT NULL,
                before TEXT NOT NULL,
                after TEXT NOT NULL,
                changes INTEGER NOT NULL CHECK (changes >= 0),
                previous_hash TEXT NOT NULL UNIQUE CHECK (length(previous_hash) = 64),
                hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
            ) STRICT;

            CREATE TRIGGER audit_entry_goes_on
            BEFORE INSERT ON audit_entry
            WHEN NEW.sequence <> coalesce((SELECT max(sequence) FROM audit_entry), 0) + 1
                OR NEW.previous_hash <> coalesce(
                    (SELECT hash FROM audit_entry ORDER BY sequence DESC LIMIT 1),
                    '0000000000000000000000000000000000000000000000000000000000000000')
            BEGIN
                SELECT RAISE(ABORT, 'an audit entry goes on from the last one');
            END;

            \(History.frozen("audit_entry"))
            \(History.frozen("store"))
            """,
        down: """
            DROP TABLE audit_entry;
            DROP TABLE store;
            """)
}
