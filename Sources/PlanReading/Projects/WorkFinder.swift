/// Finds the works that a clause names.
struct WorkFinder {
    /// The passage and its words.
    let parsed: ParsedPassage
    /// The place names known.
    let gazetteer: Gazetteer

    private let passage: Passage

    /// Makes a finder for one passage.
    init(parsed: ParsedPassage, gazetteer: Gazetteer) {
        self.parsed = parsed
        self.gazetteer = gazetteer
        passage = parsed.passage
    }

    /// The works among the objects of a clause, in order.
    func works(in clause: Range<Int>) -> [NamedWork] {
        guard mayHoldWork(clause), let objects = objects(of: clause) else { return [] }
        guard !passage.has(anyOf: Self.crowds, at: objects.lowerBound) else { return [] }
        let list = WorkList(objects, parsed, gazetteer)
        let works = list.members.map { work($0, list) }
        guard works.contains(where: { $0 != nil }) else { return [] }
        return zip(list.members, works).compactMap { $1 ?? neighbour($0) }
    }

    /// Holds a word without which nothing is a work.
    private func mayHoldWork(_ clause: Range<Int>) -> Bool {
        Self.signs.first(in: passage.scalars, clause) != nil
    }

    /// What stands behind the verb of a clause, or behind 加快.
    private func objects(of clause: Range<Int>) -> Range<Int>? {
        let trimmed = PhraseTrimmer(parsed: parsed).trimLeft(clause)
        if trimmed.verb != nil { return trimmed.range }
        guard passage.has(Self.hasten, at: clause.lowerBound), clause.count > 2 else { return nil }
        return (clause.lowerBound + 2)..<clause.upperBound
    }

    /// A member beside works that has a proper name itself: 旅顺口国家文物保护示范区建设, “五个一工程”.
    private func neighbour(_ member: Range<Int>) -> NamedWork? {
        let range = cut(withoutVerb(member))
        guard range.count >= 6, !isVague(range), passage.ends(range, withAny: Self.sites) else {
            return nil
        }
        guard holdsPlace(range) || passage.ends(range, with: Self.quoted) else { return nil }
        return NamedWork(range: range, name: passage.text(range))
    }

    private func holdsPlace(_ range: Range<Int>) -> Bool {
        gazetteer.names(in: passage.scalars, range)
            || passage.first(Self.oilField, in: range).map { $0 > range.lowerBound } ?? false
    }

    /// The members of a list, all of them works: behind a label such as 续建项目：.
    func members(of range: Range<Int>) -> [NamedWork] {
        let list = WorkList(range, parsed, gazetteer)
        return list.members.filter { $0.count >= 2 }.map { NamedWork(range: $0, name: name($0, list.head)) }
    }

    private func work(_ member: Range<Int>, _ list: WorkList) -> NamedWork? {
        let range = cut(withoutVerb(member))
        guard range.count >= 4 || (range.count >= 2 && !list.head.isEmpty) else { return nil }
        let isExample = list.isExemplary && passage.ends(range, withAny: Self.kinds)
        let isWork =
            endsInPhase(range) || isPlacedWork(range, list.head) || isExample || isProgramme(range) || isPark(range)
        guard isWork, !isVague(range) else { return nil }
        return NamedWork(range: range, name: name(range, list.head))
    }

    /// A place name and the kind of a work.
    private func isPlacedWork(_ range: Range<Int>, _ head: Range<Int>) -> Bool {
        guard passage.ends(range, withAny: Self.kinds) || passage.ends(head, withAny: Self.kinds) else { return false }
        guard passage.first(Self.building, in: range) == nil else { return false }
        return holdsPlace(range)
    }

    /// 辽河国家公园, 长城国家文化公园（辽宁段）: there is one of that name.
    private func isPark(_ range: Range<Int>) -> Bool {
        guard let place = Self.parks.lazy.compactMap({ passage.last($0, in: range) }).first else {
            return false
        }
        guard place - range.lowerBound >= 2 else { return false }
        let rest = passage.text(place..<range.upperBound)
        return rest.ends(with: "公园") || rest.ends(with: "）")
    }

