internal import GRDB
internal import PlanModel

extension StoreError {
    /// What an error of the database means to whoever asked; never with SQL or values in it.
    init(_ error: DatabaseError) {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .locked
        case .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_FORMAT, .SQLITE_ERROR, .SQLITE_SCHEMA: self = .damaged
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_CONSTRAINT: self = .refused(Self.rule(broken: error))
        case .SQLITE_TOOBIG: self = .refused(StoredCell.Fault.tooLarge)
        default: self = .unavailable("SQLite: \(error.resultCode)")
        }
    }

    /// Any error on its way out of the room; one that is not the store's, such as a cancellation, goes through.
    static func leaving(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return error.resultCode == .SQLITE_INTERRUPT ? CancellationError() : StoreError(error)
    }

    /// The rule that a refused row breaks.
    static func rule(broken error: DatabaseError) -> String {
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            "one with its key holds already"
        case .SQLITE_CONSTRAINT_FOREIGNKEY: "it names something that is not kept"
        case .SQLITE_CONSTRAINT_NOTNULL: "a value is missing"
        case .SQLITE_CONSTRAINT_TRIGGER: error.message ?? "a rule of the schema"
        default: "a value is outside what the schema allows"
        }
    }
}
