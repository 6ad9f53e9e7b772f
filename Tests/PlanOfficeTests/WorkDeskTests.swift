import PlanModel
import PlanOffice
import Testing

/// Tasks and projects at the desk over a store in memory.
struct WorkDeskTests {
    private static let planner = WorkSample.planner

    @Test func everyKindStandsAtTheDesk() async throws {
        let office = try await WorkSample.office()
        let ids = try await WorkSample.items(office).map(\.id)
        #expect(ids == ["k13", "k45", "p82", "p97", "p110"])
        let overview = try await office.confirmationDesk(for: Self.planner)
        #expect(overview.kinds.mapValues(\.all) == [.target: 1, .task: 3, .project: 4])
        #expect(overview.counts.all == 8 && overview.counts.undecided == 8)
    }

    @Test(arguments: ["k13", "p97"])
    func acceptingAsItStandsIsOneAct(id: String) async throws {
        let office = try await WorkSample.office()
        let before = try #require(try await WorkSample.item(id, office))
        #expect(before.state == .open)
        let first = try await office.act(.check(id, before.fields), by: Self.planner)
        #expect(first.outcome.added == 2 && first.commitment == id && first.chapter == "1")
        let again = try await office.act(.check(id, before.fields), by: .planner("别人"))
        #expect(again.outcome.entry == nil)
        let after = try #require(try await WorkSample.item(id, office))
        #expect(after.state == .accepted && after.now == before.now && after.check?.madeBy == "规划处")
        #expect(try await office.auditTrail().last?.act.verb == .checkWork)
        #expect(try await office.commitment(id, for: .citizen).summary.trust == .checked)
        _ = try await office.act(.takeBack(id), by: Self.planner)
        #expect(try await WorkSample.item(id, office)?.state == .open)
    }

