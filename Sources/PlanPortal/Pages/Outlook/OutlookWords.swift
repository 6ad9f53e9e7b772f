import PlanModel
import PlanOffice

/// The sentences of an outlook.
enum OutlookWords {
    /// How likely it is that the target will be met; later values that were not used are owned up to.
    static func chance(_ outlook: OutlookAnswer.Prospect, by deadline: Int, isOld: Bool = false) -> Phrase {
        let chance = Chance(probability: outlook.probability).phrase
        let data =
            isOld
            ? Phrase("按截至 \(outlook.lastYear) 年的数据", "On the data up to \(outlook.lastYear)")
            : Phrase("按现有数据", "On the data so far")
        return Phrase(
            "\(data.zh)，到 \(deadline) 年达到目标的可能性\(chance.zh)。",
            "\(data.en), the chance that the target will be met by \(deadline) is \(chance.en).")
    }

    /// Why there is none.
    static func lack(_ lack: OutlookAnswer.Lack) -> Phrase {
        switch lack {
        case .historyTooShort(let needed, let found):
            Phrase(
                "没有预测：需要至少 \(needed) 个连续年份的数值，现有 \(found) 个。",
                "No outlook: it needs values of at least \(needed) years in a row, and there are \(found).")
        case .noBaseline:
            Phrase("没有预测：缺基期值，不知道要达到多少。", "No outlook: without a baseline value it is not known what is to be reached.")
        }
    }

    /// What change a year is still needed.
    static func needed(_ outlook: OutlookAnswer.Prospect, _ needed: OutlookAnswer.Needed) -> Phrase {
        let last = Phrase { amount(outlook.lastValue, outlook.unitOfMeasure, $0) }
        if needed.isMet {
            return Phrase(
                "\(outlook.lastYear) 年的数值（\(last.zh)）已经达到目标；到期那年仍要达到才算完成。",
                "The value for \(outlook.lastYear) (\(last.en)) meets the target already; what counts is the year it is due."
            )
        }
        let change = change(outlook, needed)
        return Phrase(
            "从 \(outlook.lastYear) 年的 \(last.zh) 出发，\(needed.years == 1 ? "" : "\(needed.years) 年里每年平均")还要\(change.zh)。",
            "From \(last.en) in \(outlook.lastYear) it still takes \(change.en)"
                + (needed.years == 1 ? " in one year." : " a year on average, for \(needed.years) years."))
    }

    /// How often such a change has been seen.
    static func seen(_ outlook: OutlookAnswer.Prospect, _ needed: OutlookAnswer.Needed) -> Phrase? {
        guard !needed.isMet, needed.occasions > 0 else { return nil }
        let single = Phrase(
            "这么大的年度变化，\(outlook.firstYear)—\(outlook.lastYear) 年间 \(needed.occasions) 次中出现过 \(needed.times) 次",
            "A change as large as that was seen \(times(needed.times)) in \(needed.occasions) yearly changes from "
                + "\(outlook.firstYear) to \(outlook.lastYear)")
        guard needed.years > 1, needed.sustainedOccasions > 0 else { return Phrase(single.zh + "。", single.en + ".") }
        return Phrase(
            single.zh + "；连续 \(needed.years) 年平均有这么大的，\(needed.sustainedOccasions) 段中有 \(needed.sustainedTimes) 段。",
            single.en + ", and on average over \(needed.years) years in a row \(times(needed.sustainedTimes)) in "
                + "\(needed.sustainedOccasions) such runs.")
    }

    /// How often such a change has been seen in the areas beside it, or that nobody here knows.
    static func elsewhere(_ needed: OutlookAnswer.Needed) -> Phrase? {
        guard !needed.isMet else { return nil }
        guard let peers = needed.peers else {
            return Phrase(
                "其他地区没有同一指标的数值，所以不知道别处是否有过。",
                "No other area's values of the indicator are on record, so whether it was seen elsewhere is not known.")
        }
        let count = peers.areas.count
        let isProvinces = peers.areas.allSatisfy { $0.hasSuffix("0000") }
        let name = isProvinces ? Phrase("省份", "province") : Phrase("同级地区", "area of its level")
        let others = Phrase(
            "其他 \(count) 个\(name.zh)",
            count == 1
                ? "one other \(name.en)"
                : isProvinces ? "\(count) other provinces" : "\(count) other areas of its level")
        let single = Phrase(
            "\(others.zh)的 \(peers.occasions) 次年度变化中出现过 \(peers.times) 次",
            "In \(others.en) it was seen \(times(peers.times)) in \(peers.occasions) yearly changes")
        guard needed.years > 1, peers.sustainedOccasions > 0 else { return Phrase(single.zh + "。", single.en + ".") }
        return Phrase(
            single.zh + "；连续 \(needed.years) 年平均有这么大的，\(peers.sustainedOccasions) 段中有 \(peers.sustainedTimes) 段。",
            single.en + ", and on average over \(needed.years) years in a row \(times(peers.sustainedTimes)) in "
                + "\(peers.sustainedOccasions) such runs.")
    }

    /// What it is and is not.
    static let noVerdict = Phrase(
        "这是预测，不是结论：它从过去的数值推出今后，不知道有哪些措施；完成与否只按到期时的数值判定。",
        "This is an outlook and no verdict: it goes on from past values and knows nothing of measures taken; "
            + "whether the target is met is judged by the value at its date alone.")

    /// A value to four digits: an outlook knows no more.
    static func amount(_ value: Double, _ unit: UnitOfMeasure, _ language: Language) -> String {
        Quantity(value.toFourDigits, unit).words(language)
    }

    private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

    private static func change(_ outlook: OutlookAnswer.Prospect, _ needed: OutlookAnswer.Needed) -> Phrase {
        let isUp = needed.yearly >= 0
        let size = abs(needed.yearly)
        guard !needed.isRate else {
            let percent = Wording.plain((size * 100).toFourDigits) + "%"
            return isUp
                ? Phrase("增长 \(percent)", "growth of \(percent)") : Phrase("下降 \(percent)", "a fall of \(percent)")
        }
        let unit = outlook.unitOfMeasure == .percent ? UnitOfMeasure.percentagePoint : outlook.unitOfMeasure
        let words = Phrase { amount(size, unit, $0) }
        return isUp
            ? Phrase("增加 \(words.zh)", "a rise of \(words.en)") : Phrase("减少 \(words.zh)", "a fall of \(words.en)")
    }
}

extension Double {
    /// Rounded to four significant digits.
    var toFourDigits: Double {
        guard self != 0, isFinite else { return self }
        var scale = 1.0
        while magnitude * scale < 1e3, scale < 1e12 { scale *= 10 }
        return scale == 1 ? rounded() : (self * scale).rounded() / scale
    }
}
