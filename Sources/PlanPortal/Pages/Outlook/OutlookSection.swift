import PlanModel
import PlanOffice

/// What is to be expected of a target that is not due: the probability in words, the change still needed, the years to come.
struct OutlookSection: Sendable {
    let page: CommitmentPage
    let language: Language

    var view: Markup {
        guard !page.outlooks.isEmpty else { return .nothing }
        return el(.section, .class("outlook")) {
            el(.h2, .id("outlook")) { Phrase("预测", "Outlook")(language) }
            for outlook in page.outlooks { entry(outlook) }
            el(.p, .class("note")) {
                OutlookWords.noVerdict(language)
                " "
                el(.a, .href(Address.method(.outlook).page(language, at: "calibration"))) {
                    Phrase("说过的可能性后来有多少成真", "How often what was said came true")(language)
                }
                Phrase("。", ".")(language)
            }
        }
    }

    private func entry(_ outlook: OutlookAnswer) -> Markup {
        pieces {
            if page.outlooks.count > 1 { el(.h3) { name(outlook) } }
            switch outlook.result {
            case .lack(let lack): el(.p) { OutlookWords.lack(lack)(language) }
            case .prospect(let prospect): found(prospect, outlook)
            }
        }
    }

    private func found(_ prospect: OutlookAnswer.Prospect, _ outlook: OutlookAnswer) -> Markup {
        pieces {
            el(.p, .class("say")) {
                OutlookWords.chance(prospect, by: outlook.deadline, isOld: isOld(outlook, prospect))(language)
            }
            if let needed = prospect.needed {
                el(.p) {
                    OutlookWords.needed(prospect, needed)(language)
                    if let seen = OutlookWords.seen(prospect, needed) {
                        language == .zh ? "" : " "
                        seen(language)
                    }
                    if let elsewhere = OutlookWords.elsewhere(needed) {
                        language == .zh ? "" : " "
                        elsewhere(language)
                    }
                }
            }
            OutlookTable(name: name(outlook), prospect: prospect, language: language).view
            el(.p, .class("small")) {
                Phrase("方法 ", "Method ")(language)
                el(.a, .href(Address.method(.outlook).page(language))) { outlook.method }
                Phrase(
                    "，用 \(prospect.firstYear)—\(prospect.lastYear) 年的数值",
                    ", from the values of \(prospect.firstYear) to \(prospect.lastYear)")(language)
                Phrase("。", ".")(language)
            }
        }
    }

    /// Says whether later values are known that came after the evaluation.
    private func isOld(_ outlook: OutlookAnswer, _ prospect: OutlookAnswer.Prospect) -> Bool {
        page.series.first { $0.indicator.id == outlook.indicator }?.observations.contains { observation in
            observation.vintage == outlook.vintage && observation.status.isObserved
                && observation.area == page.frame.area?.id && observation.period.end > Double(prospect.lastYear)
        } ?? false
    }

    /// The indicator, and the edition where the series has names for them.
    private func name(_ outlook: OutlookAnswer) -> String {
        let known = page.series.first { $0.indicator.id == outlook.indicator }?.indicator.name(language)
        guard !outlook.vintage.isEmpty else { return known ?? outlook.indicator }
        let edition = VintageName.phrase(outlook.vintage)
        return (known ?? outlook.indicator) + Phrase("（\(edition.zh)序列）", " (\(edition.en) series)")(language)
    }
}

/// The years to come with their ranges, as a table.
struct OutlookTable: Sendable {
    let name: String
    let prospect: OutlookAnswer.Prospect
    let language: Language

    var view: Markup {
        el(.div, .class("scroll")) {
            el(.table, .class("tight values")) {
                el(.caption) { Phrase("\(name)，预测", "\(name), outlook")(language) }
                el(.thead) {
                    el(.tr) {
                        el(.th, .set(.scope, "col")) { Phrase("年份", "Year")(language) }
                        column(Phrase("中间值", "Middle"))
                        column(Phrase("10 次中 8 次在此之间", "8 times in 10 within"))
                        column(Phrase("100 次中 95 次在此之间", "95 times in 100 within"))
                    }
                }
                el(.tbody) { for year in prospect.years { row(year) } }
            }
        }
    }

    private func column(_ words: Phrase) -> Markup {
        el(.th, .set(.scope, "col"), .class("r")) { words(language) }
    }

    private func row(_ year: OutlookAnswer.Year) -> Markup {
        el(.tr) {
            el(.th, .set(.scope, "row"), .class("num")) { String(year.year) }
            cell(amount(year.mean))
            cell(range(year.within80))
            cell(range(year.within95))
        }
    }

    private func cell(_ words: String) -> Markup {
        el(.td, .class("r")) { el(.span, .class("num")) { words } }
    }

    private func range(_ range: ClosedRange<Double>) -> String {
        amount(range.lowerBound) + Phrase(" 至 ", " to ")(language) + amount(range.upperBound)
    }

    private func amount(_ value: Double) -> String { OutlookWords.amount(value, prospect.unitOfMeasure, language) }
}
