import PlanModel

extension ReadingDesk {
    func overview() -> Overview {
        let targets = index.all.filter { $0.kind == .target }
        return Overview(
            frame: frame, counts: count(index.all, by: \.kind),
            milestones: targets.count { $0.target?.kind == .milestone },
            standings: count(targets, by: \.standing.standing), gaps: gapCounts(of: targets), chapters: chapterRows,
            known: targets.filter { known($0) }, places: places())
    }

    func count<Key: Hashable>(_ commitments: [CommitmentSummary], by key: (CommitmentSummary) -> Key) -> [Key: Int] {
        Dictionary(commitments.map { (key($0), 1) }, uniquingKeysWith: +)
    }

    private func gapCounts(of targets: [CommitmentSummary]) -> [GapCount] {
        Gap.allCases.map { gap in
            let lacking = targets.filter { $0.gaps.contains(gap) }
            let example = lacking.first { !$0.standing.verdicts.isEmpty } ?? lacking.first
            return GapCount(gap: gap, count: lacking.count, example: example)
        }.filter { $0.count > 0 }.sorted { $0.count > $1.count }
    }

    private func known(_ target: CommitmentSummary) -> Bool {
        target.standing.standing != .notAssessable || target.standing.verdicts.contains { $0.observed != nil }
    }

    /// How often the text names each area below the plan's own, by the name without its last character 市, 县 or 区.
    private func places() -> [PlaceCount] {
        let below = account.areas.filter { $0.parent == version.plan.area && version.plan.area != nil }
        return below.map { area in
            let name = Array(shortName(of: area.nameZh).unicodeScalars)
            let projects = version.reading.projects.count { $0.place.contains { $0.hasPrefix(area.id.prefix(4)) } }
            return PlaceCount(area: area, mentions: mentions(of: name), projects: projects)
        }.sorted { ($0.mentions, $1.area.id) > ($1.mentions, $0.area.id) }
    }

    private func shortName(of name: String) -> String {
        name.count > 2 && ["市", "县", "区"].contains(name.last.map(String.init) ?? "") ? String(name.dropLast()) : name
    }

    private func mentions(of name: [Unicode.Scalar]) -> Int {
        let text = version.source.scalars
        guard let first = name.first, text.count >= name.count else { return 0 }
        var found = 0
        for start in 0...(text.count - name.count) where text[start] == first {
            if text[start..<(start + name.count)].elementsEqual(name) { found += 1 }
        }
        return found
    }
}
