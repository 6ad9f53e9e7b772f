import PlanModel

/// What makes two names the name of one work: their bytes, not how they look.
struct WorkKey: Hashable {
    private let words: String

    static func == (left: WorkKey, right: WorkKey) -> Bool { left.words.hasBytes(of: right.words) }

    func hash(into hasher: inout Hasher) { words.hashBytes(into: &hasher) }

    /// The key of a name; `context` may tell what kind of work a phase belongs to: 清原一期 among 抽水蓄能电站.
    ///
    /// 工程 and 项目 at the end, 第, and the city before a county do not make another work; blanks do not count.
    static func key(_ title: String, in context: () -> String, _ gazetteer: Gazetteer) -> WorkKey {
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(title.utf8.count / 2)
        for scalar in title.unicodeScalars where !scalar.isBlank && scalar != "第" { scalars.append(scalar) }
        let own = String(scalars: scalars.dropFirst(gazetteer.cityBeforeCounty(scalars)))
        let name = closings.reduce(own) { $0.dropping(suffix: $1) }
        guard isPhase(scalars) else { return WorkKey(words: name) }
        guard let kind = kinds.first(where: { title.holds($0.phrase) }) ?? kind(in: context()) else {
            return WorkKey(words: name)
        }
        return WorkKey(words: bare(name, of: kind.words) + "|" + kind.words[0])
    }

    private static func kind(in context: String) -> (phrase: Phrase, words: [String])? {
        kinds.first { context.holds($0.phrase) }
    }

    /// Says whether a name is one work's own: it holds a place, or says much.
    static func isProper(_ title: String, _ gazetteer: Gazetteer) -> Bool {
        let scalars = Array(title.unicodeScalars)
        if gazetteer.isPlace(scalars) { return false }
        if scalars.count >= 9 || parks.contains(where: { title.ends(with: $0) }) { return true }
        return gazetteer.names(in: scalars, scalars.indices)
    }

    private static func isPhase(_ scalars: [Unicode.Scalar]) -> Bool {
        guard scalars.count > 1 else { return false }
        return (1..<scalars.count).contains { scalars[$0] == "期" && scalars[$0 - 1].chineseDigit != nil }
    }

    private static func bare(_ name: String, of words: [String]) -> String {
        for word in words {
            let scalars = Array(name.unicodeScalars), part = Array(word.unicodeScalars)
            guard scalars.count >= part.count else { continue }
            for start in 0...(scalars.count - part.count) where Array(scalars[start..<(start + part.count)]) == part {
                return String(scalars: scalars[..<start] + scalars[(start + part.count)...])
            }
        }
        return name
    }

    private static let closings: [Phrase] = ["工程", "项目"]
    private static let parks: [Phrase] = ["国家公园", "文化公园"]
    private static let kinds: [(phrase: Phrase, words: [String])] = [
        ("抽水蓄能", ["抽水蓄能电站", "抽水蓄能"]), ("核电", ["核电站", "核电"]), ("火电", ["火电厂", "火电"]), ("风电", ["风电场", "风电"]),
        ("光伏", ["光伏电站", "光伏"]),
    ]
}
