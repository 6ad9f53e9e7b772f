import PlanModel

/// What makes two names the name of one work: their scalars, not how they look.
struct WorkKey: Hashable {
    private let scalars: [Unicode.Scalar]

    func hash(into hasher: inout Hasher) {
        scalars.withUnsafeBytes { hasher.combine(bytes: $0) }
    }

    /// The key of a name; `context` may tell what kind of work a phase belongs to: 清原一期 among 抽水蓄能电站.
    ///
    /// 工程 and 项目 at the end, 第, and the city before a county do not make another work; blanks do not count.
    init(_ title: String, in context: () -> String, _ gazetteer: Gazetteer) {
        var own: [Unicode.Scalar] = []
        own.reserveCapacity(title.utf8.count / 2)
        for scalar in title.unicodeScalars where !scalar.isBlank && scalar != "第" { own.append(scalar) }
        let isPhase = Self.isPhase(own)
        own.removeFirst(gazetteer.cityBeforeCounty(own))
        for closing in Self.closings where Self.ends(own, with: closing) { own.removeLast(closing.count) }
        if isPhase, let kind = Self.kinds.first(where: { title.holds($0.phrase) }) ?? Self.kind(in: context()) {
            own = Self.bare(own, of: kind.words) + ["|"] + kind.words[0].scalars
        }
        scalars = own
    }

    private static func kind(in context: String) -> (phrase: Phrase, words: [StaticWord])? {
        kinds.first { context.holds($0.phrase) }
    }

    /// Says whether a name is one work's own: it holds a place, or says much.
    static func isProper(_ title: String, _ gazetteer: Gazetteer) -> Bool {
        let scalars = Array(title.unicodeScalars)
        if gazetteer.isPlace(scalars) { return false }
        return scalars.count >= 9 || parks.ends(title) || gazetteer.names(in: scalars, scalars.indices)
    }

    private static func isPhase(_ scalars: [Unicode.Scalar]) -> Bool {
        guard scalars.count > 1 else { return false }
        return (1..<scalars.count).contains { scalars[$0] == "期" && scalars[$0 - 1].chineseDigit != nil }
    }

    private static func ends(_ scalars: [Unicode.Scalar], with word: StaticWord) -> Bool {
        scalars.count >= word.count && scalars[(scalars.count - word.count)...].elementsEqual(word.scalars)
    }

    private static func bare(_ name: [Unicode.Scalar], of words: [StaticWord]) -> [Unicode.Scalar] {
        for word in words {
            let part = word.scalars
            guard name.count >= part.count else { continue }
            for start in 0...(name.count - part.count) where Array(name[start..<(start + part.count)]) == part {
                return Array(name[..<start] + name[(start + part.count)...])
            }
        }
        return name
    }

    private static let closings: [StaticWord] = ["工程", "项目"]
    private static let parks: PhraseSet = ["国家公园", "文化公园"]
    private static let kinds: [(phrase: Phrase, words: [StaticWord])] = [
        ("抽水蓄能", ["抽水蓄能电站", "抽水蓄能"]), ("核电", ["核电站", "核电"]), ("火电", ["火电厂", "火电"]), ("风电", ["风电场", "风电"]),
        ("光伏", ["光伏电站", "光伏"]),
    ]
}
