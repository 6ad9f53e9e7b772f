extension Wording {
    /// The sentence of a verdict's reason; of one that cannot be judged it says what is missing.
    public static func sentence(_ reason: VerdictReason, language: Language) -> String {
        met(reason, language: language) ?? path(reason, language: language) ?? missingData(reason, language: language)
            ?? missingTerms(reason, language: language) ?? reason.code
    }

    private static func met(_ reason: VerdictReason, language: Language) -> String? {
        func words(_ period: Period) -> String { self.period(period, language: language) }
        switch reason {
        case .metAtDeadline:
            return choose(language, "到期时达到目标。", "The target was met when it was due.")
        case .metEarly:
            return choose(language, "在期限之前已达到目标。", "The target was met before it was due.")
        case .metFromStart:
            return choose(
                language, "计数开始时已达到目标，目前仍然达到；期限未到。",
                "The target was already met when the count started and still is; it is not due yet.")
        case .withinLimitSoFar:
            return choose(
                language, "到目前为止未超过上限；期限之前仍须保持。",
                "The limit has not been passed so far; it must be kept until the deadline.")
        case .metByLastValue(let last):
            return choose(
                language, "期限已过，尚无到期时的数值；按最近数值（\(words(last))）已达到目标，结论为初步结论。",
                "The deadline has passed and its value is not there yet; the last value (\(words(last))) meets the target,"
                    + " so this is provisional.")
        case .notMetAtDeadline:
            return choose(language, "到期时未达到目标。", "The target was not met when it was due.")
        case .doneInTime(let when):
            return choose(language, "已于\(words(when))按期完成。", "Done in time, in \(words(when)).")
        case .doneLate(let when):
            return choose(language, "于\(words(when))完成，晚于期限。", "Done in \(words(when)), too late.")
        case .floorMetWithGaps(let gaps):
            return choose(
                language, "缺少\(periods(gaps, language: language))的数值，但已有数值合计已达到目标。",
                "Values for \(periods(gaps, language: language)) are missing, but the others alone already meet the target."
            )
        default: return nil
        }
    }

    private static func path(_ reason: VerdictReason, language: Language) -> String? {
        switch reason {
        case .pace(let progress, let expected, let path):
            let way = expectedShare(expected, along: path, language: language)
            return choose(
                language, "已完成目标进程的\(percent(progress))，\(way)。",
                "\(percent(progress)) of the way is done, where \(way).")
        case .averageRate(let rate, let promised):
            return choose(
                language, "到目前为止年均增速为\(rateText(rate))，目标为年均增速\(rateText(promised))。",
                "The average growth so far is \(rateText(rate)) a year; \(rateText(promised)) a year was promised.")
        case .noLongerMet(let last):
            return choose(
                language, "计数开始时符合目标，\(period(last, language: language))的数值已不符合。",
                "It was met when the count started; the value for \(period(last, language: language)) no longer meets it."
            )
        case .everyPeriodMet(let seen):
            return choose(
                language, "已有数值的\(seen)个时期均达到要求。",
                seen == 1
                    ? "The one period with a value meets the promise."
                    : "All \(seen) periods with a value meet the promise.")
        case .periodsFailed(let failed):
            return choose(
                language, "\(periods(failed, language: language))未达到要求。",
                "The promise was not met for \(periods(failed, language: language)).")
        default: return nil
        }
    }

    /// What was to be expected, and by which path: 按时序应完成60%, 按年度目标应完成60%.
    package static func expectedShare(_ share: Double, along path: ExpectedPath?, language: Language) -> String {
        switch path {
        case .annual:
            choose(language, "按年度目标应完成\(percent(share))", "\(percent(share)) was to be expected by the annual target")
        case .compound:
            choose(
                language, "按承诺的年均增速应完成\(percent(share))",
                "\(percent(share)) was to be expected at the promised rate")
        case .linear, nil:
            choose(language, "按时序应完成\(percent(share))", "\(percent(share)) was to be expected by now")
        }
    }

    private static func missingData(_ reason: VerdictReason, language: Language) -> String? {
        switch reason {
        case .noObservation:
            return choose(
                language, "没有观测值：需要责任单位或统计部门提供数据。",
                "There is no observation; the responsible body or the statistics office would have to give one.")
        case .noValueAtDeadline(let last):
            return choose(
                language, "期限已过，缺少到期时的数值；最近数值为\(period(last, language: language))。",
                "The deadline has passed and its value is missing; the last value is that for \(period(last, language: language))."
            )
        case .missingPeriods(let gaps):
            return choose(
                language, "缺少\(periods(gaps, language: language))的数值。",
                "Values for \(periods(gaps, language: language)) are missing.")
        case .noReference(let gaps):
            return choose(
                language, "缺少对照指标\(periods(gaps, language: language))的数值。",
                "The indicator it is compared with has no value for \(periods(gaps, language: language)).")
        case .onlyBeforeStart:
            return choose(
                language, "现有数值均在计数开始之前，缺少之后的数值。",
                "All values lie before the count starts; one after it is missing.")
        case .notLinked:
            return choose(language, "尚未关联任何数据序列。", "It is not linked to any series yet.")
        case .onlyRelated:
            return choose(
                language, "只有口径不同的相关数据，缺少同口径数据。",
                "Only related figures under another definition exist; figures under its own are missing.")
        default: return nil
        }
    }

    private static func missingTerms(_ reason: VerdictReason, language: Language) -> String? {
        switch reason {
        case .noBaseline:
            return choose(
                language, "缺少基期值或计数起点，无法计算进程。",
                "The baseline value or the year the count starts is missing, so the way cannot be measured.")
        case .noDeadline:
            return choose(
                language, "未写明期限，也未设定默认期限。", "No deadline is stated and none is assumed.")
        case .noTargetValue:
            return choose(language, "缺少可比较的目标值。", "The promise has no value to compare with.")
        case .unitMismatch(let expected, let found):
            return choose(
                language, "计量单位不能换算：应为“\(unit(expected, language: .zh))”，实为“\(unit(found, language: .zh))”。",
                "The units do not convert: \(unit(expected, language: .en)) was expected, \(unit(found, language: .en)) was found."
            )
        case .undefined:
            return choose(
                language, "这些数值下公式没有意义，例如以零或负数为基期计算增速。",
                "The formula has no meaning for these numbers, such as a growth rate from zero or below.")
        case .vintagesDisagree:
            return choose(
                language, "数据序列的不同版本得出不同结论，须先确定采用哪一版。",
                "Editions of the series give different answers; which one counts has to be settled.")
        case .partNotAssessable:
            return choose(
                language, "涉及的多个指标中至少有一个无法评估。", "At least one of its indicators cannot be assessed.")
        default: return nil
        }
    }

    /// A rate in percent, with at most two decimals.
    private static func rateText(_ rate: Double) -> String {
        plain((rate * 100).rounded() / 100) + "%"
    }

    private static func unit(_ unit: UnitOfMeasure, language: Language) -> String {
        unit.rawValue.isEmpty ? choose(language, "无单位", "a bare number") : unit.rawValue
    }
}
