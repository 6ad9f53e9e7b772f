import Testing

@testable import PlanModel

@Suite("Pieces of work come out in their order, on any number of threads")
struct PiecesTests {
    private struct Stop: Error, Equatable {
        var place: Int
    }

    @Test(arguments: [1, 2, 4, 9])
    func keepsTheOrder(threads: Int) {
        let products = Pieces.map(1000, threads: threads) { place in
            // Early pieces take longest.
            (0..<(1000 - place) * 20).reduce(place) { $0 ^ $1 ^ $1 }
        }
        #expect(products == Array(0..<1000))
        #expect(Pieces.map(0, threads: threads) { $0 }.isEmpty)
    }

    @Test(arguments: [1, 2, 4])
    func stopsWhereTakingFails(threads: Int) {
        var next = 0
        var taken: [Int] = []
        #expect(throws: Stop(place: 50)) {
            try Pieces.inOrder(
                threads: threads,
                next: { () throws(Stop) -> Int? in
                    next += 1
                    return next <= 1000 ? next - 1 : nil
                },
                work: { (place: Int) -> Int in place },
                take: { (place: Int) throws(Stop) in
                    if place == 50 { throw Stop(place: place) }
                    taken.append(place)
                })
        }
        #expect(taken == Array(0..<50))
        #expect(next < 1000)
    }

    @Test(arguments: [1, 2, 4])
    func stopsWhereThereIsNoNextPiece(threads: Int) {
        var next = 0
        #expect(throws: Stop(place: 7)) {
            try Pieces.inOrder(
                threads: threads,
                next: { () throws(Stop) -> Int? in
                    next += 1
                    if next == 8 { throw Stop(place: 7) }
                    return next
                },
                work: { (place: Int) -> Int in place }, take: { (_: Int) throws(Stop) in })
        }
    }

    @Test(arguments: [0, 1, 63, 64, 1000])
    func aRunningHashIsTheHash(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
        let running = RunningSHA256()
        for start in stride(from: 0, to: count, by: 13) {
            bytes[start..<min(start + 13, count)].withUnsafeBytes { running.update($0) }
        }
        #expect(running.finish() == SHA256.hex(of: bytes))
    }
}
