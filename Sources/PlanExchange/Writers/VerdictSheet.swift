import PlanModel

extension VerdictReport {
    /// The same as a table, a row a verdict; several missing periods stand in one cell with spaces between.
    package func sheet(title: String, notice: String? = nil) -> Sheet {
        Sheet(title: title, notice: notice, columns: Self.columns, rows: lines.map(Self.row))
    }

    private static let columns = [
        Column("id", width: 12), Column("indicator", width: 24), Column("area", width: 10),
        Column("vintage", width: 10), Column("class", width: 16), Column("progress", width: 12, kind: .number),
        Column("expected", width: 12, kind: .number), Column("score", width: 10, kind: .number),
        Column("deadline", width: 10, kind: .number), Column("deadline_assumed", width: 16),
        Column("provisional", width: 12), Column("observed_period", width: 16),
        Column("observed_value", width: 16, kind: .number), Column("missing", width: 20),
        Column("reason_code", width: 22), Column("reason_zh", width: 48), Column("reason_en", width: 48),
        Column("path", width: 10),
    ]

    private static func row(_ line: VerdictLine) -> [Cell] {
        [
            Cell(line.id), .text(line.indicator), .text(line.area), Cell(line.vintage), .text(line.standing),
            Cell(line.progress), Cell(line.expected), Cell(line.score), Cell(line.deadline.map(Double.init)),
            .text(line.isDeadlineAssumed ? "true" : "false"), .text(line.isProvisional ? "true" : "false"),
            Cell(line.observed?.period.description), Cell(line.observed?.value),
            Cell(line.missing.isEmpty ? nil : line.missing.map(\.description).joined(separator: " ")),
            .text(line.reason.code), .text(line.reason.zh), .text(line.reason.en), Cell(line.path?.rawValue),
        ]
    }
}
