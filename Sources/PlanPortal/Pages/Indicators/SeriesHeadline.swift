import PlanExchange
import PlanModel
import PlanOffice

/// The title of a chart: what it shows, in one sentence.
struct SeriesHeadline: Sendable {
    /// Observed values, edition by edition, oldest first.
    let values: [Observation]
    let goal: TargetChart.Goal?
    let unit: UnitOfMeasure
    let language: Language

    private var newest: Observation? { values.max { $0.period < $1.period } }
    private var vintages: [String] {
        var seen: Set<String> = []
        return values.map(\.vintage).filter { seen.insert($0).inserted }
    }

    var words: String {
        guard let newest else { return "" }
        if vintages.count > 1, let year = sharedYear { return editions(year) }
        let now = "\(period(newest))"
        if let aim = goal?.value {
            return Phrase(
                "\(now)为 \(amount(newest.quantity.value))，目标 \(amount(aim))",
                "\(amount(newest.quantity.value)) in \(now), target \(amount(aim))")(language)
        }
        let own = values.filter { $0.vintage == newest.vintage }
        guard let first = own.min(by: { $0.period < $1.period }), first.period != newest.period else {
            return Phrase(
                "\(now)为 \(amount(newest.quantity.value))", "\(amount(newest.quantity.value)) in \(now)")(language)
        }
        return Phrase(
            "从\(period(first))的 \(amount(first.quantity.value))到\(now)的 \(amount(newest.quantity.value))",
            "From \(amount(first.quantity.value)) in \(period(first)) to \(amount(newest.quantity.value)) in \(now)")(
                language)
    }

    /// A period for which two editions have a value.
    private var sharedYear: Period? {
        Set(values.map(\.period)).filter { wanted in values.filter { $0.period == wanted }.count > 1 }.max()
    }

    private func editions(_ shared: Period) -> String {
        let same = values.filter { $0.period == shared }
        let list = same.map { value in
            let name = VintageName.phrase(value.vintage)(language)
            return Phrase("\(name) \(amount(value.quantity.value))", "\(amount(value.quantity.value)) \(name)")(
                language)
        }
        let when = Wording.period(shared, language: language)
        return Phrase(
            "同为\(when)，两个版本不同：\(list.joined(separator: "，"))",
            "One year, two editions: \(list.joined(separator: ", ")) for \(when)")(language)
    }

    private func period(_ value: Observation) -> String { Wording.period(value.period, language: language) }

    private func amount(_ value: Double) -> String {
        Quantity(value.shortened, unit).words(language)
    }
}
