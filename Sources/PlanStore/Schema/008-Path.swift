extension Migration {
    /// Verdicts that name the way their expected share was counted along, and those on computed values.
    ///
    /// Verdicts made before name no way.
    static let path = Migration(
        number: 8, name: "path",
        up: """
            ALTER TABLE verdict ADD COLUMN path TEXT CHECK (path IN ('annual', 'linear', 'compound'));
            ALTER TABLE verdict ADD COLUMN is_computed INTEGER NOT NULL DEFAULT 0 CHECK (is_computed IN (0, 1));
            """,
        down: """
            ALTER TABLE verdict DROP COLUMN is_computed;
            ALTER TABLE verdict DROP COLUMN path;
            """)
}
