import PlanModel
import PlanOffice

/// The value a verdict rests on, in words: of a total the sum of its periods, else the last value in its own unit.
struct ObservedText: Equatable, Sendable {
    let value: String
    let period: String
    /// Whether several periods are added up.
    var isSum = false

    /// Of the first verdict that has a value; `nil` when none has.
    init?(_ page: CommitmentPage, _ language: Language) {
        guard let verdict = page.summary.standing.verdicts.first(where: { $0.observed != nil }) else { return nil }
        self.init(verdict, in: page, language)
    }

    init?(_ verdict: Verdict, in page: CommitmentPage, _ language: Language) {
        guard let observed = verdict.observed else { return nil }
        let when = Wording.period(observed.period, language: language)
        let series = page.series.first { $0.indicator.id == verdict.indicator }
        let statement = page.statements.first { $0.indicator == verdict.indicator }
        if statement?.kind == .milestone {
            let done = Phrase("已办成", "done")(language)
            (value, period) = (observed.value >= 1 ? done : Wording.percent(observed.value), when)
        } else if let series, let statement, let sum = Self.sum(verdict, statement, series, language) {
            self = sum
        } else {
            let own = Quantity(observed.value, statement?.unitOfMeasure ?? UnitOfMeasure(""))
            value = Self.quantity(Self.published(observed, verdict, statement, series) ?? own).words(language)
            period = when
        }
    }

    private init(value: String, period: String, isSum: Bool) {
        (self.value, self.period, self.isSum) = (value, period, isSum)
    }

    /// As it was published, unless the verdict looks at a difference between two series.
    private static func published(
        _ observed: Verdict.Observed, _ verdict: Verdict, _ statement: TargetStatement?, _ series: SeriesAnswer?
    ) -> Quantity? {
        guard let statement, let series, statement.reference == nil else { return nil }
        return series.observations.first {
            $0.period == observed.period && $0.area == verdict.area && $0.vintage == verdict.vintage ?? ""
        }?.quantity
    }

    private static func sum(
        _ verdict: Verdict, _ statement: TargetStatement, _ series: SeriesAnswer, _ language: Language
    ) -> ObservedText? {
        let addends = WorkedNumbers(verdict, statement: statement, series: series).addends
        guard addends.count > 1, let first = addends.first, let last = addends.last else { return nil }
        let total = Quantity(addends.reduce(0) { $0 + $1.value }, statement.unitOfMeasure)
        let from = Wording.period(first.period, language: language)
        let to = Wording.period(last.period, language: language)
        return ObservedText(
            value: quantity(total).words(language), period: Phrase("\(from)至\(to)", "\(from) to \(to)")(language),
            isSum: true)
    }

    private static func quantity(_ quantity: Quantity) -> Quantity {
        Quantity(quantity.value.shortened, quantity.unitOfMeasure)
    }
}

extension Quantity {
    /// In words; of an index such as 2020=100 the number alone.
    func words(_ language: Language) -> String {
        guard !unitOfMeasure.rawValue.contains("=") else { return Wording.plain(value).withMinusSign }
        return Wording.quantity(self, language: language).withMinusSign
    }
}
