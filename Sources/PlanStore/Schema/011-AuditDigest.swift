extension Migration {
    /// Which hash chains the acts: one for what comes, kept with the store, and each entry's own.
    ///
    /// What was there before was hashed by SHA-256. On the way back a chain with another hash could no longer be
    /// recomputed; its entries keep their hashes.
    static let auditDigest = Migration(
        number: 11, name: "audit digest",
        up: """
            ALTER TABLE store ADD COLUMN audit_digest TEXT NOT NULL DEFAULT 'SHA-256'
                CHECK (audit_digest IN ('SHA-256', 'SM3'));
            ALTER TABLE audit_entry ADD COLUMN algorithm TEXT NOT NULL DEFAULT 'SHA-256' CHECK (algorithm <> '');
            """,
        down: """
            ALTER TABLE audit_entry DROP COLUMN algorithm;
            ALTER TABLE store DROP COLUMN audit_digest;
            """)
}
