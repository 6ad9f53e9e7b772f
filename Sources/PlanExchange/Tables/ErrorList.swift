/// Errors of one file as they are found.
final class ErrorList {
    /// The file's name, for its errors.
    let file: String
    private(set) var errors: [ExchangeError] = []

    init(file: String) {
        self.file = file
    }

    /// Says whether no more errors can be listed, so that reading on is idle.
    var isFull: Bool { errors.count > ExchangeFailure.limit }

    func add(_ error: ExchangeError) {
        if !isFull { errors.append(error) }
    }

    /// Throws what was found, if anything.
    func check() throws(ExchangeFailure) {
        if !errors.isEmpty { throw ExchangeFailure(errors: errors) }
    }
}
