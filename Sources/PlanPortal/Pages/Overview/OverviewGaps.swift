import PlanModel
import PlanOffice

/// Why so much cannot be told, with one example each.
struct OverviewGaps: Sendable {
    let model: OverviewModel
    let language: Language

    private var most: Int { model.overview.gaps.map(\.count).max() ?? 1 }

    var view: Markup {
        let total = model.count(.notAssessable)
        return el(.section) {
            el(.h2) { Phrase("\(total) 条为什么说不清", "Why \(total) cannot be told")(language) }
            el(.p, .class("dek")) {
                Phrase("一条目标可能同时缺几样，所以各项相加会超过总数。", "One target can lack several things, so the counts overlap.")(
                    language)
            }
            el(.ul, .class("reasons")) { for gap in model.overview.gaps { item(gap) } }
            el(.ul, .class("take")) {
                el(.li) {
                    el(.a, .href(Address.allGaps.page(language))) {
                        Phrase("逐条的数据需求清单", "The data request, line by line")(language)
                    }
                }
            }
        }
    }

    private func item(_ gap: GapCount) -> Markup {
        let address = Address.commitments(QueryItems([("kind", "target"), ("gap", gap.gap.rawValue)]))
        return el(.li) {
            el(.b, .class("q num")) { gap.count }
            el(.h3) { el(.a, .href(address.page(language))) { gap.gap.phrase(language) } }
            el(.svg, .class("m"), .set(.height, 8), .hidden) {
                el(
                    .rect, .class("na hatch"), .set(.width, "\(max(1, gap.count * 100 / max(1, most)))%"),
                    .set(.height, 8))
            }
            if let example = gap.example {
                el(.p) {
                    Phrase("如", "Such as ")(language)
                    el(.a, .href(Address.commitment(example.id, example.kind).page(language)), .lang("zh-CN")) {
                        example.title
                    }
                    if example.gaps == [gap.gap] {
                        Phrase("：", ": ")(language)
                        Wording.sentence(example.standing.reason, language: language)
                    } else {
                        Phrase("。", ".")(language)
                    }
                }
            }
        }
    }
}
