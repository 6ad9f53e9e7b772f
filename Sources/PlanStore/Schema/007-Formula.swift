extension Migration {
    /// Indicators that say by what they are weighed and how they add up over time, and those with a formula.
    static let formula = Migration(
        number: 7, name: "formula",
        up: remade(
            indicatorTable(aggregation: "aggregation <> ''", more: "formula TEXT CHECK (formula <> ''),\n            "),
            guards: """
                CREATE UNIQUE INDEX indicator_current ON indicator (code) WHERE \(History.isCurrent);

                \(History.triggers("indicator", content: indicatorContent + ", formula"))
                """,
            aggregation: "aggregation"),
        down: remade(
            indicatorTable(aggregation: firstAggregations, more: ""), guards: indicatorGuards,
            aggregation: """
                CASE WHEN \(firstAggregations) THEN aggregation WHEN aggregation LIKE 'mean:%' THEN 'weighted_mean'
                    WHEN aggregation LIKE 'areas=sum;%' THEN 'sum' ELSE 'none' END
                """))

    /// The table made anew under its own name and its rows brought over.
    ///
    /// It is never renamed: that would carry the triggers of other tables, which look it up, along with it.
    private static func remade(_ table: String, guards: String, aggregation: String) -> String {
        let history = "added_by, superseded_by, closed_by"
        return """
            CREATE TEMP TABLE indicator_before AS SELECT * FROM indicator;
            DROP TABLE indicator;

            \(table)

            INSERT INTO indicator (id, \(indicatorContent), \(history))
            SELECT id, \(indicatorContent.replacing(" aggregation,", with: " \(aggregation),")), \(history)
            FROM indicator_before;
            DROP TABLE indicator_before;

            \(guards)
            """
    }
}
