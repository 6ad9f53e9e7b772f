import PlanModel

/// Counts wrong tries to sign in, so that guessing is slow and nobody can lock another out.
///
/// Three counts over the last quarter of an hour: of a name from one place (5 are free, then the wait doubles), of a
/// place for any name (30), and of a name from places that never opened it (50). A place that opened the name before is
/// counted by its own tries alone: whoever guesses from elsewhere never keeps the owner out.
struct TryLedger: Sendable {
    /// Seconds after which a wrong try is forgotten.
    static let window = 900
    /// Entries kept at most; the oldest go first.
    static let most = 20_000

    private struct Wrong {
        var name: String
        var place: String
        var at: Int
    }

    private var wrong: [Wrong] = []
    private var known: [String: Set<String>] = [:]

    /// How many wrong tries are remembered.
    var count: Int { wrong.count }

    /// Seconds to wait before a try is looked at; 0 for none.
    func wait(for name: String, from place: String, at now: Int) -> Int {
        let recent = wrong.lazy.filter { $0.at > now - Self.window }
        let here = recent.filter { $0.place == place }
        let own = here.filter { $0.name == name }
        var until = Self.end(count: own.count, free: 5, last: own.last?.at)
        until = max(until, Self.end(count: here.count, free: 30, last: here.last?.at))
        if known[name]?.contains(place) != true {
            let strange = recent.filter { known[name]?.contains($0.place) != true && $0.name == name }
            until = max(until, Self.end(count: strange.count, free: 50, last: strange.last?.at))
        }
        return max(0, until - now)
    }

    mutating func failed(_ name: String, from place: String, at now: Int) {
        wrong.removeAll { $0.at <= now - Self.window }
        if wrong.count >= Self.most { wrong.removeFirst(wrong.count - Self.most + 1) }
        wrong.append(Wrong(name: name, place: place, at: now))
    }

    mutating func opened(_ name: String, from place: String) {
        wrong.removeAll { $0.name == name && $0.place == place }
        if known.count < Self.most, known[name, default: []].count < 50 { known[name, default: []].insert(place) }
    }

    /// The moment the wait ends: 2, 4, 8 … seconds after the last wrong try, at most the window.
    private static func end(count: Int, free: Int, last: Int?) -> Int {
        guard let last, count >= free else { return 0 }
        return last + min(window, 2 << min(count - free, 10))
    }
}

/// The ledger, for many at a time.
actor TryKeeper {
    private var ledger = TryLedger()

    /// Counts a try as wrong before it is looked at, so that a thousand at once are no way around the wait.
    ///
    /// - Throws: ``AccountFault/tooManyTries(_:)``
    func begin(_ name: String, from place: String, at now: Int) throws(OfficeError) {
        let wait = ledger.wait(for: name, from: place, at: now)
        guard wait == 0 else { throw .account(.tooManyTries(wait)) }
        ledger.failed(name, from: place, at: now)
    }

    func opened(_ name: String, from place: String) { ledger.opened(name, from: place) }
}
