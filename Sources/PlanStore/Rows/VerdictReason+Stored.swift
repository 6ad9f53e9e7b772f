internal import PlanModel

/// The data of a reason; each case fills what it has.
private struct ReasonData: Codable {
    var period: String?
    var periods: [String]?
    var progress: Double?
    var expected: Double?
    /// None for by time.
    var path: String?
    var rate: Double?
    var promised: Double?
    var seen: Int?
    var expectedUnitOfMeasure: String?
    var foundUnitOfMeasure: String?
}

extension VerdictReason {
    /// The data of the reason as a JSON object; the code is kept beside it.
    func storedData() throws -> String {
        var data = ReasonData()
        switch self {
        case .metByLastValue(let period), .doneInTime(let period), .doneLate(let period),
            .noValueAtDeadline(let period), .noLongerMet(let period):
            data.period = period.description
        case .periodsFailed(let periods), .floorMetWithGaps(let periods), .missingPeriods(let periods),
            .noReference(let periods):
            data.periods = periods.map(\.description)
        case .pace(let progress, let expected, let path):
            data.progress = progress
            data.expected = expected
            data.path = path == .linear ? nil : path.rawValue
        case .averageRate(let rate, let promised):
            data.rate = rate
            data.promised = promised
        case .everyPeriodMet(let seen):
            data.seen = seen
        case .unitMismatch(let expected, let found):
            data.expectedUnitOfMeasure = expected.rawValue
            data.foundUnitOfMeasure = found.rawValue
        case .metAtDeadline, .metEarly, .metFromStart, .withinLimitSoFar, .notMetAtDeadline, .noObservation,
            .noBaseline,
            .noDeadline, .noTargetValue, .undefined, .onlyBeforeStart, .notLinked, .onlyRelated, .vintagesDisagree,
            .partNotAssessable:
            break
        }
        return try JSONCells.text(data)
    }

    /// The reason that was kept as a code and its data.
    ///
    /// - Throws: ``StoreError/damaged`` for an unknown code or data that do not fit it.
    init(code: String, storedData: String) throws {
        if let plain = Self.plain[code] {
            self = plain
            return
        }
        let data = try JSONCells.value(storedData, as: ReasonData.self)
        guard let reason = try Self.reason(code, data) else { throw StoreError.damaged }
        self = reason
    }

    /// The reasons without data, by code.
    private static let plain: [String: VerdictReason] = Dictionary(
        uniqueKeysWithValues: [
            .metAtDeadline, .metEarly, .metFromStart, .withinLimitSoFar, .notMetAtDeadline, .noObservation, .noBaseline,
            .noDeadline, .noTargetValue, .undefined, .onlyBeforeStart, .notLinked, .onlyRelated, .vintagesDisagree,
            .partNotAssessable,
        ].map { (reason: VerdictReason) in (reason.code, reason) })

    private static func reason(_ code: String, _ data: ReasonData) throws -> VerdictReason? {
        let period = data.period.flatMap { Period($0) }
        let periods = data.periods.map { names in names.compactMap { Period($0) } }
        guard periods?.count == data.periods?.count else { return nil }
        switch code {
        case "met_by_last_value": return period.map { .metByLastValue($0) }
        case "done_in_time": return period.map { .doneInTime($0) }
        case "done_late": return period.map { .doneLate($0) }
        case "no_value_at_deadline": return period.map { .noValueAtDeadline(last: $0) }
        case "no_longer_met": return period.map { .noLongerMet($0) }
        case "average_rate":
            guard let rate = data.rate, let promised = data.promised else { return nil }
            return .averageRate(rate, promised: promised)
        case "periods_failed": return periods.map { .periodsFailed($0) }
        case "floor_met_with_gaps": return periods.map { .floorMetWithGaps($0) }
        case "missing_periods": return periods.map { .missingPeriods($0) }
        case "no_reference": return periods.map { .noReference($0) }
        case "every_period_met": return data.seen.map { .everyPeriodMet(seen: $0) }
        case "pace":
            guard let progress = data.progress, let expected = data.expected else { return nil }
            guard let path = data.path else { return .pace(progress: progress, expected: expected) }
            return ExpectedPath(rawValue: path).map { .pace(progress: progress, expected: expected, path: $0) }
        case "unit_mismatch":
            guard let expected = data.expectedUnitOfMeasure, let found = data.foundUnitOfMeasure else { return nil }
            return .unitMismatch(expected: UnitOfMeasure(expected), found: UnitOfMeasure(found))
        default: return nil
        }
    }
}
