import PlanModel
import PlanOffice
import PlanReading
import Testing

/// The desk over a store in memory: acts, what they leave, and who may do them.
struct DeskTests {
    private static let planner = Asker.planner("规划处")

    private static func office(_ text: String = text) async throws -> Office {
        let office = try SamplePlan.office()
        _ = try await office.bring(.plan(version(text)), subject: "plan.txt", by: SamplePlan.asker)
        return office
    }

    private static let text = """
        第一章 推进新型城镇化

        到2025年，常住人口城镇化率达到69%，森林覆盖率达到42%。建成公园120个。

        第二章 改善生态环境

        完善城市功能。新建学校270所、医院30所。

        """

    private static func version(_ text: String, period: PlanPeriod? = PlanPeriod(2021, 2025)) -> PlanVersion {
        let source = SourceText(
            name: "plan.txt", sha256: SHA256.hex(of: Array(text.utf8)), scalars: Array(text.unicodeScalars))
        let reading = PlanReader(settings: ReadingSettings(period: period)).read(source)
        return PlanVersion(
            plan: Plan(title: "示例规划", period: period, area: "210000"), source: source, reading: reading)
    }

    private static func items(_ office: Office, _ chapter: String = "1") async throws -> [DeskItem] {
        try await office.confirmationDesk(chapter: chapter, for: planner).items.filter { $0.kind == .target }
    }

    private static func item(_ quantity: String, _ office: Office, _ chapter: String = "1") async throws -> DeskItem {
        try #require(try await items(office, chapter).first { $0.read.target?.quantity == quantity })
    }

    private static func fields(_ item: DeskItem) -> [TargetField: String] {
        Dictionary(uniqueKeysWithValues: TargetField.allCases.map { ($0, (item.now.target?.text(of: $0) ?? "")) })
    }

