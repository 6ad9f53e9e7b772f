import PlanModel

/// What the headings above a text say about all of it.
enum HeadingSense: Equatable {
    /// It may promise.
    case plain
    /// It tells of the past: 发展基础, 环境形势, 现状.
    case past
    /// It states principles: 指导思想, 基本原则.
    case principle

    /// Judges by the titles above a text.
    init(_ titles: [String]) {
        if titles.contains(where: { title in Self.principles.contains { title.contains($0) } }) {
            self = .principle
        } else if titles.contains(where: { title in Self.pasts.contains { title.hasSuffix($0) } }) {
            self = .past
        } else {
            self = .plain
        }
    }

    private static let principles = ["指导思想", "基本原则", "指导原则", "总体思路"]
    private static let pasts = ["形势", "现状", "发展基础", "工作基础", "主要成就", "回顾", "取得的成绩", "发展成就", "面临的挑战", "发展环境"]
}
