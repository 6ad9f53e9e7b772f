extension Migration {
    /// The index that finds a commitment by its words; derived, and so filled anew on the way up.
    static let search = Migration(
        number: 5, name: "search",
        up: """
            CREATE VIRTUAL TABLE commitment_search
            USING fts5(name, sentence, content = '', tokenize = '\(BigramTokenizer.name)');
            """,
        down: "DROP TABLE commitment_search;",
        fill: { db in try SearchIndex.fill(db) })
}
