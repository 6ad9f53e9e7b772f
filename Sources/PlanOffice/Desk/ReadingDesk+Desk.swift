import PlanModel

extension ReadingDesk {
    /// All commitments and rejected ones, document order.
    func deskItems() -> [DeskItem] {
        let places = LinkPlaces(version.reading)
        let checked = Dictionary(grouping: account.confirmations) { places.commitment(at: $0.span) ?? "" }
        let standing = history.standing.values.map { item($0, checked[$0.now.id] ?? []) }
        let rejected = history.rejected.values.map { entry in
            DeskItem(
                id: entry.now.id, state: .rejected, origin: .reject, read: entry.now, now: entry.now,
                correction: entry.origin)
        }
        return (standing + rejected).sorted { ($0.now.span, $0.id) < ($1.now.span, $1.id) }
    }

    private func item(_ entry: ReadingHistory.Entry, _ confirmations: [Confirmation]) -> DeskItem {
        var item = DeskItem(
            id: entry.now.id, state: .of(entry), origin: entry.origin?.deed, read: entry.read, now: entry.now,
            check: entry.check, correction: entry.origin, code: index.byID[entry.now.id]?.code)
        if case .target(let target) = entry.now {
            let right = target.corrected(by: confirmations)
            item.state = .of(target, right, confirmations)
            item.now = .target(right)
            item.confirmations = confirmations
        }
        return item
    }

    private func chapter(of item: DeskItem) -> String { outline.chapter(at: item.now.span.start) }

    /// The chapter a commitment stands in; `nil` without one.
    func chapter(of commitment: String?) -> String? {
        guard let commitment, let offset = Int(commitment.dropFirst()) else { return nil }
        return outline.chapter(at: offset)
    }

    private func rows(_ items: [DeskItem]) -> [DeskRow] {
        let byChapter = Dictionary(grouping: items, by: chapter(of:))
        return chapterRows.map { DeskRow(chapter: $0, counts: DeskCounts(byChapter[$0.slug] ?? [])) }
    }

    func deskOverview() -> DeskOverview {
        let items = deskItems()
        return DeskOverview(
            frame: frame, chapters: rows(items), counts: DeskCounts(items),
            kinds: Dictionary(grouping: items, by: \.kind).mapValues(DeskCounts.init), adoption: account.adoption,
            withoutCode: index.all.count { $0.code == nil }, commitments: index.all.count,
            isEvaluationStale: isEvaluationStale)
    }

    /// Whether the frozen statements differ from those the corrected reading gives now.
    private var isEvaluationStale: Bool {
        guard let evaluation = account.evaluation else { return false }
        let now = try? Judge(account).evaluation(evaluation.occasion, asOf: evaluation.asOf, year: evaluation.asOf.year)
        return now?.inputs["T.csv"] != evaluation.inputs["T.csv"]
    }

    /// - Throws: ``OfficeError/notFound(_:_:)``
    func deskChapter(_ slug: String) throws(OfficeError) -> DeskChapter {
        guard let order = outline.chapters.firstIndex(where: { $0.slug == slug }) else {
            throw .notFound("chapter", slug)
        }
        let items = deskItems()
        let rows = rows(items)
        let text = WorkText(source: version.source)
        let plain = items.filter { chapter(of: $0) == slug }
        let next = following(plain)
        let own = plain.map { item in
            var item = item
            item.fields = text.fields(of: item.now)
            item.readFields = text.fields(of: item.read)
            item.next = next[item.id]
            return item
        }
        let marked = own.filter { $0.state == .rejected }.reduce(into: version.reading) { $0.mark($1.read) }
        let blocks = ChapterBlocks(outline: outline, cutter: RunCutter(source: version.source, reading: marked))
        return DeskChapter(
            frame: frame, rows: rows, current: rows[order], blocks: blocks.blocks(of: outline.chapters[order]),
            items: own, projects: version.reading.projects.map { DeskName(id: $0.id, title: $0.title.oneLine) },
            previous: order > 0 ? outline.chapters[order - 1].slug : nil,
            next: order + 1 < rows.count ? outline.chapters[order + 1].slug : nil)
    }

    /// What each could be merged with: the next target of its node, task of its section, project of its chapter.
    private func following(_ items: [DeskItem]) -> [String: String] {
        var next: [String: String] = [:]
        for (_, own) in Dictionary(grouping: items.filter { $0.state != .rejected }, by: \.kind) {
            for (one, other) in zip(own, own.dropFirst()) where isNear(one, other) { next[one.id] = other.id }
        }
        return next
    }

    private func isNear(_ one: DeskItem, _ other: DeskItem) -> Bool {
        one.now.node == other.now.node || one.kind == .project
            || (one.kind == .task && outline.nodes[one.now.node]?.parent == outline.nodes[other.now.node]?.parent)
    }

    func gold(of kinds: Set<CommitmentKind>) -> [GoldCommitment] {
        deskItems().filter { kinds.contains($0.kind) && ($0.state == .accepted || $0.state == .corrected) }.map {
            item in
            let path = outline.path(to: item.now.node)
            let last = item.confirmations.max { $0.checkedOn < $1.checkedOn }
            func number(_ level: OutlineLevel) -> String? { path.last { $0.level == level }?.number }
            return GoldCommitment(
                commitment: item.now, chapter: number(.chapter), section: number(.section), column: number(.column),
                code: item.code, checkedBy: last?.checkedBy ?? item.check?.madeBy ?? "",
                checkedOn: last?.checkedOn ?? item.check?.madeOn ?? "")
        }
    }
}

extension Reading {
    /// Adds what was rejected, so that its words are still told apart in the text.
    fileprivate mutating func mark(_ commitment: ReadCommitment) {
        switch commitment {
        case .target(let target): targets.append(target)
        case .task(let task): tasks.append(task)
        case .project(let project): projects.append(project)
        }
    }
}

extension DeskState {
    /// A task or project is checked whole: as read it is accepted, otherwise corrected.
    fileprivate static func of(_ entry: ReadingHistory.Entry) -> DeskState {
        guard entry.check != nil else { return .open }
        return entry.read == entry.now ? .accepted : .corrected
    }

    /// All fields checked and equal to what was read: accepted; all checked, some not equal: corrected.
    fileprivate static func of(
        _ read: ReadTarget, _ right: ReadTarget, _ confirmations: [Confirmation]
    ) -> DeskState {
        let checked = Set(confirmations.map(\.field))
        guard !checked.isEmpty else { return .open }
        guard checked.count == TargetField.allCases.count else { return .partly }
        return TargetField.allCases.allSatisfy { read.text(of: $0) == right.text(of: $0) } ? .accepted : .corrected
    }
}
