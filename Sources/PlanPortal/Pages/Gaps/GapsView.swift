import PlanModel
import PlanOffice

/// Draws the data request.
struct GapsView: Sendable {
    let value: GapsController.Value
    let pageSize: Int
    let language: Language

    private var items: QueryItems { QueryItems(value.gap.map { [("gap", $0.rawValue)] } ?? []) }

    var content: PageContent {
        get throws(RequestFault) {
            let pager = try Pager(count: value.list.rows.count, size: pageSize, page: value.page)
            return PageContent(
                title: Navigation.gaps.name(language), place: .gaps, address: .gaps(items), formats: [.csv, .xlsx],
                body: pieces {
                    PlanLine(frame: value.list.frame, language: language).view
                    el(.h1) { Typeset.figures(heading) }
                    el(.p, .class("lede")) {
                        Phrase(
                            "每一行写明缺什么、要哪几年、谁可能有。下载表格发给可能有数据的单位；收到的数值整理成 observations.csv 后导入。",
                            "Each line says what is missing, for which years, and who may have it. "
                                + "Send the sheet to who may have it; put what comes back into observations.csv and import it."
                        )(language)
                    }
                    el(.ul, .class("take")) {
                        for format in [DataFormat.xlsx, .csv, .json] {
                            el(.li) {
                                el(.a, .href(Address.gaps(items).data(format))) {
                                    Phrase("数据需求清单", "Data request")(language) + " " + format.rawValue.uppercased()
                                }
                            }
                        }
                    }
                    TrustMark.over(value.list.frame, language)
                    choices
                    el(.div, .class("scroll")) { table(pager) }
                    pager.view(language, address: { .gaps($0) }, items: items)
                })
        }
    }

    private var heading: String {
        let count = value.list.rows.count
        return Phrase("还缺 \(count) 项数据", "\(count) pieces of data are missing")(language)
    }

    private var choices: Markup {
        el(.ul, .class("tabs")) {
            tab(nil, Phrase("全部", "All"), value.list.counts.values.reduce(0, +))
            for gap in Gap.allCases where (value.list.counts[gap] ?? 0) > 0 {
                tab(gap, gap.phrase, value.list.counts[gap] ?? 0)
            }
        }
    }

    private func tab(_ gap: Gap?, _ name: Phrase, _ count: Int) -> Markup {
        let address = Address.gaps(QueryItems(gap.map { [("gap", $0.rawValue)] } ?? []))
        return el(.li) {
            el(.a, .href(address.page(language)), gap == value.gap ? .set(.ariaCurrent, "true") : nil) {
                name(language)
                " "
                el(.span, .class("num")) { count }
            }
        }
    }

    private func table(_ pager: Pager) -> Markup {
        el(.table, .class("plist request")) {
            el(.caption, .class("vh")) { Navigation.gaps.name(language) }
            el(.thead) {
                el(.tr) {
                    for name in [
                        Phrase("事项与原句", "Commitment and sentence"), Phrase("缺什么", "Missing"),
                        Phrase("报告期", "Periods"), Phrase("计量单位", "Unit"), Phrase("谁可能有", "Who may have it"),
                    ] { el(.th, .set(.scope, "col")) { name(language) } }
                }
            }
            el(.tbody) { for row in value.list.rows[pager.range] { line(row) } }
        }
    }

    private func line(_ row: GapRow) -> Markup {
        let address = Address.commitment(row.commitment.id, row.commitment.kind)
        return el(.tr) {
            el(.th, .set(.scope, "row"), .lang("zh-CN")) {
                el(.a, .href(address.page(language))) { row.commitment.title }
                if row.sentence != row.commitment.title { el(.small, .class("sentence")) { row.sentence } }
            }
            el(.td, .set(.dataKey, Phrase("缺什么", "Missing")(language))) {
                row.gap.phrase(language)
                FormulaLackWords.view(row.inputs, language)
            }
            cell(Phrase("报告期", "Periods"), row.period.isEmpty ? "—" : row.period.replacingDots)
            cell(Phrase("计量单位", "Unit"), row.unitOfMeasure.rawValue.isEmpty ? "—" : row.unitOfMeasure.rawValue)
            cell(Phrase("谁可能有", "Who may have it"), row.body ?? Phrase("未知", "not known")(language))
        }
    }

    private func cell(_ name: Phrase, _ words: String) -> Markup {
        el(.td, .set(.dataKey, name(language))) { words }
    }
}

extension String {
    /// 2021..2025 as a reader writes it.
    fileprivate var replacingDots: String {
        split(separator: "..", omittingEmptySubsequences: false).joined(separator: "—")
    }
}
