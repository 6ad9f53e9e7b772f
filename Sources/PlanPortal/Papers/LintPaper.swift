import PlanExchange
package import PlanModel

/// A check of a plan as one file that can be mailed and printed: a page with its style in it and nothing loaded.
package struct LintPaper: Sendable {
    private let report: LintReport
    private let other: LintReport?
    private let language: Language

    /// Makes a paper of one report, or of two with the second beside the first.
    package init(report: LintReport, other: LintReport? = nil, language: Language) {
        self.report = report
        self.other = other
        self.language = language
    }

    /// The whole file as UTF-8.
    ///
    /// - Throws: ``PortalStartError/assetsMissing(_:)``
    package func bytes() throws(PortalStartError) -> [UInt8] {
        let style = try AssetShelf.load(from: nil).style
        var writer = MarkupWriter()
        writer.raw("<!doctype html>\n")
        writer.raw("<html lang=\"")
        writer.draw(.text(language.tag))
        writer.raw("\">\n<meta charset=\"utf-8\">\n")
        writer.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        writer.raw("<meta http-equiv=\"Content-Security-Policy\" ")
        writer.raw("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<style>")
        writer.style(style)
        writer.raw("</style>\n")
        writer.draw(el(.title) { heading + " · " + report.title })
        writer.draw(el(.main, .class("paper"), .id("main")) { content })
        writer.raw("\n</html>\n")
        return writer.bytes
    }

    private var heading: String { Phrase("规划可核查性检查", "How checkable the plan is")(language) }

    @MarkupBuilder private var content: [Markup] {
        el(.p, .class("kicker")) { heading }
        el(.h1) { Typeset.figures(headline) }
        el(.p, .class("lede")) {
            Phrase(
                "一项承诺写明做什么、到什么程度、到哪一年、从哪里算起，才能由别人核查。下面是这份文本的现状，以及成文之前可以补上的地方。",
                "A promise can be checked by others when it says what, how much, by when, and counted from where. "
                    + "This is where the text stands, and what could be added before it is adopted.")(language)
        }
        LintCard(report: report, other: other, language: language).view
        LintChapters(report: report, language: language).view
        for rule in LintRule.allCases { LintSection(rule: rule, report: report, language: language).view }
        el(.p, .class("note")) {
            "\(report.file) · SHA-256 "
            el(.code) { report.sha256 }
        }
    }

    private var headline: String {
        let share = report.scorecard.checkableShare.map(Wording.percent) ?? "—"
        return Phrase(
            "《\(report.title)》\(report.scorecard.promises) 项承诺，可核查的占 \(share)",
            "“\(report.title)”: \(share) of \(report.scorecard.promises) promises can be checked")(language)
    }
}
