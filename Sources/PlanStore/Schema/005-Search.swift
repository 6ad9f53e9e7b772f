extension Migration {
    /// The index that finds a commitment by its words; derived, and so filled anew on the way up.
    static let search = Migration(
        number: 5, name: "search",
        up: """
            CREATE VIRTUAL TABLE commitment_search
            USING fts5(name, sentence, content = '', tokenize = '\(BigramTokenizer.name)');
            """,
        down: "DROP TABLE commitment_search;",
        upOnPostgres: """
            CREATE TABLE commitment_search (
                commitment BIGINT PRIMARY KEY REFERENCES commitment (id),
                name TEXT COLLATE "C" NOT NULL,
                sentence TEXT COLLATE "C" NOT NULL,
                length BIGINT NOT NULL,
                words TEXT[] COLLATE "C" NOT NULL
            );

            CREATE INDEX commitment_search_words ON commitment_search USING gin (words);
            """,
        fill: { db in try SearchIndex.fill(db) })
}
