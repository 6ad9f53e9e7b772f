package import PlanModel

/// The head of the audit trail now and as it stood at the end of each day, for everybody to keep.
package struct PublishedHeads: Equatable, Sendable {
    package var nature: Nature
    package var now: PublishedHead
    /// One for each day that is over and had acts, newest first.
    package var days: [PublishedHead]

    package init(nature: Nature, now: PublishedHead, days: [PublishedHead]) {
        self.nature = nature
        self.now = now
        self.days = days
    }
}

extension Office {
    /// How many days are published.
    private static var days: Int { 100 }

    /// What is published of the audit trail; a plan need not be there.
    package func publishedHeads(for asker: Asker) async throws -> PublishedHeads {
        try asker.need(.readPublished)
        let today = String(now().prefix(10))
        return PublishedHeads(
            nature: repository.nature, now: try await repository.publishedHead(),
            days: try await repository.dailyHeads(before: today, atMost: Self.days))
    }
}
