internal import Dispatch
internal import Foundation
internal import PlanModel
internal import Synchronization

/// A few threads, each with a session of its own: calls that wait for a server never hold up the threads of Swift's tasks.
final class PostgresThreads: Sendable {
    private typealias Job = @Sendable (PostgresSession) -> Void

    /// What the threads share; they live on it, and not on the owner, so that they end with the owner.
    private final class Queue: Sendable {
        let jobs = Mutex<(waiting: [Job], isClosed: Bool)>(([], false))
        let signal = DispatchSemaphore(value: 0)
    }

    private let queue = Queue()
    private let count: Int

    /// Starts threads; they connect when there is something to do.
    init(_ count: Int, _ address: PostgresAddress, settings: StoreSettings) {
        self.count = count
        for _ in 0..<count {
            let queue = queue
            Thread.detachNewThread { Self.serve(queue, PostgresSession(address, settings: settings)) }
        }
    }

    deinit {
        close()
    }

    /// Lets the threads end when they have done what was asked.
    func close() {
        queue.jobs.withLock { $0.isClosed = true }
        for _ in 0..<count { queue.signal.signal() }
    }

    /// Does something on one of the threads.
    func perform<Value: Sendable>(
        _ work: @escaping @Sendable (PostgresSession) throws -> Value
    ) async throws -> Value {
        try Task.checkCancellation()
        return try await withCheckedThrowingContinuation { continuation in
            let isTaken = queue.jobs.withLock { jobs in
                guard !jobs.isClosed else { return false }
                jobs.waiting.append { session in continuation.resume(with: Result { try work(session) }) }
                return true
            }
            if isTaken {
                queue.signal.signal()
            } else {
                continuation.resume(throwing: StoreError.unavailable("the store is closed"))
            }
        }
    }

    private static func serve(_ queue: Queue, _ session: PostgresSession) {
        while true {
            queue.signal.wait()
            let job = queue.jobs.withLock { jobs in jobs.waiting.isEmpty ? nil : jobs.waiting.removeFirst() }
            guard let job else { return }
            job(session)
        }
    }
}
