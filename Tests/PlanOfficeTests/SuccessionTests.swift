import PlanModel
import Testing

@testable import PlanOffice

/// What becomes of what people put right when a text is read anew or corrected; pure.
struct SuccessionTests {
    private static let base = WorkSample.version()

    /// What the desk leaves of some acts, as an account.
    private static func account(_ acts: [DeskAct], adopted: Bool = false) throws -> PlanAccount {
        var account = PlanAccount(version: base)
        for act in acts + (adopted ? [.adopt] : []) {
            account.keep(try DeskDecision(account, by: "规划处", on: "2026-01-31").changes(act))
        }
        return account
    }

    private static func account(_ account: PlanAccount, after incoming: PlanVersion) -> PlanAccount {
        var after = account
        after.keep(Succession(account, by: incoming).changes)
        return after
    }

    private static func reread(_ change: (inout Reading) -> Void) -> PlanVersion {
        var version = base
        change(&version.reading)
        return version
    }

    // MARK: The same text

    @Test func anUnchangedReadingIsNoAct() throws {
        let account = try Self.account([.check("k13", [:])], adopted: true)
        var same = Self.base
        same.plan = Plan(title: "plan")
        #expect(Succession(account, by: same).changes == [] && Succession(account, by: same).losses == [])
    }

    @Test func whatIsNotSaidAgainStays() throws {
        var better = Self.reread { $0.tasks.removeLast() }
        better.plan = Plan(title: "plan")
        let after = Self.account(try Self.account([], adopted: true), after: better)
        #expect(after.version?.plan == Self.base.plan)
        #expect(after.version?.reading == better.reading && after.adoption != nil)
        better.plan.title = "另一名称"
        #expect(Self.account(after, after: Self.base).version?.plan.title == "示例规划")
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let acts: [DeskAct]
        let better: PlanVersion
        /// Identifiers and titles of the tasks and projects that count afterwards, of those that matter.
        let holds: [String]
        var lacks: [String] = []
        var lost: [String] = []
    }

    private static func task(_ start: Int, _ end: Int, _ title: String) -> ReadTask {
        ReadTask(node: "n2", title: title, span: SourceSpan(start, end), measures: [])
    }

    static let cases = [
        Case(
            testDescription: "a rejection goes with its place", acts: [.reject("p97", .name)],
            better: reread { $0.projects[1].span = SourceSpan(99, 106) }, holds: ["p110营口港改造工程"],
            lacks: ["p97", "p99"]),
        Case(
            testDescription: "a rejection of what is no longer read is lost", acts: [.reject("p97", .name)],
            better: reread { $0.projects.remove(at: 1) }, holds: ["p110营口港改造工程"], lost: ["reject p97"]),
        Case(
            testDescription: "what was put in takes the place of what is read there now",
            acts: [.reject("k45", .preamble), .add(chapter: "1", .task, Quote("完善停车设施"))],
            better: reread { $0.tasks[1] = task(52, 66, "好") }, holds: ["k52完善停车设施"], lacks: ["k45"]),
        Case(
            testDescription: "a check holds against another reading", acts: [.check("k13", [.title: "改"])],
            better: reread { $0.tasks[0] = task(20, 43, "新") }, holds: ["k13改"], lacks: ["k20"]),
        Case(
            testDescription: "a check holds where nothing is read any more", acts: [.check("p110", [:])],
            better: reread { $0.projects.remove(at: 2) }, holds: ["p110营口港改造工程"]),
        Case(
            testDescription: "a merger takes both out as they are read now", acts: [.merge("p97", with: "p150")],
            better: reread { $0.projects[3].span = SourceSpan(152, 157) }, holds: ["p97续建大连港扩建工程"],
            lacks: ["p150", "p152"]),
        Case(
            testDescription: "parts stay parts", acts: [.split("p82", [Quote("清河水库"), Quote("东山引水工程")])],
            better: reread { $0.projects[0].title = "清河" }, holds: ["p82清河水库", "p87东山引水工程"]),
        Case(
            testDescription: "later deeds work on what earlier ones left",
            acts: [
                .merge("k13", with: "k45"), .check("k13", [.title: "合"]), .split("k13", [Quote("提升城市品质")]),
                .reject("k45", .fragment),
            ], better: reread { $0.tasks.removeFirst(2) }, holds: ["k13合"], lacks: ["k45"]),
    ]

