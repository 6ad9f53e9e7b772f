public import PlanModel

extension MethodReason {
    /// The sentence; of a score that is not available it says what is missing.
    ///
    /// Chinese sentences end with 。, English ones with a period.
    public func sentence(_ language: Language) -> String {
        let both = met ?? formula ?? missingData ?? notCovered ?? (code, code)
        return language == .zh ? both.zh : both.en
    }

    private typealias Both = (zh: String, en: String)

    private var met: Both? {
        switch self {
        case .targetMet(let last):
            return ("最近数值（\(zh(last))）已达到目标。", "The last value (\(en(last))) meets the target.")
        case .nearlyMet(let last):
            return (
                "最近数值（\(zh(last))）与目标相差不超过1个百分点，视为达到目标。",
                "The last value (\(en(last))) lies within one percentage point of the target, which counts as met."
            )
        case .noLongerMet(let last):
            return (
                "基期符合目标，最近数值（\(zh(last))）已不符合。",
                "The baseline met the target; the last value (\(en(last))) no longer does."
            )
        default: return nil
        }
    }

    private var formula: Both? {
        switch self {
        case .requiredGrowth(let observed, let required, let from, let to):
            return (
                "\(from)—\(to)年年均变化\(share(observed))，达到目标所需的年均变化为\(share(required))。",
                "From \(from) to \(to) it changed by \(share(observed)) a year; the target requires \(share(required)) a year."
            )
        case .growth(let rate, let from, let to):
            return (
                "\(from)—\(to)年年均变化\(share(rate))。", "From \(from) to \(to) it changed by \(share(rate)) a year."
            )
        case .projection(let value, let target, let year):
            return (
                "按目前的变化推算，\(year)年为\(plain(value))，目标为\(plain(target))。",
                "If the development continues it will be \(plain(value)) in \(year); the target is \(plain(target))."
            )
        case .trend(let mean, let last):
            return (
                "近年平均每年变化\(plain(mean))，最近一次变化为\(plain(last))。",
                "It changed by \(plain(mean)) a year on average and by \(plain(last)) the last time."
            )
        default: return nil
        }
    }

    private var missingData: Both? {
        switch self {
        case .noObservation:
            return (Wording.sentence(.noObservation, language: .zh), Wording.sentence(.noObservation, language: .en))
        case .noYearlyValue:
            return (
                "现有数值均不是整年数值，此方法只用年度数值。",
                "No value is that of a whole year, and the method uses no other."
            )
        case .tooFewValues(let count, let needed):
            return (
                "可用的年度数值只有\(count)个，此方法至少需要\(needed)个。",
                "The method needs \(needed) yearly values; there \(count == 1 ? "is" : "are") \(count)."
            )
        case .noValueSinceBaseline(let year):
            return ("\(year)年及以后没有年度数值。", "There is no yearly value for \(year) or later.")
        default: return nil
        }
    }
}

extension MethodReason {
    private var notCovered: (zh: String, en: String)? {
        switch self {
        case .signChange:
            return (
                "基期值与最近数值或目标值正负不同，无法计算增速。",
                "The baseline differs in sign from the last value or the target, so there is no growth rate."
            )
        case .targetIsBaseline:
            return ("目标值等于基期值，没有可计算的进程。", "The target is the baseline, so there is no way to measure.")
        case .undefined: return both(.undefined)
        case .noDeadline: return both(.noDeadline)
        case .unitMismatch(let expected, let found): return both(.unitMismatch(expected: expected, found: found))
        case .kindNotCovered(let kind):
            return (
                "此方法只评估水平类目标，不评估“\(Wording.name(kind, language: .zh))”。",
                "The method judges levels only, not the kind “\(Wording.name(kind, language: .en))”."
            )
        case .holdNotCovered:
            return ("此方法不评估需要保持不变的目标。", "The method does not judge a value that is to be kept.")
        case .referenceNotCovered:
            return (
                "此方法不评估与另一指标相比的目标。", "The method does not judge a comparison with another indicator."
            )
        default: return nil
        }
    }

    /// The sentences `pace` has for the same.
    private func both(_ reason: VerdictReason) -> (zh: String, en: String) {
        (Wording.sentence(reason, language: .zh), Wording.sentence(reason, language: .en))
    }

    private func zh(_ period: Period) -> String { Wording.period(period, language: .zh) }

    private func en(_ period: Period) -> String { Wording.period(period, language: .en) }

    /// A number with at most four decimals, or as it is where these would be none.
    private func plain(_ value: Double) -> String {
        let rounded = (value * 10_000).rounded() / 10_000
        return Wording.plain(rounded == 0 || !rounded.isFinite ? value : rounded)
    }

    /// A share as percent with at most two decimals.
    private func share(_ value: Double) -> String { Wording.plain((value * 10_000).rounded() / 100) + "%" }
}
