import PlanAnalysis
import PlanModel

extension ReadingDesk {
    /// What a computed indicator's formula lacks in the plan's area, year by year; empty for an observed one.
    ///
    /// The years are those from the plan's start up to the last with a value of anything, at most the plan's last.
    func formulaLacks(_ id: String) -> [FormulaLack] {
        guard indicators[id]?.formula != nil, let area = version.plan.area,
            let book = try? FormulaBook(account.indicators), let tree = try? AreaTree(account.areas)
        else { return [] }
        let missing = book.uncomputed(
            id, in: area, over: years, from: account.observations, indicators: account.indicators, areas: tree)
        return missing.map { lack(id, $0) }
    }

    private var years: [Period] {
        let observed = account.observations.filter(\.status.isObserved).map(\.period.year)
        let latest = ([account.evaluation?.asOf.year].compactMap(\.self) + observed).max() ?? 0
        let first = version.plan.period?.startYear ?? observed.min() ?? latest
        let last = min(version.plan.period?.lastYear ?? latest, latest)
        return first <= last && last - first <= 100 ? (first...last).map { Period(year: $0) } : []
    }

    private func lack(_ id: String, _ period: UncomputedPeriod) -> FormulaLack {
        let names = Dictionary(account.areas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let sentence = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { language in
                let parts = period.missing.map { lack in
                    let indicator = indicators[lack.indicator]
                    let area = names[lack.area]
                    return lack.words(
                        language,
                        indicator: (language == .en && indicator?.nameEn.isEmpty == false
                            ? indicator?.nameEn : indicator?.nameZh) ?? lack.indicator,
                        area: (language == .en && area?.nameEn.isEmpty == false ? area?.nameEn : area?.nameZh)
                            ?? lack.area)
                }
                return (language, parts.joined(separator: language == .zh ? "；" : "; "))
            })
        let bodies = period.missing.compactMap { indicators[$0.indicator]?.sourceBody }.filter { !$0.isEmpty }
        var seen: Set<String> = []
        return FormulaLack(
            indicator: id, period: period.period, sentence: sentence,
            bodies: bodies.filter { seen.insert($0).inserted })
    }
}
