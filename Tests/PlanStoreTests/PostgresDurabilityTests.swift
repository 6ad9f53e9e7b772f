import Foundation
import PlanModel
import PostgresTesting
import Testing

@testable import PlanStore

/// What is acknowledged stays, what is not leaves nothing, whatever happens to the server or the lock.
@Suite(.enabled(if: TestServer.isInstalled)) struct PostgresDurabilityTests {
    @Test func anotherWriterLocksIt() async throws {
        try await StoreKind.postgres.withAddress { place in
            let address = try PostgresAddress(url: place)
            let store = try await PostgresPlanStore.open(
                address, nature: .real, readOnly: false, settings: StoreSettings(patience: 0.05))
            try await store.addGround()
            let isHeld = DispatchSemaphore(value: 0)
            let mayGo = DispatchSemaphore(value: 0)
            let threads = PostgresThreads(1, address, settings: StoreSettings())
            async let held: Void = threads.perform { session in
                try session.write { _ in
                    isHeld.signal()
                    mayGo.wait()
                }
            }
            await waits(for: isHeld)
            await #expect(throws: StoreError.locked) { try await store.add([.observation(try .sample())]) }
            await #expect(throws: StoreError.locked) {
                try await PostgresPlanStore.open(
                    address, nature: .real, readOnly: false, settings: StoreSettings(patience: 0.05))
            }
            #expect(try await store.account().observations == [], "reading goes on")
            mayGo.signal()
            try await held
            try await store.add([.observation(try .sample())])
            #expect(try await store.head().sequence == 2)
        }
    }

    /// Two processes that decided upon the same head: one of them wins.
    @Test func ofManyProcessesOneWins() async throws {
        try await StoreKind.postgres.withAddress { place in
            let address = try PostgresAddress(url: place)
            var stores: [PostgresPlanStore] = []
            for _ in 0..<4 { stores.append(try await PostgresPlanStore.open(address, nature: .real)) }
            let set = ChangeSet(act: .sample(), basedOn: 0, changes: [.add(.area(.sample))])
            let outcomes = await withTaskGroup(of: StoreError?.self) { group in
                for store in stores {
                    group.addTask {
                        do {
                            _ = try await store.apply(set)
                            return nil
                        } catch {
                            return error as? StoreError
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == 1)
            #expect(outcomes.count { $0 == .conflict } == 3)
            #expect(try await stores[0].auditTrail().count == 1)
        }
    }

    /// A connection that the server drops while it is idle is made anew; one that is dropped in an act ends the act.
    @Test func aLostConnectionIsMadeAnew() async throws {
        try await StoreKind.postgres.withAddress { place in
            let store = try await PostgresPlanStore.open(try PostgresAddress(url: place), nature: .real)
            try await store.addGround()
            let process = try await store.write { db in try db.value("SELECT pg_backend_pid()", as: Int.self) ?? 0 }
            let server = try TestServer.shared.get()
            try server.run("SELECT pg_terminate_backend(\(process), 5000)")
            try await store.add([.observation(try .sample())])
            let error = await #expect(throws: StoreError.self) {
                try await store.write { db in
                    try db.script("INSERT INTO store (id, nature) VALUES (1, 'real') ON CONFLICT DO NOTHING")
                    let mine: Int = try db.value("SELECT pg_backend_pid()") ?? 0
                    try server.run("SELECT pg_terminate_backend(\(mine), 5000)")
                    try db.script("SELECT 1")
                }
            }
            #expect(error == .unavailable("the connection to the server is lost"))
            #expect(try await store.head().sequence == 2)
        }
    }

    /// The server is killed in the middle of acts, started again, and holds what it acknowledged and no half act.
    @Test(arguments: [3, 12])
    func whatWasAcknowledgedSurvivesTheServer(acts: Int) async throws {
        let server = try TestServer()
        let store = try await PostgresPlanStore.open(try PostgresAddress(url: server.url()), nature: .real)
        try await store.addGround()
        let rows = 300
        let acknowledged = Acknowledgements()
        let worker = Task {
            while true {
                let act = await acknowledged.last + 1
                let records = try (1...rows).map { row in
                    PlanModel.Record.observation(try .sample(vintage: "\(act)-\(row)"))
                }
                await acknowledged.note(try await store.add(records).sequence)
            }
        }
        while await acknowledged.last <= acts { try await Task.sleep(for: .milliseconds(1)) }
        try server.kill()
        let error = await #expect(throws: StoreError.self) { try await worker.value }
        #expect(error?.isUnavailability == true, "\(String(describing: error))")
        #expect(await expectedUnavailable { _ = try await store.head() })

        try server.startAgain()
        let last = await acknowledged.last
        let head = try await store.head()
        #expect(head.sequence >= last && head.sequence <= last + 1)
        #expect(try await store.verifyAuditTrail() == nil)
        #expect(try await store.account().observations.count == (head.sequence - 1) * rows)
        try await store.add([.observation(try .sample(vintage: "afterwards"))])
    }

    @Test func aServerThatDoesNotSyncIsNotWrittenTo() async throws {
        let server = try TestServer(options: "-c fsync=off")
        let address = try PostgresAddress(url: server.url())
        let error = await #expect(throws: StoreError.self) { try await PostgresPlanStore.open(address, nature: .real) }
        #expect(error?.isUnavailability == true)
        #expect(try await !PostgresPlanStore.isThere(address))
    }

    private func expectedUnavailable(_ work: () async throws -> Void) async -> Bool {
        do {
            try await work()
            return false
        } catch {
            return (error as? StoreError)?.isUnavailability == true
        }
    }

    /// Waits without holding up one of the threads of Swift's tasks.
    private func waits(for semaphore: DispatchSemaphore) async {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                semaphore.wait()
                continuation.resume()
            }
        }
    }
}

/// What was acknowledged.
private actor Acknowledgements {
    private(set) var last = 1

    func note(_ sequence: Int) {
        last = sequence
    }
}