    @Test(arguments: cases)
    func aBetterReadingKeepsWhatPeopleSaid(_ one: Case) throws {
        let account = try Self.account(one.acts)
        let succession = Succession(account, by: one.better)
        let after = Self.account(account, after: one.better)
        let standing = (after.effective?.reading.commitments ?? [])
        let names = standing.map { $0.id + $0.title }
        for name in one.holds { #expect(names.contains(name), "\(names)") }
        for id in one.lacks { #expect(!standing.contains { $0.id == id }, "\(names)") }
        #expect(succession.losses.map(\.name) == one.lost)
        #expect(Set(standing.map(\.id)).count == standing.count)
        #expect(Succession(after, by: one.better).changes == [], "the same twice changes nothing")
        let people = after.corrections.map { "\($0.madeBy) \($0.madeOn)" }
        #expect(people.allSatisfy { $0 == "规划处 2026-01-31" })
    }

    @Test func checkedFieldsAndCodesFollowTheirPlaces() throws {
        let account = try Self.account([.confirm("t162", [.scope: "全省"])], adopted: true)
        let better = Self.reread {
            $0.targets[0].span = SourceSpan(160, 169)
            $0.projects.remove(at: 2)
        }
        let succession = Succession(account, by: better)
        #expect(succession.losses.map(\.what) == [.code])
        let desk = ReadingDesk(account: Self.account(account, after: better), version: better)
        #expect(desk.index.byID["t160"]?.target?.scope == "全省")
        #expect(desk.index.byID["t160"]?.code == account.codes.first { $0.commitment == "t162" }?.code)
        let none = Self.reread { $0.targets = [] }
        #expect(Succession(account, by: none).losses.map(\.what) == [.confirmation, .code])
    }

    @Test func bodiesAndReportsFollowTheirCommitments() throws {
        var account = try Self.account([])
        account.responsibilities = [
            Responsibility(commitment: "k13", unit: "a", role: .lead),
            Responsibility(commitment: "p110", unit: "b", role: .lead),
        ]
        account.reports = [
            Report(
                commitment: "k13", unit: "a", period: Period(year: 2024), state: .draft, dueOn: "2025-01-20",
                submittedOn: nil)
        ]
        let better = Self.reread {
            $0.tasks[0] = Self.task(20, 43, "新")
            $0.projects.remove(at: 2)
        }
        let after = Self.account(account, after: better)
        #expect(after.responsibilities == [Responsibility(commitment: "k20", unit: "a", role: .lead)])
        #expect(after.reports.map(\.commitment) == ["k20"])
        #expect(Succession(account, by: better).losses == [Loss(.responsibility, "b p110")])
        account.keep(try DeskDecision(account, by: "x", on: "2026-01-31").changes(.merge("k45", with: "k13")))
        account.responsibilities[0].commitment = "k45"
        let merged = Self.account(account, after: better)
        #expect(merged.responsibilities.map(\.commitment) == ["k45"], "it leads on to what the two became")
        #expect(ReadingHistory(better.reading, merged.corrections).heir(of: "k45") == "k13")
    }

    // MARK: A corrected text

    private static let acts: [DeskAct] = [
        .check("k13", [.title: "甲"]), .check("k45", [.title: "乙"]), .reject("p110", .name),
        .merge("p97", with: "p150"), .confirm("t162", [.scope: "全省"]),
    ]

    @Test func correctionsGoIntoACorrectedText() throws {
        let account = try Self.account(Self.acts, adopted: true)
        let text = "前言。\n\n" + WorkSample.text.replacing("步行街区", with: "步行街道")
        let corrected = WorkSample.version(text)
        let succession = Succession(account, by: corrected)
        #expect(succession.losses == [Loss(.correction, "check k45", words: "提升城市品质。完善停车设施，建设步行街区。")])
        let after = Self.account(account, after: corrected)
        let reading = try #require(after.effective?.reading)
        #expect(after.version == corrected && after.adoption == nil)
        #expect(reading.commitment("k18")?.title == "甲" && reading.commitment("k50")?.title == "提升城市品质")
        #expect(reading.commitment("p115") == nil && reading.commitment("p155") == nil)
        let merged = try #require(reading.commitment("p102")?.project)
        #expect(merged.mentions == [SourceSpan(102, 111), SourceSpan(155, 162)])
        #expect(after.confirmations.map(\.span) == [SourceSpan(167, 174)])
        #expect(after.corrections.allSatisfy { $0.planSHA256 == corrected.source.sha256 })
        let nodes = Set(corrected.reading.outline.map(\.id))
        #expect(reading.commitments.allSatisfy { nodes.contains($0.node) })
    }

    @Test func anotherPlanTakesNothingOver() throws {
        let account = try Self.account(Self.acts, adopted: true)
        var other = WorkSample.version(WorkSample.text + "\n")
        other.plan.period = PlanPeriod(2026, 2030)
        let succession = Succession(account, by: other)
        #expect(succession.changes == [.add(.planVersion(other))] && succession.losses == [])
    }
}

extension PlanAccount {
    /// Does in memory what a store does with changes, as far as these tests look.
    mutating func keep(_ changes: [Change]) {
        for change in changes {
            switch change {
            case .add(.planVersion(let version)), .supersede(.planVersion(let version)):
                if version.source.sha256 != self.version?.source.sha256 {
                    (corrections, confirmations, adoption) = ([], [], nil)
                }
                self.version = version
            case .add(.correction(let correction)): corrections.append(correction)
            case .close(.correction(let correction)): corrections.removeAll { $0 == correction }
            case .add(.confirmation(let confirmation)): confirmations.append(confirmation)
            case .close(.confirmation(let confirmation)): confirmations.removeAll { $0 == confirmation }
            case .add(.code(let code)): codes.append(code)
            case .add(.adoption(let adoption)): self.adoption = adoption
            case .add(.responsibility(let responsibility)): responsibilities.append(responsibility)
            case .close(.responsibility(let responsibility)): responsibilities.removeAll { $0 == responsibility }
            case .add(.report(let report)): reports.append(report)
            case .close(.report(let report)): reports.removeAll { $0 == report }
            default: break
            }
        }
    }
}
