import PlanModel
import PostgresTesting
import Testing

@testable import PlanStore

/// Search finds what a plain look through the text finds, and takes every query for data.
@Suite struct SearchTests {
    @Test(arguments: StoreKind.allCases)
    func findsNamesAndSentences(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.addGround()
            for (query, expected) in [
                ("海洋生产总值", ["t25", "t11"]), ("海洋", ["t25", "t11", "k34"]), ("港", ["p36"]),
                ("扩建工程", ["p36"]),
                ("大连港扩建", ["p36"]), ("大连 工程", ["p36"]), ("5g", ["k34"]), ("5G基站", ["k34"]), ("设5G", ["k34"]),
                ("５Ｇ", ["k34"]),
                ("建", ["p36", "k34"]), ("程", ["p36"]), ("没有", []), ("海洋 没有", []), ("站发展", []),
            ] {
                let found = try await store.search(query)
                #expect(Set(found) == Set(expected) && found.count == expected.count, "\(query): \(found)")
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func theBestComesFirst(kind: StoreKind) async throws {
        let plan = GeneratedPlan(sentences: ["港口建设与海洋经济和产业园区的协调发展", "港口港口港口", "海洋经济"])
        try await kind.withStore { store in
            try await store.add([.planVersion(plan.version)])
            let found = try await store.search("港口")
            #expect(found == [plan.id(of: 1), plan.id(of: 0)])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func looksThroughTheNewestPlanOnly(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.add([.planVersion(.sample)])
            try await store.add([.planVersion(GeneratedPlan(sentences: ["港口"]).version)])
            #expect(try await store.search("海洋") == [])
            #expect(try await store.search("港") == ["k0"])
        }
    }

    @Test(arguments: StoreKind.databases, 1...6 as ClosedRange<UInt64>)
    func findsWhatAPlainLookFinds(kind: StoreKind, seed: UInt64) async throws {
        var random = Seeded(seed: seed)
        let sentences = Self.sentences(300, &random)
        let queries = (0..<120).map { _ in
            (0..<Int.random(in: 1...2, using: &random)).map { _ in Self.word(1...4, &random) }
        }
        let plan = GeneratedPlan(sentences: sentences)
        try await kind.withStore { store in
            try await store.add([.planVersion(plan.version)])
            for words in queries {
                let truth = sentences.indices.filter { index in words.allSatisfy { sentences[index].contains($0) } }
                let found = try await store.search(words.joined(separator: " "))
                #expect(Set(found) == Set(truth.map { plan.id(of: $0) }), "\(words)")
                #expect(found.count == truth.count)
            }
        }
    }

    /// Both kinds of database put the same row first, and the same second.
    @Test(.enabled(if: TestServer.isInstalled), arguments: 1...3 as ClosedRange<UInt64>)
    func theOrderIsTheSameEverywhere(seed: UInt64) async throws {
        var random = Seeded(seed: seed)
        let plans = (0..<2).map { GeneratedPlan(sentences: Self.sentences(200, &random), hash: "\($0)").version }
        let queries = (0..<60).map { _ in
            (0..<Int.random(in: 1...3, using: &random)).map { _ in Self.word(1...3, &random) }.joined(separator: " ")
        }
        let reference = try SQLitePlanStore.inMemory(nature: .real)
        try await StoreKind.postgres.withStore { store in
            for plan in plans {
                try await reference.add([.planVersion(plan)])
                try await store.add([.planVersion(plan)])
            }
            for query in queries {
                #expect(try await store.search(query) == (try await reference.search(query)), "\(query)")
            }
        }
    }

    private static func sentences(_ count: Int, _ random: inout Seeded) -> [String] {
        (0..<count).map { _ in
            (0..<Int.random(in: 1...12, using: &random)).map { _ in word(1...5, &random) }.joined(separator: "，")
        }
    }

    private static func word(_ lengths: ClosedRange<Int>, _ random: inout Seeded) -> String {
        let letters = Array("海洋经济港口工业")
        let length = Int.random(in: lengths, using: &random)
        return String((0..<length).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] })
    }

    static let queries = [
        "", " ", "\"", "\"\"\"", "'", "*", "海*", "海 OR 洋", "NEAR(海 洋)", "NOT 海", "name:海", "{name sentence}: 海",
        "海 AND",
        "^海", "(", ")", "海)", "-海", "+海", "海\u{0}洋", "\u{0}", "'; DROP TABLE target; --", "%", "\\", "\u{FEFF}海",
        "\u{202E}海", "İ", "ﬁ", "e\u{301}", "👩‍👩‍👧", "\u{10FFFF}", String(repeating: "海", count: 3400),
        String(repeating: "海 ", count: 2500), String(repeating: "\"", count: 10_240),
        (0x4E00..<0x4E00 + 2500).compactMap { Unicode.Scalar($0) }.map { "\($0)" }.joined(separator: " "),
        (0..<2500).map { "w\($0)" }.joined(separator: " "), String(repeating: "(", count: 10_240),
    ]

    @Test(arguments: StoreKind.databases)
    func aQueryIsData(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.add([.planVersion(.sample)])
            for query in Self.queries {
                let found = try await store.search(query)
                #expect(Set(found).isSubset(of: ["t25", "t11", "k34", "p36", "p5"]), "\(query.prefix(40))")
            }
            #expect(try await store.account().version == .sample)
        }
    }

    @Test(arguments: StoreKind.databases)
    func aSupersededPlanIsFoundOnce(kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.add([.planVersion(.sample)])
            try await store.keep([.supersede(.planVersion(.sample))])
            #expect(try await store.search("大连港") == ["p36"])
        }
    }
}

/// A plan of one task a line.
private struct GeneratedPlan {
    let version: PlanVersion
    private let starts: [Int]

    init(sentences: [String], hash: String = "g") {
        var starts: [Int] = []
        var tasks: [ReadTask] = []
        var scalars: [Unicode.Scalar] = []
        for sentence in sentences {
            starts.append(scalars.count)
            scalars += Array(sentence.unicodeScalars) + ["\n"]
            let span = SourceSpan(starts[starts.count - 1], scalars.count - 1)
            tasks.append(ReadTask(node: "1", title: "", span: span, measures: []))
        }
        let root = OutlineNode(
            id: "1", parent: nil, level: .chapter, number: "", title: "", span: SourceSpan(0, scalars.count))
        self.starts = starts
        version = PlanVersion(
            plan: Plan(title: "生成"), source: SourceText(name: "g.txt", sha256: hash, scalars: scalars),
            reading: Reading(outline: [root], tasks: tasks))
    }

    /// The identifier of the commitment on a line.
    func id(of line: Int) -> String { "k\(starts[line])" }
}
