internal import PlanModel

/// Values of indicators for an area and a period.
enum ObservationTable: KeptTable {
    static let name = "observation"

    static let insertion = """
        INSERT INTO observation (
            indicator, area, period, value, unit_of_measure, status, vintage, source, added_by
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    static let hasKey = "indicator = ? AND area = ? AND vintage = ? AND period = ?"

    static func row(of observation: Observation, in act: ActWriter) -> [Cell] {
        [
            observation.indicator, observation.area, observation.period.description, observation.quantity.value,
            observation.quantity.unitOfMeasure.rawValue, observation.status.rawValue, observation.vintage,
            observation.source,
        ]
    }

    static func key(of observation: Observation, in act: ActWriter) -> [Cell] {
        [observation.indicator, observation.area, observation.vintage, observation.period.description]
    }

    /// The current ones: by indicator, area, vintage, period.
    static func current(_ db: any Connection) throws -> [Observation] {
        let sql = """
            SELECT indicator, area, vintage, period, value, unit_of_measure, status, source
            FROM observation
            WHERE \(History.isCurrent)
            ORDER BY indicator, area, vintage, period
            """
        return try inTime(read(db, sql))
    }

    /// Those that others took the place of, the last superseded first.
    static func superseded(_ db: any Connection) throws -> [Observation] {
        let sql = """
            SELECT indicator, area, vintage, period, value, unit_of_measure, status, source
            FROM observation
            WHERE superseded_by IS NOT NULL
            ORDER BY superseded_by DESC, id DESC
            """
        return try read(db, sql)
    }

    private static func read(_ db: any Connection, _ sql: String) throws -> [Observation] {
        var periods: [String: Period] = [:]
        var result: [Observation] = []
        try db.each(sql) { row in
            let text: String = try row[3]
            guard let period = periods[text] ?? Period(text), let status = ObservationStatus(rawValue: try row[6])
            else { throw StoreError.damaged }
            periods[text] = period
            result.append(
                try Observation(
                    indicator: row[0], area: row[1], period: period, quantity: Quantity(row[4], UnitOfMeasure(row[5])),
                    status: status, vintage: row[2], source: row[7]))
        }
        return result
    }

    /// Puts each series, which comes in the order of the periods' letters, into the order of time.
    private static func inTime(_ observations: [Observation]) -> [Observation] {
        var result = observations
        var start = 0
        while start < result.count {
            var end = start + 1
            var isSorted = true
            while end < result.count, result[end].isSameSeries(as: result[start]) {
                if result[end].period < result[end - 1].period { isSorted = false }
                end += 1
            }
            if !isSorted { result[start..<end].sort { $0.period < $1.period } }
            start = end
        }
        return result
    }
}

extension Observation {
    fileprivate func isSameSeries(as other: Observation) -> Bool {
        indicator == other.indicator && area == other.area && vintage == other.vintage
    }
}
