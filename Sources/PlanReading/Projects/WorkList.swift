/// A list such as 大连庄河、葫芦岛兴城等抽水蓄能电站, taken apart.
struct WorkList {
    /// Its members, in order.
    private(set) var members: [Range<Int>] = []
    /// What all members are; empty when the list does not say it once for all.
    private(set) var head: Range<Int>
    /// 等重大项目 behind them: the members are examples of projects.
    private(set) var isExemplary = false

    /// Splits at 、, 和, 及 and 与; behind 等 stands what all members are.
    init(_ range: Range<Int>, _ parsed: ParsedPassage, _ gazetteer: Gazetteer) {
        head = range.upperBound..<range.upperBound
        var start = range.lowerBound
        let passage = parsed.passage, nesting = parsed.nesting
        for index in range where nesting.brackets(at: index) == 0 && nesting.quotes(at: index) <= 1 {
            let isQuoted = nesting.quotes(at: index) > 0
            switch passage.scalars[index] {
            case "“" where index > start && passage.scalars[index - 1] == "”":
                close(start..<index, passage)
                start = index
            case "、" where !isQuoted, "和" where !isQuoted, "及" where !isQuoted, "与" where !isQuoted:
                close(start..<index, passage)
                start = index + 1
            case "等" where !isQuoted:
                close(start..<index, passage)
                let rest = (index + 1)..<range.upperBound
                head = Self.kind(of: rest, passage)
                isExemplary = Self.closings.contains { passage.first($0, in: rest) != nil }
                return
            default: continue
            }
        }
        close(start..<range.upperBound, passage)
        if members.count > 1, let last = members.last { head = Self.head(of: last, passage, gazetteer) }
    }

    /// Adds a member; 治理和修复工程 is one name, not two.
    private mutating func close(_ member: Range<Int>, _ passage: Passage) {
        guard !member.isEmpty else { return }
        if let last = members.last, passage.scalars[member.lowerBound - 1] != "、",
            passage.ends(member, withAny: Self.programmes),
            !passage.ends(last, withAny: Self.finished)
        {
            members[members.count - 1] = last.lowerBound..<member.upperBound
        } else {
            members.append(member)
        }
    }

    /// What follows the place name in the last member: 抽水蓄能电站 of 兴城抽水蓄能电站.
    private static func head(of member: Range<Int>, _ passage: Passage, _ gazetteer: Gazetteer) -> Range<Int> {
        for index in member {
            guard let found = gazetteer.place(in: passage.scalars, at: index, end: member.upperBound) else { continue }
            return kind(of: (index + found.length)..<member.upperBound, passage)
        }
        return member.upperBound..<member.upperBound
    }

    /// 抽水蓄能电站 of 抽水蓄能电站前期工作; 项目 and 重大工程 say nothing.
    private static func kind(of range: Range<Int>, _ passage: Passage) -> Range<Int> {
        var end = range.upperBound
        for act in acts where passage.ends(range.lowerBound..<end, with: act) { end -= act.count }
        let kind = range.lowerBound..<end
        let isEmpty =
            kind.count > 10 || kind.count < 2
            || empty.contains { kind.count == $0.count && passage.has($0, at: end - kind.count) }
        return isEmpty ? range.upperBound..<range.upperBound : kind
    }

    private static let closings: [StaticWord] = ["项目", "工程"]
    private static let programmes: StaticWords = ["工程"]
    private static let finished: StaticWords = ["工程", "期", "”"]
    private static let acts: [StaticWord] = ["前期工作", "建设", "开发", "工作", "扩建"]
    private static let empty: [StaticWord] = ["项目", "工程", "重大项目", "重大工程", "重点项目", "重点工程"]
}
