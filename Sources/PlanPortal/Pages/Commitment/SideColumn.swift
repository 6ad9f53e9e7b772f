import PlanModel
import PlanOffice

/// Beside the page: who answers for it, what was reported, how it was read, what stands near, how to cite it.
struct SideColumn: Sendable {
    let page: CommitmentPage
    let language: Language

    private var summary: CommitmentSummary { page.summary }

    var view: Markup {
        el(.aside, .class("side")) {
            responsible
            reports
            FieldsRead(page: page, language: language).view
            neighbours
            cite
        }
    }

    private var responsible: Markup {
        el(.div) {
            el(.h2) { Phrase("谁负责", "Who answers for it")(language) }
            if summary.leads.isEmpty, summary.assists.isEmpty {
                el(.p) {
                    Phrase("规划没有写明责任单位。", "The plan names no responsible body.")(language)
                }
            } else {
                el(.dl) {
                    bodies(summary.leads, Phrase("牵头单位", "Lead"))
                    bodies(summary.assists, Phrase("协助单位", "Assisting"))
                }
            }
        }
    }

    @MarkupBuilder private func bodies(_ units: [ResponsibleUnit], _ role: Phrase) -> [Markup] {
        if !units.isEmpty {
            el(.dt) { role(language) }
            el(.dd) {
                units.map { language == .en && !$0.nameEn.isEmpty ? $0.nameEn : $0.nameZh }
                    .joined(separator: Phrase("、", ", ")(language))
            }
        }
    }

    @MarkupBuilder private var reports: [Markup] {
        if !page.reports.isEmpty {
            el(.div) {
                el(.h2) { Phrase("报送", "Reports")(language) }
                el(.ol, .class("steps")) { for report in page.reports { step(report) } }
            }
        }
    }

    private func step(_ report: Report) -> Markup {
        el(.li, .class(report.state == .approved ? "on" : "")) {
            el(.p) {
                el(.b, .class("num")) { Wording.period(report.period, language: language) }
                " "
                report.state.phrase(language)
                if report.isLate {
                    " "
                    el(.span, .class("late")) { Phrase("迟报", "late")(language) }
                }
            }
            if let day = report.submittedOn {
                el(.p, .class("small")) {
                    Phrase("报送 \(day)，应于 \(report.dueOn) 前", "sent \(day), due \(report.dueOn)")(language)
                }
            } else {
                el(.p, .class("small")) { Phrase("应于 \(report.dueOn) 前报送", "due \(report.dueOn)")(language) }
            }
            if !report.note.isEmpty { el(.p, .lang("zh-CN")) { report.note } }
        }
    }

    @MarkupBuilder private var neighbours: [Markup] {
        if !page.neighbours.isEmpty {
            el(.div) {
                el(.h2) { Phrase("写在一起的事项", "Written beside it")(language) }
                el(.ul, .class("linked")) {
                    for other in page.neighbours.prefix(12) {
                        el(.li) {
                            Sign(other.standing.standing).mark
                            " "
                            el(.a, .lang("zh-CN"), .href(Address.commitment(other.id, other.kind).page(language))) {
                                other.title
                            }
                            " "
                            el(.small) {
                                other.standing.word(language)
                                Phrase("，", ", ")(language)
                                other.kind.one(language)
                            }
                        }
                    }
                }
                if page.neighbours.count > 12 {
                    el(.p, .class("small")) {
                        Phrase("另有 \(page.neighbours.count - 12) 项", "and \(page.neighbours.count - 12) more")(language)
                    }
                }
            }
        }
    }

    private var cite: Markup {
        el(.div) {
            el(.h2) { Phrase("引用本页", "Cite this page")(language) }
            el(.p, .class("cite")) {
                Phrase("蓝图。", "Lantu. ")(language)
                PromiseTitle(summary: summary, language: language).plain
                Phrase("。", ". ")(language)
                if let mark = page.frame.evaluation {
                    mark.occasion.phrase(language)
                    Phrase("，数据截至 ", ", values up to ")(language)
                    Wording.period(mark.asOf, language: language)
                    Phrase("，输入指纹 \(mark.inputsSHA256.prefix(12))。", ", inputs \(mark.inputsSHA256.prefix(12)). ")(
                        language)
                }
                Phrase("审计链第 \(page.frame.head.sequence) 条。", "Audit entry \(page.frame.head.sequence).")(language)
            }
            el(.p) {
                el(.a, .href(Address.commitment(summary.id, summary.kind).data())) { "JSON" }
            }
        }
    }
}

extension Report.State {
    var phrase: Phrase {
        switch self {
        case .draft: Phrase("填报中", "being written")
        case .submitted: Phrase("已报送", "submitted")
        case .returned: Phrase("已退回", "returned")
        case .approved: Phrase("已审核", "approved")
        }
    }
}
