import PlanModel

/// Finds the works that a clause names.
struct WorkFinder {
    /// The passage and its words.
    let parsed: ParsedPassage
    /// The place names known.
    let gazetteer: Gazetteer

    /// The works among the objects of a clause, in order.
    func works(in clause: Range<Int>) -> [NamedWork] {
        let trimmed = PhraseTrimmer(parsed: parsed).trimLeft(clause)
        guard trimmed.verb != nil else { return [] }
        let (objects, head) = list(trimmed.range)
        return objects.compactMap { work($0, head: head, isAlone: objects.count == 1) }
    }

    /// The members of a list, all of them works: behind a label such as 续建项目：.
    func members(of range: Range<Int>) -> [NamedWork] {
        let (objects, head) = list(range)
        return objects.filter { $0.count >= 2 }.map { NamedWork(range: $0, name: name($0, head)) }
    }

    /// Splits at 、, 和, 及; behind 等 stands what all members are.
    private func list(_ range: Range<Int>) -> ([Range<Int>], String) {
        var members: [Range<Int>] = []
        var start = range.lowerBound, head = ""
        for index in range where parsed.nesting.brackets[index] == 0 {
            switch parsed.scalar(at: index) {
            case "、", "和", "及", "与":
                members.append(start..<index)
                start = index + 1
            case "等":
                members.append(start..<index)
                head = Self.kind(parsed.passage.text((index + 1)..<range.upperBound))
                return (members.filter { !$0.isEmpty }, head)
            default: continue
            }
        }
        members.append(start..<range.upperBound)
        if members.count > 1, let last = members.last { head = self.head(of: last) }
        return (members.filter { !$0.isEmpty }, head)
    }

    /// What follows the place name in the last member: 抽水蓄能电站 of 兴城抽水蓄能电站.
    private func head(of member: Range<Int>) -> String {
        for index in member {
            guard let (length, _) = gazetteer.place(in: parsed.passage.scalars, at: index, end: member.upperBound)
            else { continue }
            return Self.kind(parsed.passage.text((index + length)..<member.upperBound))
        }
        return ""
    }

    private func work(_ member: Range<Int>, head: String, isAlone: Bool) -> NamedWork? {
        let range = cut(member)
        guard range.count >= 4 || (range.count >= 2 && !head.isEmpty) else { return nil }
        let text = parsed.passage.text(range)
        let isPlaced = !gazetteer.codes(in: parsed.passage, range).isEmpty
        let isPhase = Self.endsInPhase(text)
        let full = name(range, head)
        let isWork = Self.kinds.contains { full.hasSuffix($0) }
        guard isPhase || (isPlaced && isWork) || (isAlone && isProgramme(text)) else { return nil }
        return NamedWork(range: range, name: full)
    }

    /// A member's name, the common word added where the member has none of its own.
    private func name(_ range: Range<Int>, _ head: String) -> String {
        let text = parsed.passage.text(range)
        if head.isEmpty || Self.endsInPhase(text) || Self.kinds.contains(where: { text.hasSuffix($0) }) { return text }
        return text + head
    }

    /// Cuts what happens to the work off its name: 徐大堡二期2021年开工建设.
    private func cut(_ member: Range<Int>) -> Range<Int> {
        var end = member.upperBound
        if let phase = phaseEnd(in: member) { return member.lowerBound..<phase }
        var isCut = true
        while isCut {
            isCut = false
            for word in Self.acts where parsed.passage.has(word, at: end - word.scalars.count) {
                guard end - word.scalars.count > member.lowerBound else { continue }
                end -= word.scalars.count
                isCut = true
            }
        }
        return member.lowerBound..<end
    }

    /// Behind 一期, 二期工程 and the like.
    private func phaseEnd(in member: Range<Int>) -> Int? {
        for index in member.dropFirst(2) where parsed.scalar(at: index) == "期" {
            guard let before = parsed.scalar(at: index - 1), before.chineseDigit != nil else { continue }
            for word in ["工程", "项目"] as [StaticWord] where parsed.passage.has(word, at: index + 1) {
                return min(member.upperBound, index + 3)
            }
            return index + 1
        }
        return nil
    }

    /// A work with a proper name that ends in 工程: not 一批…, not 重大工程.
    private func isProgramme(_ text: String) -> Bool {
        guard text.hasSuffix("工程"), (6...26).contains(text.count) else { return false }
        return !Self.vague.contains { text.contains($0) }
    }

    private static func endsInPhase(_ text: String) -> Bool {
        let core = text.hasSuffix("工程") || text.hasSuffix("项目") ? text.dropLast(2) : text[...]
        guard core.last == "期", let before = core.dropLast().unicodeScalars.last else { return false }
        return before.chineseDigit != nil
    }

    /// 等抽水蓄能电站前期工作 → 抽水蓄能电站; 等项目 and 等重大工程 say nothing.
    private static func kind(_ words: String) -> String {
        var text = words
        for act in ["前期工作", "建设", "开发", "工作", "扩建"] where text.hasSuffix(act) {
            text = String(text.dropLast(act.count))
        }
        return ["项目", "工程", "重大项目", "重大工程", "重点项目", "重点工程", "市", "县", "区"].contains(text) || text.count > 10 ? "" : text
    }

    private static let acts: [StaticWord] = ["前期工作", "建设", "开发", "改造", "投产", "开工", "运营发展"]
    private static let vague = ["一批", "重大工程", "重点工程", "系列", "试点工程", "若干", "工程建设", "的", "系统工程"]
    private static let kinds = [
        "电站", "机场", "跑道", "高铁", "铁路", "公路", "地铁", "水库", "港区", "码头", "航道", "大桥", "隧道", "管道", "接收站", "产业园", "工业园", "国家公园",
        "物流园", "工程", "电厂", "储气库", "枢纽", "陆港", "运河", "通道",
    ]
}
