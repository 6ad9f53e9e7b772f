import PlanModel
import PlanOffice

extension Timing {
    /// What a value of the series is a value of.
    var phrase: Phrase {
        switch self {
        case .end: Phrase("期末数", "at the end of the period")
        case .period: Phrase("当期数", "in the period")
        case .yearToDate: Phrase("本年累计数", "year to date")
        case .yearOnYear: Phrase("同比", "on the year before")
        case .ratio: Phrase("比率", "a ratio")
        case .index: Phrase("指数（上年=100）", "an index, year before = 100")
        }
    }
}

extension Aggregation {
    /// How values of parts make the value of the whole.
    var phrase: Phrase {
        if self == .last { return Phrase("取最后一期", "last value") }
        guard let time else { return areas.phrase }
        return Phrase(
            "地区：\(areas.phrase(.zh))；时间：\(time.phrase(.zh))",
            "areas: \(areas.phrase(.en)); time: \(time.phrase(.en))")
    }
}

extension Aggregation.Rule {
    /// What is done with the values of parts.
    var phrase: Phrase {
        switch self {
        case .sum: Phrase("相加", "sum")
        case .mean(nil): Phrase("加权平均", "weighted mean")
        case .mean(let weight?): Phrase("按 \(weight) 加权平均", "mean weighted by \(weight)")
        case .maximum: Phrase("取最大", "maximum")
        case .minimum: Phrase("取最小", "minimum")
        case .last: Phrase("取最后一期", "last value")
        case .never: Phrase("不汇总", "not added up")
        }
    }
}

extension Indicator {
    /// The name in the language, or the Chinese one where there is no other.
    func name(_ language: Language) -> String { language == .en && !nameEn.isEmpty ? nameEn : nameZh }

    /// How often a value comes; the word as given where it is none of the usual ones.
    var frequencyPhrase: Phrase {
        switch frequency {
        case "annual": Phrase("年度", "annual")
        case "half-year": Phrase("半年度", "half-yearly")
        case "quarter": Phrase("季度", "quarterly")
        case "month": Phrase("月度", "monthly")
        default: Phrase(frequency, frequency)
        }
    }

    /// The unit, or that there is none.
    func unit(_ language: Language) -> String {
        let name = Wording.name(unitOfMeasure, language: language)
        return name.isEmpty ? Phrase("无量纲", "a number")(language) : name
    }
}

extension IndicatorLink.Relation {
    var phrase: Phrase {
        switch self {
        case .judges: Phrase("用于评估", "judges")
        case .related: Phrase("仅供参照", "stands beside only")
        }
    }
}

/// Names of the editions of a series.
enum VintageName {
    static func phrase(_ vintage: String) -> Phrase {
        switch vintage {
        case "": Phrase("—", "—")
        case "revised": Phrase("最新修订", "revised")
        case "pre-census": Phrase("普查前", "before the census")
        default: Phrase(vintage, vintage)
        }
    }

    /// Names for a chart, which puts the newest edition last in the order of names.
    ///
    /// The words of the language where they keep the order of the editions, else the editions' own names.
    static func charted(_ vintages: Set<String>, _ language: Language) -> [String: String] {
        let own = vintages.sorted()
        let words = own.map { $0.isEmpty ? "" : phrase($0)(language) }
        let names = words.sorted() == words && Set(words).count == own.count ? words : own
        return Dictionary(zip(own, names)) { first, _ in first }
    }

    static let neverJoined = Phrase(
        "这是同一指标的不同版本，口径或推算基础已变，不能首尾相接，也不能拿一个版本的数值去对另一个版本定下的目标。",
        "These are editions of one series on different foundations: they must not be joined, and a value of one does "
            + "not answer a target set on another.")
}

/// Names of areas, as far as a page knows them.
enum AreaName {
    static func words(_ code: String, _ frame: PlanFrame, _ language: Language) -> String {
        if let area = frame.area, area.id == code { return language == .zh ? area.nameZh : area.nameEn }
        return code == "100000" ? Phrase("全国", "the whole country")(language) : code
    }
}