    @Test(arguments: [
        (Asker.citizen, false), (.planner(""), false), (.planner(" "), false), (.planner("a\nb"), false),
        (.planner(String(repeating: "x", count: 81)), false), (.planner("规划处"), true), (.door, true),
        (.member(Member(account: UserAccount(name: "li", shownName: "李", grants: [RoleGrant(.planner)]))), true),
        (.member(Member(account: UserAccount(name: "li", shownName: "李", grants: [RoleGrant(.auditor)]))), false),
        (.member(Member(account: UserAccount(name: "li", shownName: "李"))), false),
    ])
    func actsAreAuthorisedInOnePlace(asker: Asker, may: Bool) async throws {
        let office = try await Self.office()
        let id = try await Self.items(office)[0].id
        for act in [
            DeskAct.confirm(id, [.value: "69"]), .reject(id, .name), .takeBack(id), .adopt,
            .add(chapter: "1", .target, Quote("2025年")),
        ] {
            if may {
                _ = try await office.act(act, by: asker)
            } else {
                await #expect(throws: OfficeError.notPermitted) { _ = try await office.act(act, by: asker) }
            }
        }
        if !may { #expect(try await office.health().head.sequence == 1) }
    }

    @Test func plannersMayNotImportAndCitizensSeeNoDesk() async throws {
        let office = try await Self.office()
        await #expect(throws: OfficeError.notPermitted) {
            try await office.bring(.areas([]), subject: "a", by: Self.planner)
        }
        await #expect(throws: OfficeError.notPermitted) { try await office.evaluate(nil, asOf: nil, by: Self.planner) }
        await #expect(throws: OfficeError.notPermitted) { try await office.confirmationDesk(for: .citizen) }
        await #expect(throws: OfficeError.notPermitted) {
            try await office.confirmationDesk(chapter: "1", for: .citizen)
        }
        await #expect(throws: OfficeError.notPermitted) { try await office.gold(for: .citizen) }
    }

    @Test func acceptingChecksEveryFieldOnce() async throws {
        let office = try await Self.office()
        let item = try await Self.item("69%", office)
        #expect(item.state == .open)
        let first = try await office.act(.confirm(item.id, Self.fields(item)), by: Self.planner)
        #expect(first.outcome.added == TargetField.allCases.count)
        #expect(first.commitment == item.id && first.chapter == "1")
        let again = try await office.act(.confirm(item.id, Self.fields(item)), by: .planner("别人"))
        #expect(again.outcome.entry == nil)
        let checked = try await Self.item("69%", office)
        #expect(checked.state == .accepted)
        #expect(Set(checked.confirmations.map(\.checkedBy)) == ["规划处"])
        #expect(try await office.auditTrail().last?.act.actor == "规划处")
    }

    @Test func correctingCountsOnEveryPage() async throws {
        let office = try await Self.office()
        let item = try await Self.item("69%", office)
        var fields = Self.fields(item)
        fields[.value] = " 7e1 "
        fields[.scope] = "全省"
        _ = try await office.act(.confirm(item.id, fields), by: Self.planner)
        let page = try await office.commitment(item.id, for: .citizen)
        #expect(page.summary.target?.value == 70 && page.summary.target?.scope == "全省")
        let corrected = try await Self.item("69%", office)
        #expect(corrected.state == .corrected && corrected.read.target?.value == 69)
    }

    @Test(arguments: [
        (TargetField.value, ""), (.value, "nan"), (.value, "多"), (.kind, "levels"), (.comparator, ""),
        (.deadline, "2025.5"),
        (.deadline, "99999"), (.indicator, "  "), (.approximate, "maybe"), (.obligation, "x"),
        (.scope, String(repeating: "长", count: 201)),
    ])
    func badFieldsAreRefusedWhole(field: TargetField, value: String) async throws {
        let office = try await Self.office()
        let item = try await Self.item("69%", office)
        var fields = Self.fields(item)
        fields[field] = value
        let refused = fields
        await #expect(throws: OfficeError.badField(field.rawValue, value)) {
            _ = try await office.act(.confirm(item.id, refused), by: Self.planner)
        }
        #expect(try await Self.item("69%", office).confirmations.isEmpty)
    }

    @Test func rejectingTakesItOffAllPagesAndBack() async throws {
        let office = try await Self.office()
        let item = try await Self.item("69%", office)
        _ = try await office.act(.reject(item.id, .pastFact), by: Self.planner)
        await #expect(throws: OfficeError.notFound("commitment", item.id)) {
            try await office.commitment(item.id, for: .citizen)
        }
        #expect(try await Self.item("69%", office).state == .rejected)
        await #expect(throws: OfficeError.notFound("target", item.id)) {
            _ = try await office.act(.reject(item.id, .name), by: Self.planner)
        }
        let back = try await office.act(.takeBack(item.id), by: Self.planner)
        #expect(back.outcome.closed == 1)
        #expect(try await Self.item("69%", office).state == .open)
        await #expect(throws: OfficeError.nothingToTakeBack(item.id)) {
            _ = try await office.act(.takeBack(item.id), by: Self.planner)
        }
    }

    @Test func mergingJoinsTheWordsAndKeepsTheFirstFields() async throws {
        let office = try await Self.office()
        let before = try await Self.items(office)
        let (first, second) = (before[0], before[1])
        var fields = Self.fields(first)
        fields[.indicator] = "城镇化与森林"
        _ = try await office.act(.confirm(first.id, fields), by: Self.planner)
        _ = try await office.act(.merge(second.id, with: first.id), by: Self.planner)
        let merged = try await Self.items(office)
        #expect(merged.count == before.count - 1)
        #expect(merged[0].read.target?.quantity == "69%，森林覆盖率达到42%" && merged[0].origin == .merge)
        #expect(merged[0].read.title == "城镇化与森林" && merged[0].state == .open)
        _ = try await office.act(.takeBack(merged[0].id), by: Self.planner)
        #expect(try await Self.items(office).map(\.read) == before.map(\.read))
    }

    @Test func onlyNeighboursOfOneParagraphMerge() async throws {
        let office = try await Self.office()
        let items = try await Self.items(office)
        let far = try await Self.items(office, "2")[0]
        for other in [items[2].id, far.id, items[0].id] {
            await #expect(throws: OfficeError.notMergeable(items[0].id, other)) {
                _ = try await office.act(.merge(items[0].id, with: other), by: Self.planner)
            }
        }
    }

    @Test func splittingReadsEachPart() async throws {
        let office = try await Self.office()
        let items = try await Self.items(office)
        _ = try await office.act(.merge(items[0].id, with: items[1].id), by: Self.planner)
        let outcome = try await office.act(
            .split(items[0].id, [Quote("42 %"), Quote("达到69%")]), by: Self.planner)
        #expect(outcome.commitment != nil)
        let parts = try await Self.items(office).filter { $0.origin == .split }
        #expect(parts.map(\.read.target?.quantity) == ["达到69%", "42%"])
        #expect(parts.map(\.read.target?.value) == [69, 42])
        #expect(parts.map(\.read.title) == items.prefix(2).map(\.read.title))
    }

    @Test(arguments: [
        (["69%"], OfficeError.quoteNotFound("")), (["69%", "69%"], .placeTaken("69%")),
        (["69%", "270所"], .quoteNotFound("270所")), (["69%", "42%"], .placeTaken("42%")),
    ])
    func badSplitsAreRefused(quotes: [String], error: OfficeError) async throws {
        let office = try await Self.office()
        let item = try await Self.item("69%", office)
        await #expect(throws: error) {
            _ = try await office.act(.split(item.id, quotes.map { Quote($0) }), by: Self.planner)
        }
    }

    @Test func addingFindsTheWordsAndReadsThem() async throws {
        let office = try await Self.office()
        let school = try await Self.item("270所", office, "2")
        _ = try await office.act(.reject(school.id, .name), by: Self.planner)
        let outcome = try await office.act(.add(chapter: "2", .target, Quote("新建学校 270\n所")), by: Self.planner)
        let added = try #require(try await Self.items(office, "2").first { $0.id == outcome.commitment })
        #expect(added.read.target?.quantity == "新建学校270所" && added.origin == .add && added.state == .open)
        #expect(added.read.target?.value == 270 && added.read.target?.unitOfMeasure == "所")
        #expect(try await office.commitment(added.id, for: .citizen).summary.trust == .machineRead)
    }

    @Test(arguments: [
        (Quote("没有的字"), OfficeError.quoteNotFound("没有的字")), (Quote(""), .quoteNotFound("")),
        (Quote("完善城市功能"), .noQuantity("完善城市功能")), (Quote("所"), .quoteAmbiguous("所", 2)),
        (Quote("学校270所"), .placeTaken("270所")), (Quote("69%"), .quoteNotFound("69%")),
        (Quote("<script>"), .quoteNotFound("<script>")),
    ])
    func whatCannotBeAddedIsSaid(quote: Quote, error: OfficeError) async throws {
        let office = try await Self.office()
        await #expect(throws: error) { _ = try await office.act(.add(chapter: "2", .target, quote), by: Self.planner) }
        #expect(try await office.health().head.sequence == 1)
    }

    @Test func theNearestOfSeveralPlacesIsMeant() async throws {
        let office = try await Self.office("第一章 甲\n\n甲是5个。乙是5个。丙是5个。\n")
        for item in try await Self.items(office) { _ = try await office.act(.reject(item.id, .name), by: Self.planner) }
        let outcome = try await office.act(.add(chapter: "1", .target, Quote("5个", near: 15)), by: Self.planner)
        #expect(outcome.commitment == "t14")
    }

    @Test func adoptingGivesCodesOnceAndLiftsTheMark() async throws {
        let office = try await Self.office()
        let item = try await Self.item("69%", office)
        _ = try await office.act(.confirm(item.id, [.value: "69"]), by: Self.planner)
        #expect(try await office.commitment(item.id, for: .citizen).summary.trust == .checked)
        let before = try await office.confirmationDesk(for: Self.planner)
        #expect(before.adoption == nil && before.withoutCode == before.commitments)
        _ = try await office.act(.adopt, by: Self.planner)
        let after = try await office.confirmationDesk(for: Self.planner)
        #expect(after.adoption?.adoptedBy == "规划处" && after.adoption?.adoptedOn == "2026-01-31")
        #expect(after.withoutCode == 0 && after.frame.isAdopted)
        let summary = try await office.commitment(item.id, for: .citizen).summary
        #expect(summary.trust == .adopted && summary.checkedFields == [.value])
        #expect(summary.code?.hasPrefix("1-0-") == true)
        let again = try await office.act(.adopt, by: .planner("别人"))
        #expect(again.outcome.entry == nil)
    }

    @Test func aRejectedOnesCodeIsNeverGivenAgain() async throws {
        let office = try await Self.office()
        _ = try await office.act(.adopt, by: Self.planner)
        let item = try await Self.item("120个", office)
        let code = try #require(item.code)
        _ = try await office.act(.reject(item.id, .name), by: Self.planner)
        let outcome = try await office.act(.add(chapter: "1", .target, Quote("2025年")), by: Self.planner)
        let added = try #require(outcome.commitment)
        #expect(try await office.commitment(added, for: .citizen).summary.trust == .machineRead)
        _ = try await office.act(.adopt, by: Self.planner)
        let summary = try await office.commitment(added, for: .citizen).summary
        #expect(summary.trust == .adopted && summary.code != nil && summary.code != code)
        let all = try await office.commitments(CommitmentFilter(), for: .citizen).matches.compactMap(\.code)
        #expect(Set(all).count == all.count && !all.contains(code))
    }

    @Test func aCorrectedTextKeepsItsCodes() async throws {
        let office = try await Self.office()
        _ = try await office.act(.adopt, by: Self.planner)
        let codes = try await Self.codes(office)
        let text = "前言说明。\n\n" + Self.text.replacing("69%", with: "70%").replacing("、医院30所", with: "、医院30所、体育馆5座")
        _ = try await office.bring(.plan(Self.version(text)), subject: "plan.txt", by: SamplePlan.asker)
        let carried = try await Self.codes(office)
        #expect(carried["70%"] == codes["69%"] && carried["42%"] == codes["42%"] && carried["30所"] == codes["30所"])
        #expect(carried["5座"] == .some(nil))
        let desk = try await office.confirmationDesk(for: Self.planner)
        #expect(!desk.frame.isAdopted && desk.adoption == nil)
        _ = try await office.act(.adopt, by: Self.planner)
        let adopted = try await Self.codes(office)
        #expect(adopted["70%"] == codes["69%"])
        let fresh = try #require(adopted["5座"] ?? nil)
        #expect(!codes.values.contains(fresh))
    }

    @Test func anotherPlanBeginsWithoutCodesAndReusesNone() async throws {
        let office = try await Self.office()
        _ = try await office.act(.adopt, by: Self.planner)
        let codes = Set(try await Self.codes(office).values.compactMap { $0 })
        _ = try await office.bring(
            .plan(Self.version(Self.text + "\n", period: PlanPeriod(2026, 2030))), subject: "b", by: SamplePlan.asker)
        #expect(try await Self.codes(office).values.allSatisfy { $0 == nil })
        _ = try await office.act(.adopt, by: Self.planner)
        #expect(codes.isDisjoint(with: try await Self.codes(office).values.compactMap { $0 }))
    }

    /// Code by quantity.
    private static func codes(_ office: Office) async throws -> [String: String?] {
        let all = try await office.commitments(CommitmentFilter(kinds: [.target]), for: .citizen).matches
        return Dictionary(all.compactMap { one in one.target.map { ($0.quantity, one.code) } }) { first, _ in first }
    }

    @Test func goldIsWhatWasWhollyChecked() async throws {
        let office = try await Self.office()
        let items = try await Self.items(office)
        _ = try await office.act(.confirm(items[0].id, Self.fields(items[0])), by: Self.planner)
        _ = try await office.act(.confirm(items[1].id, [.value: "42"]), by: Self.planner)
        var fields = Self.fields(items[2])
        fields[.unitOfMeasure] = "座"
        _ = try await office.act(.confirm(items[2].id, fields), by: Self.planner)
        let gold = try await office.gold(for: Self.planner)
        #expect(gold.map(\.commitment.id) == [items[0].id, items[2].id])
        #expect(gold.map { $0.commitment.target?.unitOfMeasure } == ["%", "座"])
        #expect(gold.map(\.chapter) == ["第一章", "第一章"] && gold[0].checkedBy == "规划处")
    }

    @Test func verdictsFollowTheCorrectedReading() async throws {
        let office = try await SamplePlan.linkedOffice()
        _ = try await office.bring(
            .observations([SamplePlan.observation("2025", 68.5)]), subject: "o", by: SamplePlan.asker)
        let item = try #require(
            try await office.confirmationDesk(chapter: "1", for: Self.planner).items.first {
                $0.read.target?.value == 69
            })
        func isStale() async throws -> Bool {
            try await office.confirmationDesk(for: Self.planner).isEvaluationStale
        }
        #expect(try await !isStale())
        _ = try await office.evaluate(nil, asOf: Period("2025"), by: SamplePlan.asker)
        #expect(try await !isStale())
        _ = try await office.act(.confirm(item.id, [.value: "68"]), by: Self.planner)
        #expect(try await isStale())
        _ = try await office.evaluate(nil, asOf: Period("2025"), by: SamplePlan.asker)
        #expect(try await !isStale())
        let summary = try await office.commitment(item.id, for: .citizen).summary
        #expect(summary.standing.standing == .achieved)
    }
}
