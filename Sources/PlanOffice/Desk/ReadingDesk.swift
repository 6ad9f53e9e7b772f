import PlanModel

/// One account laid out so that questions are look-ups: what each page shows, worked out once per head.
struct ReadingDesk: Sendable {
    let account: PlanAccount
    let version: PlanVersion
    let frame: PlanFrame
    let outline: OutlineIndex
    let history: ReadingHistory
    let index: CommitmentIndex
    let cutter: RunCutter
    let chapterRows: [ChapterRow]
    let indicators: [String: Indicator]
    let observations: [String: [Observation]]
    let places: [PlaceCount]

    init(account: PlanAccount, version: PlanVersion) {
        self.account = account
        self.version = version
        outline = OutlineIndex(version.reading.outline)
        history = ReadingHistory(account.version?.reading ?? Reading(), account.corrections)
        index = CommitmentIndex(account: account, version: version, outline: outline, history: history)
        cutter = RunCutter(source: version.source, reading: version.reading)
        frame = PlanFrame(account: account, version: version)
        chapterRows = Self.rows(outline: outline, index: index)
        indicators = Dictionary(account.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        observations = Dictionary(grouping: account.allObservations, by: \.indicator)
        places = PlaceMentions.count(in: version, areas: account.areas)
    }

    private static func rows(outline: OutlineIndex, index: CommitmentIndex) -> [ChapterRow] {
        let byChapter = Dictionary(grouping: index.all, by: \.chapter)
        return outline.chapters.map { chapter in
            let own = byChapter[chapter.slug] ?? []
            return ChapterRow(
                slug: chapter.slug, number: chapter.node.number, title: chapter.node.title,
                targets: own.filter { $0.kind == .target }, tasks: own.count { $0.kind == .task },
                projects: own.count { $0.kind == .project },
                sections: (outline.children[chapter.node.id] ?? []).filter { $0.level == .section }.map(Heading.init))
        }
    }
}

extension PlanFrame {
    init(account: PlanAccount, version: PlanVersion) {
        self.init(
            title: version.plan.title, period: version.plan.period,
            area: account.areas.first { $0.id == version.plan.area }
                ?? version.plan.area.map { Area(id: $0, nameZh: $0) }, planSHA256: version.source.sha256,
            nature: account.nature, isAdopted: version.adoptedOn != nil,
            evaluation: account.evaluation.map {
                EvaluationMark(
                    occasion: $0.occasion, asOf: $0.asOf, method: $0.method, inputsSHA256: $0.inputsSHA256)
            },
            head: account.head)
    }
}
