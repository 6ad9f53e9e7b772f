import PlanModel
import PlanOffice

/// Draws the list of documents, the ones with most values first within their publisher's order of naming.
struct SourcesView: Sendable {
    let list: SourceList
    let language: Language

    var content: PageContent {
        PageContent(
            title: Words.sources(language), address: .sources,
            body: pieces {
                PlanLine(frame: list.frame, language: language).view
                el(.h1) { TitlePhrases.view(heading) }
                el(.p, .class("lede")) {
                    Phrase(
                        "每个数值都写明出自哪份文件；没有具名出处的数值不收录。",
                        "Every value names the document it comes from; values without a named publisher are left out.")(
                            language)
                }
                if list.sources.isEmpty {
                    el(.p, .class("empty")) { Phrase("还没有收录任何文件。", "No document is on record yet.")(language) }
                } else {
                    el(.div, .class("scroll")) { table }
                }
            })
    }

    private var heading: String {
        let values = list.values.values.reduce(0, +)
        return Phrase(
            "\(list.sources.count) 份文件，给出 \(values) 个数值",
            "\(list.sources.count) documents give \(values) values")(language)
    }

    private var table: Markup {
        el(.table, .class("cards sources")) {
            el(.caption, .class("vh")) { Words.sources(language) }
            el(.thead) {
                el(.tr) {
                    el(.th, .set(.scope, "col")) { Phrase("编号", "No.")(language) }
                    el(.th, .set(.scope, "col")) { Phrase("文件", "Document")(language) }
                    el(.th, .set(.scope, "col")) { Phrase("发布单位", "Publisher")(language) }
                    el(.th, .set(.scope, "col")) { Phrase("发布日期", "Published")(language) }
                    el(.th, .set(.scope, "col"), .class("r")) { Phrase("数值", "Values")(language) }
                }
            }
            el(.tbody) { for source in list.sources { row(source) } }
        }
    }

    private func row(_ source: Source) -> Markup {
        el(.tr, .id(source.id)) {
            el(.td, .class("num k")) { source.id }
            el(.th, .set(.scope, "row"), .lang("zh-CN")) {
                if let outside = Attribute.href(outside: source.address) {
                    el(.a, outside, .set(.rel, "noopener noreferrer")) { source.title }
                } else {
                    source.title
                }
            }
            el(.td, .lang("zh-CN"), .set(.dataKey, Phrase("发布单位", "Publisher")(language))) { source.publisher }
            el(.td, .class("num"), .set(.dataKey, Phrase("发布日期", "Published")(language))) {
                source.published.isEmpty ? "—" : source.published
            }
            el(.td, .class("r"), .set(.dataKey, Phrase("数值", "Values")(language))) {
                el(.span, .class("num")) { list.values[source.id] ?? 0 }
            }
        }
    }
}
