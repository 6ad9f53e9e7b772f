internal import Dispatch

/// Independent pieces of work, done on several threads and handed over in their order (分段并行).
///
/// What comes out does not depend on how many threads there are.
package enum Pieces {
    /// How many finished pieces may wait for one before them, for each thread.
    private static let waiting = 4

    /// Does work piece by piece.
    ///
    /// - Parameters:
    ///   - threads: How many work at once, at least one.
    ///   - next: Gives the next piece, `nil` at the end; called by one thread at a time.
    ///   - work: Turns a piece into its product; called by many threads at a time.
    ///   - take: Takes each product in the order of the pieces; called by one thread at a time.
    /// - Throws: What `next` or `take` throws first; nothing is taken afterwards.
    package static func inOrder<Piece, Product, Failure: Error>(
        threads: Int, next: () throws(Failure) -> Piece?, work: (Piece) -> Product,
        take: (Product) throws(Failure) -> Void
    ) throws(Failure) {
        if threads <= 1 {
            while let piece = try next() { try take(work(piece)) }
            return
        }
        let failure = withoutActuallyEscaping(next) { next in
            withoutActuallyEscaping(work) { work in
                withoutActuallyEscaping(take) { take -> Failure? in
                    let line = AssemblyLine(threads: threads, waiting: waiting, next: next, work: work, take: take)
                    DispatchQueue.concurrentPerform(iterations: threads) { _ in line.run() }
                    return line.failure
                }
            }
        }
        if let failure { throw failure }
    }

    /// Does `count` pieces of work, each known by its place, and gives their products in order.
    package static func map<Product>(_ count: Int, threads: Int, _ work: (Int) -> Product) -> [Product] {
        var products: [Product] = []
        products.reserveCapacity(count)
        var place = 0
        inOrder(
            threads: min(threads, count),
            next: { () -> Int? in
                defer { place += 1 }
                return place < count ? place : nil
            },
            work: work, take: { products.append($0) })
        return products
    }
}

/// The threads of one call; `lock` guards all that changes.
private final class AssemblyLine<Piece, Product, Failure: Error>: @unchecked Sendable {
    private let threads: Int
    private let next: () throws(Failure) -> Piece?
    private let work: (Piece) -> Product
    private let take: (Product) throws(Failure) -> Void
    private let lock = DispatchSemaphore(value: 1)
    private let room: DispatchSemaphore
    private var begun = 0
    private var taken = 0
    private var isOver = false
    private var finished: [Int: Product] = [:]
    private(set) var failure: Failure?

    init(
        threads: Int, waiting: Int, next: @escaping () throws(Failure) -> Piece?,
        work: @escaping (Piece) -> Product, take: @escaping (Product) throws(Failure) -> Void
    ) {
        self.threads = threads
        self.next = next
        self.work = work
        self.take = take
        // A semaphore must not be let go with less than it was made with; pieces may be left after a failure.
        room = DispatchSemaphore(value: 0)
        for _ in 0..<threads * waiting { room.signal() }
    }

    func run() {
        while let (place, piece) = begin() { finish(place, work(piece)) }
    }

    private func begin() -> (Int, Piece)? {
        room.wait()
        lock.wait()
        defer { lock.signal() }
        guard !isOver else {
            room.signal()
            return nil
        }
        do throws(Failure) {
            if let piece = try next() {
                begun += 1
                return (begun - 1, piece)
            }
        } catch {
            failure = error
        }
        end()
        return nil
    }

    private func finish(_ place: Int, _ product: Product) {
        lock.wait()
        defer { lock.signal() }
        guard failure == nil else { return }
        finished[place] = product
        do throws(Failure) {
            while let one = finished.removeValue(forKey: taken) {
                taken += 1
                room.signal()
                try take(one)
            }
        } catch {
            failure = error
            end()
        }
    }

    /// No piece is begun any more; who waits for room goes on and sees it.
    private func end() {
        isOver = true
        for _ in 0..<threads { room.signal() }
    }
}
