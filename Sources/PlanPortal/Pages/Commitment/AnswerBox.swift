import PlanModel
import PlanOffice

/// The answer: sign, class in words, why, what it means, and what would settle it.
struct AnswerBox: Sendable {
    let page: CommitmentPage
    let language: Language

    private var standing: Standing { page.summary.standing }

    var view: Markup {
        el(.div, .class("answer \(Sign(standing.standing).rawValue)-b")) {
            el(.div) {
                el(.p, .class("verdict")) {
                    Sign.named(standing.standing, standing.word(language))
                    if standing.isProvisional, standing.standing != .notAssessable {
                        " "
                        el(.span, .class("trust")) { Phrase("初步结论", "provisional")(language) }
                    }
                }
                el(.p, .class("say")) { sentence }
                meaning
            }
            if editions.count > 1 { split }
        }
    }

    @MarkupBuilder private var sentence: [Markup] {
        Wording.sentence(standing.reason, language: language)
        if let last {
            (last.isSum
                ? Phrase("已有数值合计 ", " The values on record add up to ")
                : Phrase("最近一次可核对的数值是", " The last value on record is "))(language)
            el(.span, .class("nb")) { last.value }
            Phrase("（\(last.period)）。", " (\(last.period)).")(language)
        }
    }

    /// The last value, where the reason does not name it already.
    private var last: ObservedText? {
        switch standing.reason {
        case .doneInTime, .doneLate, .metByLastValue, .noObservation, .notLinked, .onlyRelated, .partNotAssessable:
            nil
        default: ObservedText(page, language)
        }
    }

    @MarkupBuilder private var meaning: [Markup] {
        if standing.standing == .notAssessable {
            if !page.requests.isEmpty {
                el(.p, .class("because")) {
                    Phrase("要作出判断，需要：", "What would settle it: ")(language)
                    page.requests.map { need($0) }.joined(separator: Phrase("；", "; ")(language))
                    Phrase("。", ". ")(language)
                    el(.a, .href(Link.anchor("request"))) { Phrase("数据需求", "Data request")(language) }
                }
            }
        } else {
            el(.p, .class("because")) {
                Phrase("意思是：", "That means: ")(language)
                standing.standing.meaning(language)
                Phrase("。", ". ")(language)
                el(.a, .href(Address.method(.pace).page(language))) { Phrase("看判定标准", "How this is judged")(language) }
            }
        }
    }

    private func need(_ request: GapRow) -> String {
        let period = request.period.readable(language)
        let what = request.gap.wanted(language)
        let who = request.body.map { Phrase("（\($0)）", " (\($0))")(language) } ?? ""
        return (period.isEmpty ? what : Phrase("\(period)的\(what)", "\(what) for \(period)")(language)) + who
    }

    /// Verdicts of one indicator that differ by edition of its series.
    private var editions: [Verdict] {
        let verdicts = standing.verdicts.filter { $0.vintage?.isEmpty == false }
        return Set(verdicts.map(\.indicator)).count == 1 ? verdicts : []
    }

    private var split: Markup {
        el(.dl, .class("editions")) {
            for verdict in editions {
                el(.div) {
                    el(.dt) {
                        VintageName.phrase(verdict.vintage ?? "")(language)
                        Phrase("序列", " series")(language)
                    }
                    el(.dd) {
                        Sign.named(
                            verdict.standing,
                            Wording.name(verdict.standing, reason: verdict.reason, language: language))
                        if let observed = ObservedText(verdict, in: page, language) {
                            el(.small, .class("num")) {
                                observed.period + Phrase("：", ": ")(language) + observed.value
                            }
                        }
                    }
                }
            }
        }
    }
}

extension Gap {
    /// What has to be given, to stand behind the periods.
    var wanted: Phrase {
        switch self {
        case .series: Phrase("同口径数值", "a value that measures this")
        case .lastYear: Phrase("数值", "the value")
        case .baseline: Phrase("基期值", "the value to count from")
        case .definition: Phrase("同口径数值或口径说明", "a value under the plan's definition, or the definition itself")
        case .report: Phrase("承办单位的报送", "a report by the body that carries it out")
        }
    }
}

extension String {
    /// `2021..2025` and `2021 2022` as a reader writes them.
    func readable(_ language: Language) -> String {
        let dash = language == .zh ? "—" : "–"
        let parts = split(separator: " ").map { part in
            part.split(separator: "..", omittingEmptySubsequences: false).joined(separator: dash)
        }
        guard let last = parts.last, !last.isEmpty else { return "" }
        let allYears = parts.allSatisfy { $0.allSatisfy { $0.isNumber || $0 == "—" || $0 == "–" } }
        let list = parts.joined(separator: language == .zh ? "、" : ", ")
        return language == .zh && allYears ? list + "年" : list
    }
}
