import PlanModel

/// The division of work (任务分工方案): every commitment under its chapter, body or area.
package struct Division: Equatable, Sendable {
    /// What it is grouped by.
    package enum Grouping: String, Sendable, CaseIterable {
        case chapter, body, area
    }

    /// What stands under one heading.
    package struct Group: Equatable, Sendable {
        /// The chapter, body or area; `nil` for what has none.
        package var title: String?
        /// What it leads, or all of a chapter; document order.
        package var led: [CommitmentSummary]
        /// What it only helps with; empty by chapter and area.
        package var helped: [CommitmentSummary]

        package init(title: String?, led: [CommitmentSummary], helped: [CommitmentSummary] = []) {
            self.title = title
            self.led = led
            self.helped = helped
        }
    }

    package var frame: PlanFrame
    package var grouping: Grouping
    /// The day it was made, `2026-01-31`.
    package var day: String
    package var groups: [Group]

    package init(frame: PlanFrame, grouping: Grouping, day: String, groups: [Group]) {
        self.frame = frame
        self.grouping = grouping
        self.day = day
        self.groups = groups
    }

    init(_ desk: ReadingDesk, by grouping: Grouping, on day: String) {
        let all = desk.index.all
        let groups: [Group] =
            switch grouping {
            case .chapter: Self.chapters(desk.chapterRows, all)
            case .body: Self.bodies(desk.account.units, all)
            case .area: Self.areas(desk.account.areas, all)
            }
        self.init(frame: desk.frame, grouping: grouping, day: day, groups: groups)
    }

    private static func chapters(_ rows: [ChapterRow], _ all: [CommitmentSummary]) -> [Group] {
        let own = Dictionary(grouping: all, by: \.chapter)
        let known = Set(rows.map(\.slug))
        let groups = rows.map { row in
            Group(
                title: [row.number, row.title].filter { !$0.isEmpty }.joined(separator: " "), led: own[row.slug] ?? [])
        }
        return (groups + [Group(title: nil, led: all.filter { !known.contains($0.chapter) })]).filled
    }

    private static func bodies(_ units: [ResponsibleUnit], _ all: [CommitmentSummary]) -> [Group] {
        let led = Dictionary(grouping: all, by: { $0.leads.first?.id })
        var helped: [String: [CommitmentSummary]] = [:]
        for one in all { for body in one.assists { helped[body.id, default: []].append(one) } }
        let groups = units.map { Group(title: $0.nameZh, led: led[$0.id] ?? [], helped: helped[$0.id] ?? []) }
        return (groups + [Group(title: nil, led: led[nil] ?? [])]).filled
    }

    /// By the area the leading body works for.
    private static func areas(_ areas: [Area], _ all: [CommitmentSummary]) -> [Group] {
        let own = Dictionary(grouping: all, by: { $0.leads.first?.area })
        let names = Dictionary(areas.map { ($0.id, $0.nameZh) }, uniquingKeysWith: { first, _ in first })
        let groups = own.keys.compactMap { $0 }.sorted().map { Group(title: names[$0] ?? $0, led: own[$0] ?? []) }
        return (groups + [Group(title: nil, led: own[nil] ?? [])]).filled
    }
}

extension [Division.Group] {
    /// Those that hold something.
    fileprivate var filled: [Division.Group] { filter { !$0.led.isEmpty || !$0.helped.isEmpty } }
}
