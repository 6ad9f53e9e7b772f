import PlanModel

extension ReadingDesk {
    func overview() -> Overview {
        let targets = index.all.filter { $0.kind == .target }
        return Overview(
            frame: frame, counts: count(index.all, by: \.kind),
            milestones: targets.count { $0.target?.kind == .milestone },
            standings: count(targets, by: \.standing.standing), gaps: gapCounts(of: targets), chapters: chapterRows,
            known: targets.filter { known($0) }, places: places)
    }

    func count<Key: Hashable>(_ commitments: [CommitmentSummary], by key: (CommitmentSummary) -> Key) -> [Key: Int] {
        Dictionary(commitments.map { (key($0), 1) }, uniquingKeysWith: +)
    }

    private func gapCounts(of targets: [CommitmentSummary]) -> [GapCount] {
        Gap.allCases.map { gap in
            let lacking = targets.filter { $0.gaps.contains(gap) }
            let alone = lacking.filter { $0.gaps == [gap] }
            let example = alone.first { !$0.standing.verdicts.isEmpty } ?? alone.first ?? lacking.first
            return GapCount(gap: gap, count: lacking.count, example: example)
        }.filter { $0.count > 0 }.sorted { $0.count > $1.count }
    }

    private func known(_ target: CommitmentSummary) -> Bool {
        target.standing.standing != .notAssessable || target.standing.verdicts.contains { $0.observed != nil }
    }
}
