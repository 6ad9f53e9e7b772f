import PlanModel

extension Act {
    static func sample(_ verb: Verb = .importObservations, after: String = "3 行") -> Act {
        Act(verb: verb, actor: "规划处", at: "2026-01-31T08:00:00Z", subject: "observations.csv", after: after)
    }
}

extension PlanVersion {
    /// A short plan: one chapter, a target, a task and a project.
    static let sample = PlanVersion(
        plan: Plan(title: "蓝图", period: PlanPeriod(2021, 2025), area: "210000"),
        source: .sample, reading: .sample, adoptedOn: "2021-03-30")
}

extension SourceText {
    /// With a mark and scalars that careless decoding loses.
    static let sample = SourceText(
        name: "plan.txt", sha256: String(repeating: "a", count: 64),
        scalars: Array(
            "\u{FEFF}第一章 海洋经济\n到2025年，海洋生产 总值达到5000亿元以上。\n建设5G基站，发展海洋经济。e\u{301}\u{0}\u{FFFE}\u{1F30A}\u{10FFFF}"
                .unicodeScalars))
}

extension Reading {
    static let sample = Reading(
        outline: [
            OutlineNode(
                id: "1", parent: nil, level: .chapter, number: "第一章", title: "海洋经济", span: SourceSpan(1, 49)),
            OutlineNode(id: "1.p1", parent: "1", level: .paragraph, number: "", title: "", span: SourceSpan(10, 33)),
            OutlineNode(id: "1.p2", parent: "1", level: .paragraph, number: "", title: "", span: SourceSpan(34, 48)),
        ],
        targets: [
            ReadTarget(
                node: "1.p1", span: SourceSpan(25, 32), quantity: "5000亿元以上", sentence: SourceSpan(10, 33),
                indicator: "海洋生产总值", comparator: .atLeast, value: 500_000_000_000, upper: 0.1 + 0.2,
                unitOfMeasure: "元", kind: .level, direction: .up, deadline: 2025, baselineYear: 2020,
                baselineValue: 1.0 / 3, obligation: .binding, isApproximate: true, scope: "沿海"),
            ReadTarget(
                node: "1.p1", span: SourceSpan(11, 16), quantity: "2025年", sentence: SourceSpan(10, 33),
                indicator: "年份", comparator: .exactly, value: -1.5e300, unitOfMeasure: "", kind: .milestone,
                direction: .hold),
        ],
        tasks: [
            ReadTask(
                node: "1.p2", title: "建设5G基站", span: SourceSpan(34, 48),
                measures: [SourceSpan(34, 40), SourceSpan(41, 47)])
        ],
        projects: [
            ReadProject(
                node: "1.p2", title: "大连港 扩建工程", span: SourceSpan(36, 40), place: ["210200", "210000"],
                stage: "续建", capacity: Quantity(3000, UnitOfMeasure("吨")),
                mentions: [SourceSpan(36, 40), SourceSpan(44, 46)]),
            ReadProject(node: "1", title: "海底数据中心", span: SourceSpan(5, 7)),
        ],
        notes: [ReadNote(span: SourceSpan(1, 4), text: "第一章", reason: .number)])
}

extension Indicator {
    static let sample = Indicator.sample(id: "ocean-product")

    static func sample(id: String) -> Indicator {
        Indicator(
            id: id, nameZh: "海洋生产总值", nameEn: "Ocean product", unitOfMeasure: UnitOfMeasure("亿元"),
            timing: .yearToDate, frequency: "annual", aggregation: .weightedMean, decimals: 1, sourceBody: "统计局",
            definition: "“按现价”\n第二行", formula: id == "computed" ? "「海洋生产总值」 * 2" : nil)
    }
}

extension IndicatorLink {
    static let sample = IndicatorLink(
        indicator: "ocean-product", planSHA256: SourceText.sample.sha256, span: SourceSpan(25, 32),
        quantity: "5000亿元以上", relation: .related, observedAs: .cumulative, reference: "gdp")
}

extension Source {
    static let sample = Source(
        id: "yearbook", publisher: "辽宁省统计局", title: "统计年鉴", published: "2024-10", address: "https://example.cn")
}

extension Area {
    static let sample = Area(
        id: "210200", nameZh: "大连市", nameEn: "Dalian", parent: "210000", validFrom: "1949-10-01", validTo: "2049-12-31")
}

extension ResponsibleUnit {
    static let sample = ResponsibleUnit(
        id: "fgw", nameZh: "发展改革委", nameEn: "DRC", parent: "szf", area: "210000")
}

extension Observation {
    static func sample(
        period: String = "2024", value: Double = 4900.1, vintage: String = "", status: ObservationStatus = .final,
        indicator: String = "ocean-product"
    ) throws -> Observation {
        guard let period = Period(period) else { throw StoreError.damaged }
        return Observation(
            indicator: indicator, area: "210000", period: period, quantity: Quantity(value, UnitOfMeasure("亿元")),
            status: status, vintage: vintage, source: "yearbook")
    }
}

