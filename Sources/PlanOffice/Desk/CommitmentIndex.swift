import PlanModel

/// All commitments of a version, in document order, with links and standings; a promise made twice is one.
struct CommitmentIndex: Sendable {
    let all: [CommitmentSummary]
    /// By identifier; a place that repeats a promise leads to its commitment.
    let byID: [String: CommitmentSummary]
    /// Judging links first.
    let links: [String: [IndicatorLink]]
    /// Places that say again what a commitment promises.
    let repeated: RepeatedPromises

    init(account: PlanAccount, version: PlanVersion, outline: OutlineIndex, history: ReadingHistory) {
        let builder = SummaryBuilder(account: account, version: version, outline: outline, history: history)
        let reading = version.reading
        repeated = builder.repeated
        var summaries = reading.targets.filter { !builder.repeated.isRepeated($0.id) }.map(builder.summary(of:))
        summaries += reading.tasks.map(builder.summary(of:))
        summaries += reading.projects.map(builder.summary(of:))
        summaries.sort { ($0.span.start, $0.id) < ($1.span.start, $1.id) }
        all = summaries
        var byID = Dictionary(summaries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for (target, commitment) in builder.repeated.all { byID[target.id] = byID[commitment] }
        self.byID = byID
        links = builder.links
    }
}

/// Makes one summary out of what was read, confirmed, linked and judged.
struct SummaryBuilder: Sendable {
    let outline: OutlineIndex
    let links: [String: [IndicatorLink]]
    let repeated: RepeatedPromises
    private let plan: Plan
    private let adopted: Bool
    /// By commitment; empty before a version was adopted here.
    private let codes: [String: String]
    private let confirmations: [String: [Confirmation]]
    /// Tasks and projects that somebody checked and nobody changed since.
    private let checked: Set<String>
    private let verdicts: [String: [Verdict]]
    private let units: [String: ResponsibleUnit]
    private let responsibilities: [String: [Responsibility]]

