import PlanModel
import PlanOffice

/// The small line over a title: which plan, which years, which evaluation.
struct PlanLine: Sendable {
    let frame: PlanFrame
    let language: Language

    var view: Markup {
        el(.p, .class("eyebrow")) {
            el(.span, .lang("zh-CN")) { frame.title }
            if let period = frame.period {
                language == .zh
                    ? "（\(period.firstYear)—\(period.lastYear) 年）" : " (\(period.firstYear)–\(period.lastYear))"
            }
            if let mark = frame.evaluation {
                " · "
                mark.occasion.phrase(language)
                language == .zh ? "，数据截至 " : ", values up to "
                Wording.period(mark.asOf, language: language)
            }
        }
    }
}