extension AnnualTarget {
    static func sample(year: Int = 2024, value: Double = 4800) -> AnnualTarget {
        AnnualTarget(
            indicator: "ocean-product", area: "210000", year: year, quantity: Quantity(value, UnitOfMeasure("亿元")),
            comparator: .moreThan, source: "yearbook")
    }
}

extension Confirmation {
    static func sample(field: TargetField = .unitOfMeasure, value: String = "亿元") -> Confirmation {
        Confirmation(
            planSHA256: SourceText.sample.sha256, span: SourceSpan(25, 32), quantity: "5000亿元以上", field: field,
            value: value, checkedBy: "王工", checkedOn: "2026-01-30")
    }
}

extension ReadingCorrection {
    /// The sample's first target rejected.
    static let rejection = ReadingCorrection(
        planSHA256: SourceText.sample.sha256, turn: 1, deed: .reject, kind: .target, span: SourceSpan(25, 32),
        quote: "5000亿元以上", change: .remove(.name), madeBy: "王工", madeOn: "2026-01-30")

    /// A target put in, with every field that can be empty filled or not.
    static func addition(turn: Int = 2, start: Int = 34, bare: Bool = false) -> ReadingCorrection {
        let target = ReadTarget(
            node: "1.p2", span: SourceSpan(start, start + 4), quantity: "5G", sentence: SourceSpan(34, 48),
            indicator: "海底电缆", comparator: .between, value: 1.0 / 3, upper: bare ? nil : 7, unitOfMeasure: "",
            kind: .coverage, direction: .hold, deadline: bare ? nil : 2025, baselineYear: bare ? nil : 2020,
            baselineValue: bare ? nil : -1.5e300, obligation: bare ? nil : .anticipatory, isApproximate: !bare,
            scope: bare ? nil : "沿海")
        return ReadingCorrection(
            planSHA256: SourceText.sample.sha256, turn: turn, deed: .add, kind: .target, span: target.span, quote: "5G",
            change: .add(.target(target)), madeBy: "王工", madeOn: "2026-01-30")
    }
}

extension ReadingCorrection {
    /// A task or project of the sample that goes, or one that comes, with every field filled or not.
    static func work(
        _ kind: CommitmentKind, turn: Int = 4, deed: Deed = .check, start: Int = 34, reason: ReadNote.Reason? = nil,
        bare: Bool = false, isRemoval: Bool = false
    ) -> ReadingCorrection {
        let span = SourceSpan(start, start + 6)
        let commitment: ReadCommitment =
            kind == .task
            ? .task(
                ReadTask(
                    node: "1.p2", title: "“海底”\n隧道", span: span,
                    measures: bare ? [] : [SourceSpan(start, start + 2), SourceSpan(start + 3, start + 6)]))
            : .project(
                ReadProject(
                    node: "1.p2", title: "海底\\隧道", span: span, place: bare ? [] : ["210200", "210000"],
                    stage: bare ? nil : "拟开工", capacity: bare ? nil : Quantity(-1.5e300, UnitOfMeasure("")),
                    mentions: bare ? [] : [SourceSpan(0, 3), span]))
        return ReadingCorrection(
            planSHA256: SourceText.sample.sha256, turn: turn, deed: deed, kind: kind, span: span, quote: "建设5G\n",
            change: isRemoval ? .remove(reason) : .add(commitment), madeBy: "王工", madeOn: "2026-01-30")
    }
}

extension Adoption {
    static let sample = Adoption(
        planSHA256: SourceText.sample.sha256, adoptedBy: "规划处", adoptedOn: "2026-01-31")
}

extension CommitmentCode {
    static func sample(_ code: String = "1-0-01", _ commitment: String = "t25") -> CommitmentCode {
        CommitmentCode(
            planSHA256: SourceText.sample.sha256, code: code, commitment: commitment, span: SourceSpan(25, 32))
    }
}

extension Responsibility {
    static let sample = Responsibility(commitment: "t25", unit: "fgw", role: .lead)
}

extension Report {
    static func sample(period: String = "2025-Q3", state: State = .draft) throws -> Report {
        guard let period = Period(period) else { throw StoreError.damaged }
        return Report(
            commitment: "t25", unit: "fgw", period: period, state: state, dueOn: "2025-10-20",
            submittedOn: state == .draft ? nil : "2025-10-21", note: "进展顺利")
    }
}

extension Evaluation {
    static func sample(_ verdicts: [Verdict] = []) -> Evaluation {
        Evaluation(
            occasion: .final, planSHA256: SourceText.sample.sha256, asOf: Period(year: 2025), method: "pace/1",
            inputsSHA256: String(repeating: "b", count: 64),
            inputs: ["targets.csv": "\u{FEFF}id,value\r\n1,2\n", "observations.csv": ""], verdicts: verdicts)
    }
}
