import PlanModel

extension ReadingDesk {
    /// All targets and rejected ones, document order.
    func deskItems() -> [DeskItem] {
        let places = LinkPlaces(version.reading)
        let checked = Dictionary(grouping: account.confirmations) { places.commitment(at: $0.span) ?? "" }
        let made = Dictionary(
            account.corrections.compactMap { one in one.added.map { ($0.id, one) } }, uniquingKeysWith: { $1 })
        let standing = version.reading.targets.map { target in
            item(target, checked[target.id] ?? [], made[target.id])
        }
        return (standing + rejected).sorted { ($0.read.span, $0.id) < ($1.read.span, $1.id) }
    }

    private func item(
        _ target: ReadTarget, _ confirmations: [Confirmation], _ correction: ReadingCorrection?
    ) -> DeskItem {
        let right = target.corrected(by: confirmations)
        return DeskItem(
            id: target.id, state: .of(target, right, confirmations), origin: correction?.deed, read: target,
            target: right, confirmations: confirmations, correction: correction, code: index.byID[target.id]?.code)
    }

    /// Rejected targets as they stood before.
    private var rejected: [DeskItem] {
        let standing = Set(version.reading.targets.map(\.id))
        return account.corrections.filter { $0.deed == .reject }.compactMap { correction in
            guard !standing.contains("t\(correction.span.start)"), let target = target(before: correction) else {
                return nil
            }
            return DeskItem(
                id: target.id, state: .rejected, origin: .reject, read: target, target: target, confirmations: [],
                correction: correction, code: nil)
        }
    }

    private func target(before rejection: ReadingCorrection) -> ReadTarget? {
        let earlier = account.corrections.filter { $0.turn < rejection.turn }
        let reading = account.version?.reading.corrected(by: earlier)
        return reading?.targets.first { $0.span == rejection.span }
    }

    private func chapter(of item: DeskItem) -> String { outline.chapter(at: item.read.span.start) }

    /// The chapter a target stands in; `nil` without a target.
    func chapter(of target: String?) -> String? {
        guard let target, let offset = Int(target.dropFirst()) else { return nil }
        return outline.chapter(at: offset)
    }

    private func rows(_ items: [DeskItem]) -> [DeskRow] {
        let byChapter = Dictionary(grouping: items, by: chapter(of:))
        return chapterRows.map { DeskRow(chapter: $0, counts: DeskCounts(byChapter[$0.slug] ?? [])) }
    }

    func deskOverview() -> DeskOverview {
        let items = deskItems()
        return DeskOverview(
            frame: frame, chapters: rows(items), counts: DeskCounts(items), adoption: account.adoption,
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
        let own = items.filter { chapter(of: $0) == slug }
        var marked = Reading(targets: version.reading.targets)
        marked.targets += own.filter { $0.state == .rejected }.map(\.read)
        let blocks = ChapterBlocks(outline: outline, cutter: RunCutter(source: version.source, reading: marked))
        return DeskChapter(
            frame: frame, rows: rows, current: rows[order], blocks: blocks.blocks(of: outline.chapters[order]),
            items: own, previous: order > 0 ? outline.chapters[order - 1].slug : nil,
            next: order + 1 < rows.count ? outline.chapters[order + 1].slug : nil)
    }

    func gold() -> [GoldTarget] {
        deskItems().filter { $0.state == .accepted || $0.state == .corrected }.map { item in
            let path = outline.path(to: item.target.node)
            let last = item.confirmations.max { $0.checkedOn < $1.checkedOn }
            func number(_ level: OutlineLevel) -> String? { path.last { $0.level == level }?.number }
            return GoldTarget(
                target: item.target, chapter: number(.chapter), section: number(.section), column: number(.column),
                code: item.code, checkedBy: last?.checkedBy ?? "", checkedOn: last?.checkedOn ?? "")
        }
    }
}

extension DeskState {
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
