import PlanModel

/// Tells the entries of a column that are no works.
enum Catalogue {
    /// Why an entry is no project; `nil` when it may be one.
    ///
    /// A column of plans to be drawn up lists names, not works; 略 says that something was left out.
    static func reason(_ text: NodeText, _ node: OutlineNode, _ headings: [String]) -> ReadNote.Reason? {
        guard text.rank != nil else { return nil }
        if node.title.utf8.count <= 9, omissions.contains(node.title) { return .fragment }
        guard plans.ends(node.title) else { return nil }
        let isListed = headings.contains(where: lists.stands)
        return isListed ? .name : nil
    }

    private static let omissions: Set<String> = ["略", "从略", "（略）", "(略)"]
    private static let lists: PhraseSet = ["目录", "规划", "清单"]
    private static let plans: PhraseSet = ["规划", "方案", "纲要", "条例", "办法", "行动计划"]
}
