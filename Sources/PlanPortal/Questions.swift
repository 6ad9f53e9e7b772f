import PlanOffice

/// The questions the pages ask, each a function of its own so that a test can answer with values made by hand.
struct Questions: Sendable {
    var overview: @Sendable () async throws -> Overview
    var contents: @Sendable () async throws -> (frame: PlanFrame, chapters: [ChapterRow])
    var chapter: @Sendable (String) async throws -> ChapterPage
    var commitments: @Sendable (CommitmentFilter) async throws -> CommitmentList
    var commitment: @Sendable (String) async throws -> CommitmentPage
    var gaps: @Sendable () async throws -> GapList
    var indicators: @Sendable () async throws -> IndicatorList
    var indicator: @Sendable (String) async throws -> IndicatorPage
    var sources: @Sendable () async throws -> SourceList
    var health: @Sendable () async throws -> Health
    var heads: @Sendable () async throws -> PublishedHeads
    /// Where people sign in, confirm and keep accounts; `nil` where nobody does.
    var people: Office?
}

extension Questions {
    /// Asks the office as anybody on the portal.
    init(_ office: Office) {
        self.init(
            overview: { try await office.overview(for: .citizen) },
            contents: { try await office.contents(for: .citizen) },
            chapter: { try await office.chapter($0, for: .citizen) },
            commitments: { try await office.commitments($0, for: .citizen) },
            commitment: { try await office.commitment($0, for: .citizen) },
            gaps: { try await office.gaps(for: .citizen) },
            indicators: { try await office.indicators(for: .citizen) },
            indicator: { try await office.indicator($0, for: .citizen) },
            sources: { try await office.sources(for: .citizen) },
            health: { try await office.health() },
            heads: { try await office.publishedHeads(for: .citizen) },
            people: office)
    }
}
