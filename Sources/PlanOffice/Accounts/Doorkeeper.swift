import PlanModel

/// Keeps the register of the newest head and when each session was last seen.
actor Doorkeeper {
    /// Seconds without a request after which a session ends.
    static let longestIdle = 3600

    let tries = TryKeeper()
    private let repository: any PlanRepository
    private var kept: Register?
    private var seen: [String: Int] = [:]

    init(repository: any PlanRepository) {
        self.repository = repository
    }

    /// The register as it stands now.
    func register() async throws -> Register {
        let head = try await repository.head()
        if let kept, kept.head == head { return kept }
        let register = try await repository.register()
        kept = register
        return register
    }

    /// Says whether a session was used not too long ago, and notes that it is used now.
    ///
    /// After the program was started anew the first request counts, as nobody was there to look.
    func isAwake(_ key: AccessKey, at now: Int) -> Bool {
        if let last = seen[key.hash], now - last > Self.longestIdle { return false }
        if seen.count > 50_000 { seen = seen.filter { now - $0.value <= Self.longestIdle } }
        seen[key.hash] = now
        return true
    }
}
