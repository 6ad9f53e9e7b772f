internal import GRDB

/// One numbered step of the schema, with the way back.
struct Migration: Sendable {
    /// 1 for the first; the steps are numbered without a gap.
    var number: Int
    /// What it brings.
    var name: String
    /// SQL that takes the step.
    var up: String
    /// SQL that takes it back; rows of the tables it drops are lost.
    var down: String
    /// Fills what `up` made from rows that were there before.
    var fill: @Sendable (Database) throws -> Void = { _ in }
}

extension Migration {
    /// Every step, in order.
    static let all: [Migration] = [
        .auditTrail, .planVersion, .series, .accountability, .search, .desk, .formula, .path, .workCorrection,
        .accounts,
    ]

    /// The number of the newest schema this program knows.
    static var newest: Int { all.count }
}
