import PlanAnalysis
import PlanModel

/// The questions of the portal. Commitments of a plan are public; what is not, is cut here and nowhere else.
extension Office {
    package func overview(for asker: Asker) async throws -> Overview { try await desk().overview() }
    /// The table of contents: all chapters.
    package func contents(for asker: Asker) async throws -> (frame: PlanFrame, chapters: [ChapterRow]) {
        let desk = try await desk()
        return (desk.frame, desk.chapterRows)
    }
    /// - Throws: ``OfficeError/notFound(_:_:)``
    package func chapter(_ slug: String, for asker: Asker) async throws -> ChapterPage {
        try await desk().chapterPage(slug)
    }
    package func commitments(_ filter: CommitmentFilter, for asker: Asker) async throws -> CommitmentList {
        let ranked = filter.words.isEmpty ? nil : try await repository.search(filter.words)
        return try await desk().commitments(filter, ranked: ranked)
    }
    /// - Throws: ``OfficeError/notFound(_:_:)``
    package func commitment(_ id: String, for asker: Asker) async throws -> CommitmentPage {
        try await desk().commitmentPage(id)
    }
    package func gaps(for asker: Asker) async throws -> GapList { try await desk().gapList() }
    package func indicators(for asker: Asker) async throws -> IndicatorList { try await desk().indicatorList() }
    /// Values that ought to be looked at before they are used; a plan need not be there.
    package func doubts(for asker: Asker) async throws -> DoubtList {
        let account = try await repository.account()
        return DoubtList(
            nature: repository.nature, observations: account.observations.count,
            doubts: DataQuality().doubts(
                about: account.observations, indicators: account.indicators, areas: account.areas))
    }
    /// - Throws: ``OfficeError/notFound(_:_:)``
    package func indicator(_ id: String, for asker: Asker) async throws -> IndicatorPage {
        try await desk().indicatorPage(id)
    }
    package func sources(for asker: Asker) async throws -> SourceList { try await desk().sourceList() }
    package func health() async throws -> Health {
        let version = try await repository.schemaVersion()
        return Health(schemaVersion: version, nature: repository.nature, head: try await repository.head())
    }

    private func desk() async throws -> ReadingDesk { try await cache.desk() }
}
