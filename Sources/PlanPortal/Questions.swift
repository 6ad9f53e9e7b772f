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
    /// What is asked and done at the desk; `nil` where it is closed.
    var confirming: DeskQuestions?
    /// Where people sign in and accounts are kept; `nil` where nobody does.
    var people: Office?
}

/// The questions and acts of the desk.
struct DeskQuestions: Sendable {
    var overview: @Sendable () async throws -> DeskOverview
    var chapter: @Sendable (String) async throws -> DeskChapter
    var act: @Sendable (DeskAct) async throws -> DeskOutcome
}

extension DeskQuestions {
    /// Asks and acts as somebody of the planning authority.
    init(_ office: Office, planner: String) {
        self.init(
            overview: { try await office.confirmationDesk(for: .planner(planner)) },
            chapter: { try await office.confirmationDesk(chapter: $0, for: .planner(planner)) },
            act: { try await office.act($0, by: .planner(planner)) })
    }
}

extension Questions {
    /// Asks the office as anybody on the portal, and at the desk as the planner who sits there.
    init(_ office: Office, planner: String? = nil) {
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
            confirming: planner.map { DeskQuestions(office, planner: $0) }, people: office)
    }
}
