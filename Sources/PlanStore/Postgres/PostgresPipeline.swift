internal import CPostgres
internal import PlanModel

/// Statements that were sent and not yet answered, in libpq's pipeline mode.
struct PostgresPipeline {
    private var isOpen = false
    /// What an answer is still to come for, in order; `nil` stands for the end of a batch.
    private var waiting: [WriteStatement?] = []
    private var answered = 0
    private var batch = 0

    /// How many statements make a batch: the server answers a batch as a whole.
    private static let batchSize = 256
    /// How many answers may be outstanding, so that the server works while the next batch is made.
    private static let mostWaiting = 1024

    /// Opens the pipeline, unless it is open.
    mutating func begin(_ handle: OpaquePointer) throws {
        guard !isOpen else { return }
        guard PQenterPipelineMode(handle) == 1 else { throw Self.lost }
        isOpen = true
    }

    /// Notes a statement that was sent, and takes in answers when many are outstanding.
    mutating func sent(_ statement: WriteStatement, on handle: OpaquePointer) throws {
        waiting.append(statement)
        batch += 1
        if batch == Self.batchSize { try closeBatch(handle) }
        while waiting.count - answered > Self.mostWaiting { try takeAnswer(handle) }
        if answered > Self.mostWaiting {
            waiting.removeFirst(answered)
            answered = 0
        }
    }

    /// Waits for every answer and closes the pipeline.
    mutating func end(_ handle: OpaquePointer) throws {
        guard isOpen else { return }
        if batch > 0 { try closeBatch(handle) }
        while answered < waiting.count { try takeAnswer(handle) }
        waiting.removeAll(keepingCapacity: true)
        answered = 0
        guard PQexitPipelineMode(handle) == 1 else { throw Self.lost }
        isOpen = false
    }

    /// Waits for every answer, whatever it is, and closes the pipeline; says whether it could.
    mutating func abandon(_ handle: OpaquePointer) -> Bool {
        // Each attempt takes in at least one answer.
        for _ in 0...(waiting.count + 1) where isOpen && PQstatus(handle) == CONNECTION_OK { try? end(handle) }
        defer { self = PostgresPipeline() }
        return !isOpen
    }

    private mutating func closeBatch(_ handle: OpaquePointer) throws {
        guard PQpipelineSync(handle) == 1 else { throw Self.lost }
        waiting.append(nil)
        batch = 0
    }

    /// Takes in the next answer.
    ///
    /// - Throws: ``Refusal`` when the statement was refused; the ones behind it are aborted by the server.
    private mutating func takeAnswer(_ handle: OpaquePointer) throws {
        let statement = waiting[answered]
        guard let result = PQgetResult(handle) else { throw Self.lost }
        defer { PQclear(result) }
        answered += 1
        let status = PQresultStatus(result)
        guard let statement else {
            guard status == PGRES_PIPELINE_SYNC else { throw Self.lost }
            return
        }
        // Nothing but the end of its answer comes behind.
        PQclear(PQgetResult(handle))
        switch status {
        case PGRES_COMMAND_OK:
            guard !statement.mustMeet || PQcmdTuples(result).map({ String(cString: $0) }) == "1" else {
                throw Refusal(change: statement.change, reason: Refusal.nothingHolds)
            }
        case PGRES_PIPELINE_ABORTED: break
        default:
            guard PQstatus(handle) == CONNECTION_OK else { throw Self.lost }
            let error = PostgresError(result)
            throw error.isRefusal ? Refusal(change: statement.change, reason: error.rule) : error
        }
    }

    private static let lost = StoreError.unavailable("the connection to the server is lost")
}
