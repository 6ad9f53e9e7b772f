package import PlanModel

/// A reading for people: counts, outline, and a line a target.
package enum ReadingSummary {
    /// Writes the summary in Chinese, with the words of the JSON where it has any.
    package static func write(_ reading: Reading, plan: Plan, source: SourceText) -> String {
        let sections = [
            head(reading, plan: plan, source: source), outline(reading), targets(reading, source: source),
        ]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private static func head(_ reading: Reading, plan: Plan, source: SourceText) -> [String] {
        let coverage = SentenceCoverage(of: reading, in: source)
        let share = (coverage.share * 1000).rounded(.down) / 10
        let title = [plan.title, plan.period?.description ?? "", plan.area ?? ""].filter { !$0.isEmpty }
        return [
            title.isEmpty ? source.name : title.joined(separator: "　"),
            "文件　\(source.name)，\(source.scalars.count) 字，SHA-256 \(source.sha256)",
            "读出　量化目标 \(reading.targets.count)，任务 \(reading.tasks.count)，项目 \(reading.projects.count)，"
                + "另记 \(reading.notes.count)",
            "归属　\(coverage.sentences) 句中 \(coverage.placed) 句有归属（\(share.written(.shortest) ?? "")%）",
        ]
    }

    /// The tree down to groups; an entry or paragraph shows in the targets only.
    private static func outline(_ reading: Reading) -> [String] {
        var depths: [String: Int] = [:]
        let lines = reading.outline.compactMap { node -> String? in
            let depth = node.parent.flatMap { depths[$0] }.map { $0 + 1 } ?? 0
            depths[node.id] = depth
            if node.level == .paragraph || node.level == .item { return nil }
            let words = [node.number, node.title].filter { !$0.isEmpty }.joined(separator: " ")
            return String(repeating: "  ", count: depth) + words
        }
        return lines.isEmpty ? [] : ["提纲"] + lines
    }

    private static func targets(_ reading: Reading, source: SourceText) -> [String] {
        let nodes = Dictionary(reading.outline.map { ($0.id, $0) }) { first, _ in first }
        let lines = reading.targets.map { target in
            [
                target.id, chapter(of: target.node, in: nodes), oneLine(target.quantity), target.kind.rawValue,
                target.comparator.rawValue, target.deadline.map(String.init) ?? "—",
                oneLine(source.text(at: target.sentence)),
            ].joined(separator: "　")
        }
        return lines.isEmpty ? [] : ["量化目标"] + lines
    }

    /// The number of the chapter above a node, else of the topmost node; “—” when there is none.
    private static func chapter(of id: String, in nodes: [String: OutlineNode]) -> String {
        var node = nodes[id]
        var steps = 0
        while let current = node, current.level != .chapter, let parent = current.parent, steps < nodes.count {
            node = nodes[parent]
            steps += 1
        }
        guard let node, !node.number.isEmpty || !node.title.isEmpty else { return "—" }
        return node.number.isEmpty ? node.title : node.number
    }

    private static func oneLine(_ text: String) -> String {
        text.replacing("\n", with: "").trimmed
    }
}
