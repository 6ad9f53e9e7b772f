import PlanModel

/// Which marks a text uses for its headings.
///
/// Where no 第一章 stands, 一、 opens the chapters and （一） their sections; below 第一章 the mark 一、 opens sections.
struct HeadingScheme: Equatable {
    /// 一、 opens chapters.
    private(set) var countsChapters = false
    /// （一） outside columns opens sections.
    private(set) var bracketsSections = false

    /// Judges by the marks that lines start with.
    init(_ ranks: Set<Rank>) {
        countsChapters = ranks.contains(.heading) && ranks.isDisjoint(with: [.part, .chapter])
        bracketsSections =
            countsChapters || (ranks.contains(.chapter) && ranks.isDisjoint(with: [.section, .heading]))
    }

    /// The level of a rank in the outline.
    func level(of rank: Rank) -> OutlineLevel { rank == .heading && countsChapters ? .chapter : rank.level }
}