    /// A proper name that ends in 工程.
    private func isProgramme(_ range: Range<Int>) -> Bool {
        (6...26).contains(range.count) && passage.ends(range, withAny: Self.programmes)
    }

    /// 一批…, 重大工程, or a verb inside: no name.
    private func isVague(_ range: Range<Int>) -> Bool {
        Self.vague.contains { passage.first($0, in: range) != nil }
            || passage.has(anyOf: Self.ranks, at: range.lowerBound)
    }

    /// A member's name, the common word added where the member has none of its own.
    private func name(_ range: Range<Int>, _ head: Range<Int>) -> String {
        let text = passage.text(range)
        if head.isEmpty || isPark(range) || passage.ends(range, withAny: Self.kinds) { return text }
        if endsInPhase(range), !passage.ends(head, withAny: Self.kinds) { return text }
        return text + passage.text(head)
    }

    /// Further verbs at the head of a member: 谋划研究庄河二期.
    private func withoutVerb(_ member: Range<Int>) -> Range<Int> {
        var start = member.lowerBound
        while let token = parsed.tokens.starting(at: start), token.word == .verb,
            token.range.upperBound < member.upperBound
        {
            start = token.range.upperBound
        }
        return start..<member.upperBound
    }

    /// Cuts what happens to the work off its name: 徐大堡二期2021年开工建设.
    private func cut(_ member: Range<Int>) -> Range<Int> {
        if let phase = phaseEnd(in: member) { return member.lowerBound..<phase }
        var end = member.upperBound
        while let act = Self.acts.first(where: { passage.has($0, at: end - $0.count) }),
            end - act.count > member.lowerBound
        {
            end -= act.count
        }
        return member.lowerBound..<end
    }

    /// Behind 一期, 二期工程 and the like.
    private func phaseEnd(in member: Range<Int>) -> Int? {
        for index in member.dropFirst(2) where passage.scalars[index] == "期" {
            guard passage.scalars[index - 1].chineseDigit != nil else { continue }
            if passage.has(anyOf: Self.closings, at: index + 1) { return min(member.upperBound, index + 3) }
            return index + 1
        }
        return nil
    }

    private func endsInPhase(_ range: Range<Int>) -> Bool {
        var end = range.upperBound
        if passage.ends(range, withAny: Self.closings) { end -= 2 }
        guard end - 2 >= range.lowerBound else { return false }
        return passage.scalars[end - 1] == "期" && passage.scalars[end - 2].chineseDigit != nil
    }

    private static let signs = WordTrie<Void>(apart: (kinds.words + parks + ["期"]).map { ($0.scalars[...], ()) })
    private static let hasten: StaticWord = "加快"
    private static let building: StaticWord = "建设"
    private static let oilField: StaticWord = "油田"
    private static let quoted: StaticWord = "工程”"
    private static let crowds: StaticWords = ["一批", "若干", "一系列"]
    private static let sites: StaticWords = ["区", "园", "城", "中心", "”"]
    private static let parks: [StaticWord] = ["国家公园", "国家文化公园"]
    private static let programmes: StaticWords = ["工程", "工程”"]
    private static let ranks: StaticWords = ["重大", "重点"]
    private static let closings: StaticWords = ["工程", "项目"]
    private static let acts: [StaticWord] = ["前期工作", "建设", "开发", "改造", "投产", "开工", "运营发展"]
    private static let vague: [StaticWord] = ["一批", "重大工程", "重点工程", "系列", "试点工程", "若干", "工程建设", "的", "系统工程"]
    private static let kinds: StaticWords = [
        "电站", "机场", "跑道", "高铁", "铁路", "公路", "地铁", "水库", "港区", "码头", "航道", "大桥", "隧道", "管道", "接收站", "产业园", "工业园", "国家公园",
        "物流园", "工程", "电厂", "储气库", "陆港", "运河",
    ]
}
