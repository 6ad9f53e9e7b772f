import PlanModel

/// What the headings above a text say about all of it.
enum HeadingSense: Equatable {
    /// It may promise.
    case plain
    /// It tells of the past: 发展基础, 环境形势, 现状.
    case past
    /// It states principles: 指导思想, 基本原则.
    case principle
    /// It explains: the notes under a table.
    case definition

    /// Judges by one heading.
    ///
    /// `nil` when it says nothing: what stands above it decides.
    init?(_ title: String) {
        if Self.goals.stands(in: title) {
            self = .plain
        } else if Self.principles.stands(in: title) {
            self = .principle
        } else if Self.pasts.ends(title) {
            self = .past
        } else {
            return nil
        }
    }

    /// For each node what its headings say, the nearest that says something first.
    static func senses(of outline: Outline) -> [HeadingSense] {
        var result: [HeadingSense] = []
        result.reserveCapacity(outline.nodes.count)
        for (place, node) in outline.nodes.enumerated() {
            let own = node.level == .paragraph ? nil : HeadingSense(node.title)
            result.append(own ?? outline.parents[place].map { result[$0] } ?? .plain)
        }
        return result
    }

    private static let goals: PhraseSet = ["目标"]
    private static let principles: PhraseSet = ["指导思想", "基本原则", "指导原则", "总体思路"]
    private static let pasts: PhraseSet = ["形势", "现状", "发展基础", "工作基础", "主要成就", "回顾", "取得的成绩", "发展成就", "面临的挑战", "发展环境"]
}
