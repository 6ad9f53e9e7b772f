internal import CPostgres
internal import PlanModel

/// What PostgreSQL says went wrong.
struct PostgresError: Error {
    /// Five letters and digits that say what it was.
    var state: String
    /// The first line; in the server's language, and with values in it.
    var message: String

    /// What a result says.
    init(_ result: OpaquePointer?) {
        state = Self.field(0x43, of: result)
        message = Self.field(0x4D, of: result)
    }

    /// Whether a rule of the schema, or what a column can hold, refuses a row.
    var isRefusal: Bool {
        state.hasPrefix("23") || state.hasPrefix("22") || state.hasPrefix("54") || state == SchemaSQL.refusalState
    }

    /// The rule that a refused row breaks; without SQL or values.
    var rule: String {
        switch state {
        case "23505": "one with its key holds already"
        case "23503": "it names something that is not kept"
        case "23502": "a value is missing"
        case SchemaSQL.refusalState: message
        case _ where state.hasPrefix("54"): StoredCell.Fault.tooLarge
        default: "a value is outside what the schema allows"
        }
    }

    /// `PG_DIAG_SQLSTATE` and `PG_DIAG_MESSAGE_PRIMARY` are the letters C and M.
    private static func field(_ letter: CInt, of result: OpaquePointer?) -> String {
        PQresultErrorField(result, letter).map { String(cString: $0) } ?? ""
    }
}

extension StoreError {
    /// What an error of the database means to whoever asked; never with SQL or values in it.
    init(_ error: PostgresError) {
        switch error.state {
        case _ where error.isRefusal: self = .refused(error.rule)
        case "55P03", "40001", "40P01": self = .locked
        case "53100": self = .diskFull
        case "25006": self = .unavailable("the server takes no changes")
        case "42501": self = .unavailable("the account of the database may not do this")
        case "3F000": self = .unavailable("the schema to work in does not exist")
        case _ where error.state.hasPrefix("42") || error.state.hasPrefix("XX"): self = .damaged
        default: self = .unavailable("PostgreSQL: \(error.state)")
        }
    }
}