    @Test func aCorrectedTaskCountsOnEveryPage() async throws {
        let office = try await WorkSample.office()
        let fields: [WorkField: String] = [
            .title: " 完善  城市功能体系 ", .begin: "建设公园城市", .end: "老旧小区改造。", .measures: "加快老旧小区\n改造\n\n建设公园城市",
        ]
        let outcome = try await office.act(.check("k13", fields), by: Self.planner)
        #expect(outcome.commitment == "k20")
        let task = try #require(try await office.commitment("k20", for: .citizen).summary.task)
        #expect(task.title == "完善 城市功能体系" && task.span == SourceSpan(20, 36))
        #expect(task.measures == [SourceSpan(20, 26), SourceSpan(27, 33), SourceSpan(33, 35)])
        let item = try #require(try await WorkSample.item("k20", office))
        #expect(item.state == .corrected && item.read.title == "完善城市功能" && item.readFields[.begin] == "完善城市功能。建设公园城市，")
        #expect(try await office.chapter("1", for: .citizen).commitments.keys.contains("k20"))
        await #expect(throws: OfficeError.notFound("commitment", "k13")) {
            try await office.commitment("k13", for: .citizen)
        }
        _ = try await office.act(.takeBack("k20"), by: Self.planner)
        #expect(try await WorkSample.item("k13", office)?.state == .open)
    }

    @Test func aCorrectedProjectCountsOnEveryPage() async throws {
        let office = try await WorkSample.office()
        let fields: [WorkField: String] = [
            .title: "大连港扩建工程", .words: "大连港扩建工程", .place: "210200， 210213", .stage: "建成", .capacity: "1,500.5",
            .capacityUnit: "吨",
        ]
        let outcome = try await office.act(.check("p97", fields), by: Self.planner)
        #expect(outcome.commitment == "p99")
        let project = try #require(try await office.commitment("p99", for: .citizen).summary.project)
        #expect(project.title == "大连港扩建工程" && project.place == ["210200", "210213"] && project.stage == "建成")
        #expect(project.capacity == Quantity(1500.5, UnitOfMeasure("吨")) && project.mentions == [SourceSpan(99, 106)])
        let emptied = try await office.act(
            .check("p99", [.capacity: "", .capacityUnit: " ", .stage: "", .place: ""]), by: Self.planner)
        #expect(emptied.commitment == "p99")
        let bare = try #require(try await office.commitment("p99", for: .citizen).summary.project)
        #expect(bare.capacity == nil && bare.stage == nil && bare.place == [])
        #expect(try await WorkSample.item("p99", office)?.read.project?.stage == "续建")
    }

    @Test(arguments: [
        ("k13", WorkField.title, " \n", OfficeError.badField("title", " \n")),
        ("k13", .title, String(repeating: "长", count: 201), .badField("title", String(repeating: "长", count: 201))),
        ("k13", .title, "a\u{0}b", .badField("title", "a\u{0}b")),
        ("p97", .capacityUnit, "\u{7F}", .badField("capacity", "")),
        ("k13", .begin, "没有的字", .quoteNotFound("没有的字")), ("k13", .end, "", .quoteNotFound("")),
        ("k13", .measures, "建设公园城市\n没有", .quoteNotFound("没有")),
        ("k13", .measures, "公园城市\n公园城市", .quoteNotFound("公园城市")), ("k13", .end, "建设步行街区。", .placeTaken("提升城市品质")),
        ("p97", .stage, "在建", .badField("stage", "在建")), ("p97", .place, "2102", .badField("place", "2102")),
        ("p97", .place, "210200 210200", .badField("place", "210200 210200")),
        ("p97", .place, "２１０２００", .badField("place", "２１０２００")), ("p97", .capacity, "很多", .badField("capacity", "很多")),
        ("p97", .capacity, "inf", .badField("capacity", "inf")), ("p97", .capacityUnit, "吨", .badField("capacity", "")),
        ("p97", .words, "营口港", .placeTaken("营口港改造工程")), ("p97", .words, "水源", .quoteNotFound("水源")),
        ("t162", .title, "x", .notFound("task", "t162")), ("k999", .title, "x", .notFound("task", "k999")),
    ])
    func badFieldsAreRefusedWhole(id: String, field: WorkField, value: String, error: OfficeError) async throws {
        let office = try await WorkSample.office()
        await #expect(throws: error) { _ = try await office.act(.check(id, [field: value]), by: Self.planner) }
        #expect(try await office.health().head.sequence == 1)
    }

    @Test func oneProjectNamedTwiceIsOneWithTwoMentions() async throws {
        let office = try await WorkSample.office()
        let outcome = try await office.act(.merge("p97", with: "p150"), by: Self.planner)
        #expect(outcome.commitment == "p97")
        let project = try #require(try await office.commitment("p97", for: .citizen).summary.project)
        #expect(project.mentions == [SourceSpan(97, 106), SourceSpan(150, 157)])
        #expect(project.capacity?.value == 5_000_000 && project.stage == "续建")
        #expect(try await WorkSample.item("p150", office, "2") == nil)
        let runs = try await office.chapter("2", for: .citizen).blocks.flatMap(\.runs)
        #expect(runs.first { $0.text == "大连港扩建工程" }?.project == "p97")
        #expect(try await WorkSample.item("p97", office)?.origin == .merge)
        _ = try await office.act(.takeBack("p97"), by: Self.planner)
        #expect(try await WorkSample.item("p150", office, "2")?.origin == nil)
    }

    @Test func neighbouringTasksMergeAndSplit() async throws {
        let office = try await WorkSample.office()
        let before = try await WorkSample.items(office)
        #expect(before[0].next == "k45")
        _ = try await office.act(.merge("k45", with: "k13"), by: Self.planner)
        let merged = try #require(try await WorkSample.item("k13", office)?.now.task)
        #expect(merged.title == "完善城市功能" && merged.span == SourceSpan(13, 66) && merged.measures.count == 5)
        let outcome = try await office.act(.split("k13", [Quote("推进街区"), Quote("提升城市品质。")]), by: Self.planner)
        #expect(outcome.commitment == "k13")
        let parts = try await WorkSample.items(office).filter { $0.origin == .split }.compactMap(\.now.task)
        #expect(parts.map(\.span) == [SourceSpan(13, 36), SourceSpan(36, 43), SourceSpan(45, 66)])
        #expect(parts.map(\.title) == ["完善城市功能", "推进街区更新", "提升城市品质"])
        #expect(parts.map(\.measures.count) == [2, 1, 2])
        _ = try await office.act(.takeBack("k36"), by: Self.planner)
        _ = try await office.act(.takeBack("k13"), by: Self.planner)
        #expect(try await WorkSample.items(office).map(\.now) == before.map(\.now))
    }

    @Test func oneNameThatHoldsTwoWorksIsSplit() async throws {
        let office = try await WorkSample.office()
        _ = try await office.act(.split("p82", [Quote("清河水库"), Quote("东山引水 工程")]), by: Self.planner)
        let parts = try await WorkSample.items(office).filter { $0.origin == .split }.compactMap(\.now.project)
        #expect(parts.map(\.title) == ["清河水库", "东山引水工程"])
        #expect(parts.map(\.span) == [SourceSpan(82, 86), SourceSpan(87, 93)])
        #expect(parts.map(\.mentions) == [[SourceSpan(82, 86)], [SourceSpan(87, 93)]])
    }

    /// Two works that the reader, or somebody else, took for one go apart by naming them where each is named.
    @Test func wronglyJoinedMentionsGoApart() async throws {
        let office = try await WorkSample.office()
        _ = try await office.act(.merge("p150", with: "p97"), by: Self.planner)
        _ = try await office.act(.split("p150", [Quote("大连港扩建工程"), Quote("大连港扩建工程")]), by: Self.planner)
        let both = try await WorkSample.items(office) + WorkSample.items(office, "2")
        let parts = both.filter { $0.origin == .split }.compactMap(\.now.project)
        #expect(parts.map(\.span) == [SourceSpan(99, 106), SourceSpan(150, 157)])
    }

    @Test(arguments: [
        ("k13", "k132", OfficeError.notMergeable("k13", "k132")), ("k13", "p82", .notMergeable("k13", "p82")),
        ("p82", "p82", .notMergeable("p82", "p82")), ("p82", "k9", .notFound("task", "k9")),
        ("p82", "", .notFound("commitment", "")),
    ])
    func whatIsNotOneStaysTwo(id: String, other: String, error: OfficeError) async throws {
        let office = try await WorkSample.office()
        await #expect(throws: error) { _ = try await office.act(.merge(id, with: other), by: Self.planner) }
    }

    @Test(arguments: [
        ("k13", ["没有"], OfficeError.quoteNotFound("没有")), ("k13", ["完善城市"], .quoteNotFound("")),
        ("k13", [], .quoteNotFound("")),
        ("k13", ["推进街区", "推进街区"], .placeTaken("推进街区")), ("p82", ["清河水库"], .quoteNotFound("")),
        ("p82", ["清河水库", "水库"], .placeTaken("水库")), ("p82", ["清河水库", "大连港"], .quoteNotFound("大连港")),
    ])
    func badSplitsAreRefused(id: String, quotes: [String], error: OfficeError) async throws {
        let office = try await WorkSample.office()
        await #expect(throws: error) {
            _ = try await office.act(.split(id, quotes.map { Quote($0) }), by: Self.planner)
        }
    }

    @Test(arguments: ["k13", "p110"])
    func whatIsRejectedIsANoteAndComesBack(id: String) async throws {
        let office = try await WorkSample.office()
        let before = try #require(try await WorkSample.item(id, office))
        _ = try await office.act(.check(id, before.fields), by: Self.planner)
        _ = try await office.act(.reject(id, .principle), by: Self.planner)
        let rejected = try #require(try await WorkSample.item(id, office))
        #expect(rejected.state == .rejected && rejected.correction?.reason == .principle)
        await #expect(throws: OfficeError.notFound("commitment", id)) { try await office.commitment(id, for: .citizen) }
        let list = try await office.commitments(CommitmentFilter(), for: .citizen).matches
        #expect(!list.contains { $0.id == id })
        _ = try await office.act(.takeBack(id), by: Self.planner)
        #expect(try await WorkSample.item(id, office)?.state == .accepted)
    }

    @Test func whatWasMissedIsAddedByItsWords() async throws {
        let office = try await WorkSample.office()
        let dam = try await office.act(.add(chapter: "2", .project, Quote("清河水库")), by: Self.planner)
        let project = try #require(try await WorkSample.item(dam.commitment ?? "", office, "2")?.now.project)
        #expect(project.title == "清河水库" && project.mentions == [project.span])
        _ = try await office.act(.reject("k45", .preamble), by: Self.planner)
        let road = try await office.act(.add(chapter: "1", .task, Quote("完善停车设施，建设步行街区。")), by: Self.planner)
        let task = try #require(try await WorkSample.item(road.commitment ?? "", office)?.now.task)
        #expect(task.span == SourceSpan(52, 66) && task.measures == [SourceSpan(52, 58), SourceSpan(59, 65)])
        #expect(try await office.commitment(task.id, for: .citizen).summary.trust == .machineRead)
    }

    @Test(arguments: [
        (CommitmentKind.task, "加快老旧小区改造", OfficeError.placeTaken("完善城市功能")),
        (.project, "港扩建", .placeTaken("续建大连港扩建工程")), (.project, "没有", .quoteNotFound("没有")),
        (.project, "工程", .quoteAmbiguous("工程", 4)), (.task, "", .quoteNotFound("")),
    ])
    func whatStandsThereIsNotAddedAgain(kind: CommitmentKind, words: String, error: OfficeError) async throws {
        let office = try await WorkSample.office()
        await #expect(throws: error) {
            _ = try await office.act(.add(chapter: "1", kind, Quote(words)), by: Self.planner)
        }
    }

    /// Taking back an early deed cannot put two things at one place.
    @Test func whatWouldStandTwiceIsNotTakenBack() async throws {
        let office = try await WorkSample.office()
        _ = try await office.act(.check("p97", [.words: "大连港扩建工程"]), by: Self.planner)
        _ = try await office.act(.add(chapter: "1", .project, Quote("续建")), by: Self.planner)
        await #expect(throws: OfficeError.placeTaken("续建")) {
            _ = try await office.act(.takeBack("p99"), by: Self.planner)
        }
    }

    @Test func codesFollowWhatCounts() async throws {
        let office = try await WorkSample.office()
        _ = try await office.act(.adopt, by: Self.planner)
        let code = try #require(try await WorkSample.item("k13", office)?.code)
        _ = try await office.act(.check("k13", [.begin: "建设公园"]), by: Self.planner)
        #expect(try await office.commitment("k20", for: .citizen).summary.code == code)
        _ = try await office.act(.split("p82", [Quote("清河水库"), Quote("东山引水工程")]), by: Self.planner)
        #expect(try await office.confirmationDesk(for: Self.planner).withoutCode == 1)
        #expect(try await WorkSample.item("p82", office)?.code != nil)
        _ = try await office.act(.adopt, by: Self.planner)
        let codes = try await office.commitments(CommitmentFilter(), for: .citizen).matches.compactMap(\.code)
        #expect(codes.count == 9 && Set(codes).count == 9)
    }

    @Test func goldHoldsTheKindsAskedFor() async throws {
        let office = try await WorkSample.office()
        _ = try await office.act(.check("k13", [:]), by: Self.planner)
        _ = try await office.act(.check("p110", [.title: "营口港"]), by: Self.planner)
        #expect(try await office.gold(for: Self.planner).isEmpty)
        let gold = try await office.gold(of: [.task, .project], for: Self.planner)
        #expect(gold.map(\.commitment.title) == ["完善城市功能", "营口港"])
        #expect(gold.map(\.chapter) == ["第一章", "第一章"] && gold[1].column == "专栏 1" && gold[1].checkedBy == "规划处")
    }
}