    init(account: PlanAccount, version: PlanVersion, outline: OutlineIndex, history: ReadingHistory) {
        self.outline = outline
        plan = version.plan
        adopted = version.adoptedOn != nil
        let repeated = RepeatedPromises(
            version.reading.checked(by: account.confirmations), lastYear: version.plan.period?.lastYear)
        self.repeated = repeated
        let standing = CodeBook(account.codes).standing(version.reading.places, in: version.source.sha256)
        codes = repeated.gathered(standing)
        let places = LinkPlaces(version.reading)
        confirmations = Dictionary(grouping: account.confirmations) { places.commitment(at: $0.span) ?? "" }
        checked = Set(history.standing.filter { $0.value.check != nil }.keys)
        links = Self.links(account.links, in: version.reading, repeated)
        verdicts = Dictionary(grouping: account.evaluation?.verdicts ?? []) { verdict in
            verdict.id.map { repeated.commitment(of: String($0.prefix { $0 != "/" })) } ?? ""
        }
        units = Dictionary(account.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        responsibilities = Dictionary(grouping: account.responsibilities) {
            repeated.commitment(of: history.heir(of: $0.commitment))
        }
    }

    func summary(of read: ReadTarget) -> CommitmentSummary {
        let checked = confirmations[read.id] ?? []
        let target = read.corrected(by: checked)
        var summary = bare(read.id, .target, title: target.indicator, node: read.node, span: read.span)
        summary.target = target
        settle(&summary, kind: target.kind, target: target)
        summary.deadline = target.deadline ?? plan.period?.lastYear
        summary.isDeadlineAssumed = target.deadline == nil && plan.period != nil
        summary.mentions = repeated.others(of: read.id).map { other in
            Mention(
                id: other.id, headings: outline.headings(to: other.node),
                chapter: outline.chapter(at: other.span.start), span: other.span)
        }
        summary.checkedFields = TargetField.allCases.filter { field in checked.contains { $0.field == field } }
        if summary.trust == .machineRead, !checked.isEmpty { summary.trust = .checked }
        return summary
    }

    func summary(of task: ReadTask) -> CommitmentSummary {
        var summary = bare(task.id, .task, title: task.title, node: task.node, span: task.span)
        summary.task = task
        trust(&summary)
        settle(&summary, kind: nil, target: nil)
        return summary
    }

    func summary(of project: ReadProject) -> CommitmentSummary {
        var summary = bare(project.id, .project, title: project.title, node: project.node, span: project.span)
        summary.project = project
        trust(&summary)
        settle(&summary, kind: nil, target: nil)
        return summary
    }

    private func bare(
        _ id: String, _ kind: CommitmentKind, title: String, node: String, span: SourceSpan
    ) -> CommitmentSummary {
        let owners = distinct(responsibilities[id] ?? [])
        return CommitmentSummary(
            id: id, code: codes[id], kind: kind, title: title, headings: outline.headings(to: node),
            chapter: outline.chapter(at: span.start), span: span,
            standing: Standing(standing: .notAssessable, reason: .notLinked), deadline: plan.period?.lastYear,
            isDeadlineAssumed: plan.period != nil, trust: isAdopted(id) ? .adopted : .machineRead,
            leads: owners.filter { $0.role == .lead }.compactMap { units[$0.unit] },
            assists: owners.filter { $0.role == .assist }.compactMap { units[$0.unit] })
    }

    /// Each body once in each part, though several places name it.
    private func distinct(_ owners: [Responsibility]) -> [Responsibility] {
        owners.enumerated().filter { index, owner in
            !owners[..<index].contains { $0.unit == owner.unit && $0.role == owner.role }
        }.map(\.element)
    }

    private func trust(_ summary: inout CommitmentSummary) {
        if summary.trust == .machineRead, checked.contains(summary.id) { summary.trust = .checked }
    }

    /// What was put in after a version was adopted waits for the next adoption.
    private func isAdopted(_ id: String) -> Bool { adopted && (codes.isEmpty || codes[id] != nil) }

    private func settle(_ summary: inout CommitmentSummary, kind: TargetKind?, target: ReadTarget?) {
        let own = links[summary.id] ?? []
        let judged = own.contains { $0.relation == .judges }
        let otherwise: VerdictReason = own.isEmpty ? .notLinked : judged ? .noObservation : .onlyRelated
        summary.standing = Standing.of(verdicts[summary.id] ?? [], otherwise: otherwise)
        summary.gaps = Gap.missing(for: kind, target: target, standing: summary.standing, links: own)
    }

    /// Links by commitment, those that judge first.
    ///
    /// A link leads to the commitment from any place that makes its promise; of two with one indicator the first counts.
    private static func links(
        _ links: [IndicatorLink], in reading: Reading, _ repeated: RepeatedPromises
    ) -> [String: [IndicatorLink]] {
        let places = LinkPlaces(reading)
        let order = links.filter { $0.relation == .judges } + links.filter { $0.relation != .judges }
        let grouped = Dictionary(grouping: order) { link in
            places.commitment(at: link.span).map(repeated.commitment(of:)) ?? ""
        }
        return grouped.mapValues { own in
            var seen: Set<String> = []
            return own.filter { seen.insert($0.indicator).inserted }
        }
    }
}

/// Finds the commitment a link or confirmation speaks of.
struct LinkPlaces: Sendable {
    private let exact: [SourceSpan: String]
    private let targets: [ReadTarget]

    init(_ reading: Reading) {
        var exact: [SourceSpan: String] = [:]
        for project in reading.projects { exact[project.span] = project.id }
        for task in reading.tasks { exact[task.span] = task.id }
        for target in reading.targets { exact[target.span] = target.id }
        self.exact = exact
        targets = reading.targets.sorted { $0.span < $1.span }
    }

    /// The commitment at exactly this span, else the target whose quantity shares most with it.
    func commitment(at span: SourceSpan) -> String? {
        if let id = exact[span] { return id }
        let shared = targets.filter { $0.span.overlaps(span) }.max { common($0.span, span) < common($1.span, span) }
        return shared?.id
    }

    private func common(_ one: SourceSpan, _ other: SourceSpan) -> Int {
        min(one.end, other.end) - max(one.start, other.start)
    }
}
