import PlanModel

/// Keeps the account of the newest head, so that a question costs one small read while nothing changes.
actor AccountCache {
    private let repository: any PlanRepository
    private var kept: ReadingDesk?

    init(repository: any PlanRepository) {
        self.repository = repository
    }

    /// The account as it stands now, laid out for questions.
    ///
    /// - Throws: ``OfficeError/noPlan`` before a plan is imported.
    func desk() async throws -> ReadingDesk {
        let head = try await repository.head()
        if let kept, kept.account.head == head { return kept }
        let account = try await repository.account()
        guard let version = account.effective else { throw OfficeError.noPlan }
        let desk = ReadingDesk(account: account, version: version)
        kept = desk
        return desk
    }
}
