import PlanModel
import PlanOffice

/// Draws the desk: chapters with what is done in each, and the adoption.
struct DeskView: Sendable {
    let overview: DeskOverview
    let forms: PageForms
    let planner: String

    private var language: Language { forms.language }
    private var counts: DeskCounts { overview.counts }

    var content: PageContent {
        PageContent(
            title: Navigation.desk.name(language), place: .desk, address: .desk,
            body: pieces {
                PlanLine(frame: overview.frame, language: language).view
                el(.h1) { TitlePhrases.view(heading) }
                el(.p, .class("lede")) {
                    Phrase(
                        "每段原文旁边是从中读出的目标、任务和工程；逐项核对、更正，或拒绝、合并、拆分、添加。每一步都记下是谁、何时所做。",
                        "Beside each paragraph stand the targets, tasks and projects read in it: accept each, correct it, reject, "
                            + "merge, split or add. Each step is kept with who and when.")(language)
                }
                el(.p, .class("eyebrow")) { Phrase("核对人：\(planner)", "At the desk: \(planner)")(language) }
                DeskTotals(counts: counts, kinds: overview.kinds, language: language).view
                if overview.isEvaluationStale { stale }
                table
                adoption
            })
    }

    private var heading: String {
        Phrase(
            counts.undecided == 0 ? "\(counts.all) 项已全部核对" : "还有 \(counts.undecided) 项待核对",
            counts.undecided == 0
                ? "All \(counts.all) commitments are checked" : "\(counts.undecided) commitments wait to be checked"
        )(language)
    }

    private var stale: Markup {
        el(.p, .class("note")) {
            Phrase(
                "最近一次评估依据的是更正前的目标；请重新评估（lantu evaluate --database …），结论才与更正后的目标一致。",
                "The newest evaluation judged targets as they stood before they were put right; "
                    + "evaluate again (lantu evaluate --database …), so that verdicts follow.")(language)
        }
    }

    private var table: Markup {
        el(.section) {
            el(.h2) { Phrase("逐章核对", "Chapter by chapter")(language) }
            el(.table, .class("desk-list")) {
                el(.thead) {
                    el(.tr) {
                        el(.th, .set(.scope, "col")) { Phrase("章节", "Chapter")(language) }
                        for name in columns { el(.th, .set(.scope, "col"), .class("r")) { name.words(language) } }
                    }
                }
                el(.tbody) { for row in overview.chapters { line(row) } }
            }
        }
    }

    private var columns: [(words: Phrase, value: @Sendable (DeskCounts) -> Int)] {
        [
            (Phrase("机读", "read"), { $0.read }), (DeskState.accepted.phrase, { $0.states[.accepted] ?? 0 }),
            (DeskState.corrected.phrase, { $0.states[.corrected] ?? 0 }),
            (DeskState.rejected.phrase, { $0.states[.rejected] ?? 0 }), (Phrase("人工添加", "added"), { $0.added }),
            (Phrase("待核对", "to check"), { $0.undecided }),
        ]
    }

    private func line(_ row: DeskRow) -> Markup {
        el(.tr) {
            el(.th, .set(.scope, "row")) {
                el(.a, .lang("zh-CN"), .href(Address.deskChapter(row.chapter.slug, anchor: nil).page(language))) {
                    el(.span, .class("k")) { row.chapter.number }
                    " "
                    row.chapter.title
                }
            }
            for name in columns {
                let value = name.value(row.counts)
                el(.td, .class(value == 0 ? "r num none" : "r num"), .set(.dataKey, name.words(language))) { value }
            }
        }
    }

    private var adoption: Markup {
        el(.section, .id("adopt")) {
            el(.h2) { Phrase("采纳本版本", "Adopt this version")(language) }
            if let adopted = overview.adoption {
                el(.p) {
                    DeskState.accepted.sign.mark
                    " "
                    Phrase(
                        "\(adopted.adoptedBy) 已于 \(adopted.adoptedOn) 采纳。",
                        "Adopted by \(adopted.adoptedBy), \(adopted.adoptedOn).")(language)
                }
            }
            if overview.adoption == nil || overview.withoutCode > 0 { adopting }
        }
    }

    @MarkupBuilder private var adopting: [Markup] {
        el(.ul, .class("means")) { for line in meanings { el(.li) { line(language) } } }
        forms.form(Address.deskAdoption(language), "fa") {
            el(.p) {
                el(
                    .input, .id("agreed"), .set(.type, "checkbox"), .set(.name, "agreed"), .set(.value, "yes"),
                    .flag(.required))
                el(.label, .set(.for, "agreed")) {
                    Phrase("以“\(planner)”的名义采纳本版本", "Adopt this version as \(planner)")(language)
                }
            }
            forms.button(Phrase("采纳", "Adopt"))
        }
    }

    private var meanings: [Phrase] {
        let waiting = counts.undecided
        return [
            Phrase(
                "\(overview.withoutCode) 个规划事项得到固定编号（如 14-1-01、27-03），以后不改、不重用。",
                "\(overview.withoutCode) commitments get their lasting codes (such as 14-1-01, 27-03), never changed or reused."
            ),
            Phrase(
                "全部规划事项不再标“机读，未经确认”；已核对的字段仍逐一标明。",
                "Commitments are no longer marked as read by machine; checked fields stay marked one by one."),
            waiting == 0
                ? Phrase("全部规划事项都已核对。", "All commitments have been checked.")
                : Phrase(
                    "仍有 \(waiting) 项没有逐项核对，采纳后可以继续核对。",
                    "\(waiting) have not been checked one by one; that can go on after the adoption."),
            Phrase("采纳不能撤回，会写入审计链。", "An adoption cannot be taken back; it enters the audit trail."),
        ]
    }
}
