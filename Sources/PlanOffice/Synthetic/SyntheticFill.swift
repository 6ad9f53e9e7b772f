import PlanModel

/// Invented bodies, reports and values for all commitments of a plan (合成数据), the same for the same seed.
struct SyntheticFill {
    private(set) var units: [ResponsibleUnit] = []
    private(set) var indicators: [Indicator] = []
    private(set) var links: [IndicatorLink] = []
    private(set) var responsibilities: [Responsibility] = []
    private(set) var reports: [Report] = []
    /// What was entered first, slips included.
    private(set) var firstValues: [Observation] = []
    /// What takes the place of slips and of values that were revised.
    private(set) var laterValues: [Observation] = []
    /// The document every value names.
    let source = Source(id: "synthetic", publisher: "合成数据", title: "按种子生成的合成数据，不是任何机构的数据")

    private var random: SeededGenerator
    private let account: PlanAccount
    private let version: PlanVersion
    private let period: PlanPeriod

    /// Fills a plan; `nil` when it has no period.
    init?(account: PlanAccount, version: PlanVersion, seed: UInt64) {
        guard let period = version.plan.period else { return nil }
        self.account = account
        self.version = version
        self.period = period
        random = SeededGenerator(seed: seed)
        makeUnits()
        let desk = ReadingDesk(account: account, version: version)
        for commitment in desk.index.all { fill(commitment) }
    }

    private mutating func makeUnits() {
        let fields = [
            ("development", "发展改革", "development and reform"), ("housing", "住房城乡建设", "housing"),
            ("transport", "交通水利", "transport and water"), ("energy", "能源", "energy"), ("culture", "文化旅游", "culture"),
            ("environment", "生态环境", "environment"), ("commerce", "商务", "commerce"), ("education", "教育", "education"),
            ("health", "卫生健康", "health"), ("employment", "人力资源", "employment"), ("farming", "农业农村", "farming"),
            ("safety", "应急管理", "safety"),
        ]
        units = fields.map { id, zh, en in
            ResponsibleUnit(
                id: "synthetic-\(id)", nameZh: "合成单位·\(zh)", nameEn: "Synthetic body: \(en)", area: version.plan.area)
        }
    }

    private mutating func fill(_ commitment: CommitmentSummary) {
        let series =
            commitment.target.map { SyntheticSeries.of($0, period: period, using: &random) }
            ?? SyntheticSeries.ofWork(period: period, using: &random)
        let indicator = "synthetic-\(commitment.id)"
        indicators.append(
            Indicator(
                id: indicator, nameZh: commitment.title, unitOfMeasure: series.unitOfMeasure, timing: .period,
                sourceBody: "合成数据", definition: "按种子生成，不是观测。"))
        links.append(
            IndicatorLink(
                indicator: indicator, planSHA256: version.source.sha256, span: commitment.span,
                quantity: version.source.text(at: commitment.span), observedAs: series.observedAs))
        let lead = assign(commitment)
        for (year, value) in series.values {
            report(commitment, by: lead, indicator: indicator, year: year, value: value, in: series.unitOfMeasure)
        }
    }

    /// The chapter's order chooses the lead, so that a chapter has few; luck chooses who assists.
    private mutating func assign(_ commitment: CommitmentSummary) -> ResponsibleUnit {
        let order = Int(commitment.chapter) ?? commitment.chapter.utf8.count
        let lead = units[(order + Int.random(in: 0...1, using: &random)) % units.count]
        let assist = units[Int.random(in: 0..<units.count, using: &random)]
        responsibilities.append(Responsibility(commitment: commitment.id, unit: lead.id, role: .lead))
        if assist.id != lead.id {
            responsibilities.append(Responsibility(commitment: commitment.id, unit: assist.id, role: .assist))
        }
        return lead
    }

    /// One year's report: some never come, some come late, some hold a slip of ten thousand, some are revised.
    private mutating func report(
        _ commitment: CommitmentSummary, by unit: ResponsibleUnit, indicator: String, year: Int, value: Double,
        in unitOfMeasure: UnitOfMeasure
    ) {
        let isStart = year == period.startYear
        let isMissing = !isStart && random.chance(0.05)
        let isLate = random.chance(0.15)
        let isWrong = !isStart && random.chance(0.04)
        let isRevised = random.chance(0.07)
        if !isStart {
            let came = isMissing ? nil : isLate ? "\(year + 1)-02-14" : "\(year + 1)-01-18"
            reports.append(
                Report(
                    commitment: commitment.id, unit: unit.id, period: Period(year: year),
                    state: isMissing ? .draft : .approved, dueOn: "\(year + 1)-01-20", submittedOn: came,
                    note: isWrong ? "首报数值误差一万倍，退回后更正" : isRevised ? "数值经修订" : ""))
        }
        guard !isMissing else { return }
        func observation(_ value: Double, _ status: ObservationStatus) -> Observation {
            Observation(
                indicator: indicator, area: version.plan.area ?? "", period: Period(year: year),
                quantity: Quantity(value, unitOfMeasure), status: status, source: source.id)
        }
        let first = isWrong ? value * 10_000 : isRevised ? value * 0.96 : value
        firstValues.append(observation(first, isRevised ? .provisional : .final))
        if isWrong || isRevised { laterValues.append(observation(value, .final)) }
    }
}
