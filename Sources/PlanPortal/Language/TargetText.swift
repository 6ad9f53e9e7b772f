import PlanModel
import PlanOffice

/// What a target promises, in a few characters for a table.
enum TargetText {
    /// Such as ≥ 3000 万千瓦, 年均 5%, 约 2028 年.
    static func promise(_ target: ReadTarget, _ language: Language) -> String {
        if target.kind == .milestone { return year(target, language) }
        let amount = amount(target, language)
        switch target.kind {
        case .elimination where target.value == 0: return Phrase("清零", "none left")(language)
        case .annualRate:
            return Phrase("年均 ", "per year ")(language) + mark(target.comparator, language) + signed(target) + amount
        case .perYear: return Phrase("每年 ", "each year ")(language) + mark(target.comparator, language) + amount
        case .change: return mark(target.comparator, language) + signed(target) + amount
        default: return mark(target.comparator, language) + amount
        }
    }

    private static func year(_ target: ReadTarget, _ language: Language) -> String {
        guard target.unitOfMeasure == "年" else {
            return mark(target.comparator, language) + amount(target, language)
        }
        let year = Wording.plain(target.value)
        let about = target.comparator == .about || target.isApproximate
        return (about ? Phrase("约 ", "about ")(language) : "") + year + (language == .zh ? " 年" : "")
    }

    private static func amount(_ target: ReadTarget, _ language: Language) -> String {
        let unit = UnitOfMeasure(target.unitOfMeasure)
        let first = Wording.quantity(Quantity(target.value, unit), language: language)
        guard let upper = target.upper else { return first }
        return Wording.number(target.value, language: language) + "—"
            + Wording.quantity(Quantity(upper, unit), language: language)
    }

    private static func signed(_ target: ReadTarget) -> String { target.direction == .down ? "−" : "" }

    private static func mark(_ comparator: Comparator, _ language: Language) -> String {
        switch comparator {
        case .atLeast: "≥ "
        case .moreThan: "> "
        case .atMost: "≤ "
        case .lessThan: "< "
        case .about: Phrase("约 ", "about ")(language)
        case .exactly, .between: ""
        }
    }

    /// The last value that was judged by, with its period; `nil` when none was.
    static func observed(_ summary: CommitmentSummary, _ language: Language) -> (value: String, period: String)? {
        guard let verdict = summary.standing.verdicts.first(where: { $0.observed != nil }),
            let observed = verdict.observed
        else { return nil }
        let period = Wording.period(observed.period, language: language)
        switch verdict.reason {
        case .doneInTime, .doneLate: return (Phrase("已办成", "done")(language), period)
        default: break
        }
        if summary.target?.kind == .milestone {
            let share = observed.value < 1 ? Wording.percent(observed.value) : Phrase("已办成", "done")(language)
            return (share, period)
        }
        if let target = summary.target, target.kind == .totalOverPeriod, let progress = verdict.progress {
            let aim = target.comparator == .about ? target.value * 0.95 : target.value
            let sum = Wording.quantity(
                Quantity(rounded(progress * aim), UnitOfMeasure(target.unitOfMeasure)), language: language)
            return (Phrase("合计 \(sum)", "\(sum) in all")(language), Phrase("至 \(period)", "to \(period)")(language))
        }
        let unit = observedUnit(of: summary.target)
        let words = Wording.quantity(Quantity(rounded(observed.value), unit), language: language)
        return (words.withTrueMinus, period)
    }

    /// The unit a verdict's value is in, where the target alone tells: what is left, and what changes by a share of itself,
    /// is observed in the indicator's own unit.
    private static func observedUnit(of target: ReadTarget?) -> UnitOfMeasure {
        guard let target else { return .one }
        let unit = UnitOfMeasure(target.unitOfMeasure)
        return target.kind == .elimination || (target.kind == .change && unit == .percent) ? .one : unit
    }

    /// At most six digits: a page is no instrument.
    private static func rounded(_ value: Double) -> Double {
        guard value != 0, value.isFinite else { return value }
        var scale = 1.0
        while abs(value) * scale < 1e5, scale < 1e9 { scale *= 10 }
        return (value * scale).rounded() / scale
    }
}

extension String {
    /// With the sign for minus instead of a hyphen in front.
    fileprivate var withTrueMinus: String { hasPrefix("-") ? "−" + dropFirst() : self }
}

extension Standing {
    /// The word of one verdict: 提前实现 when it was met before its date.
    func word(_ language: Language) -> String { Wording.name(standing, reason: reason, language: language) }
}
