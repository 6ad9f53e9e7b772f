import PlanModel
import PlanOffice

/// Every verdict the answer is made of: one line per indicator and edition of its series.
struct VerdictTable: Sendable {
    let page: CommitmentPage
    let language: Language

    private var verdicts: [Verdict] { page.summary.standing.verdicts }
    private var hasVintages: Bool { verdicts.contains { $0.vintage?.isEmpty == false } }

    var view: Markup {
        guard !verdicts.isEmpty else { return .nothing }
        return el(.section) {
            el(.h2) { Phrase("逐项结论", "Each verdict")(language) }
            if hasVintages { el(.p, .class("note")) { VintageName.neverJoined(language) } }
            el(.div, .class("scroll")) {
                el(.table, .class("cards verdicts")) {
                    el(.caption, .class("vh")) { Phrase("逐项结论", "Each verdict")(language) }
                    head
                    el(.tbody) { for verdict in verdicts { row(verdict) } }
                }
            }
        }
    }

    private var head: Markup {
        el(.thead) {
            el(.tr) {
                el(.th, .set(.scope, "col")) { Phrase("指标", "Indicator")(language) }
                if hasVintages { el(.th, .set(.scope, "col")) { Phrase("版本", "Edition")(language) } }
                el(.th, .set(.scope, "col")) { Phrase("结论", "Verdict")(language) }
                el(.th, .set(.scope, "col"), .class("r")) { Phrase("最近值", "Last value")(language) }
                el(.th, .set(.scope, "col")) { Phrase("为什么", "Why")(language) }
            }
        }
    }

    private func row(_ verdict: Verdict) -> Markup {
        el(.tr) {
            el(.th, .set(.scope, "row")) {
                el(.a, .href(Address.indicator(verdict.indicator).page(language))) { name(verdict.indicator) }
                if verdict.isComputed { el(.small) { Phrase("按公式算出", "computed by a formula")(language) } }
            }
            if hasVintages {
                el(.td, .set(.dataKey, Phrase("版本", "Edition")(language))) {
                    VintageName.phrase(verdict.vintage ?? "")(language)
                }
            }
            el(.td, .class("s")) {
                Sign.named(
                    verdict.standing, Wording.name(verdict.standing, reason: verdict.reason, language: language))
                if verdict.isProvisional, verdict.standing != .notAssessable {
                    el(.small) { Phrase("初步", "provisional")(language) }
                }
            }
            el(.td, .class("r"), .set(.dataKey, Phrase("最近值", "Last value")(language))) { observed(verdict) }
            el(.td, .class("why")) { Wording.sentence(verdict.reason, language: language) }
        }
    }

    @MarkupBuilder private func observed(_ verdict: Verdict) -> [Markup] {
        if let observed = ObservedText(verdict, in: page, language) {
            el(.span, .class("num")) { observed.value }
            el(.small) { observed.period }
        } else {
            "—"
        }
    }

    private func name(_ id: String) -> String {
        page.series.first { $0.indicator.id == id }?.indicator.name(language) ?? id
    }
}

extension Double {
    /// At most six digits: a page is no instrument.
    var shortened: Double {
        guard self != 0, isFinite else { return self }
        var scale = 1.0
        while magnitude * scale < 1e5, scale < 1e9 { scale *= 10 }
        return (self * scale).rounded() / scale
    }
}
