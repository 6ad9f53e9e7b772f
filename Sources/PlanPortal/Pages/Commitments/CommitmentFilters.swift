import PlanModel
import PlanOffice

/// The filter form with the counts beside its choices, and what is chosen as chips.
struct CommitmentFilters: Sendable {
    let query: CommitmentQuery
    let list: CommitmentList
    let language: Language

    var form: Markup {
        el(
            .form, .class("filters"), .set(.method, "get"), .action(Address.allCommitments.page(language)),
            .label(Phrase("筛选", "Filter")(language))
        ) {
            if !query.filter.words.isEmpty { hiddenField("q", query.filter.words) }
            for name in ["unit", "place", "target_kind", "lead", "sort"] {
                for value in query.items.values(name) { hiddenField(name, value) }
            }
            group(Phrase("种类", "Kind")) {
                for kind in CommitmentKind.allCases {
                    choice("kind", kind.rawValue, list.kindCounts[kind] ?? 0) { kind.phrase(language) }
                }
            }
            group(Phrase("结论", "Verdict")) {
                for standing in VerdictClass.displayOrder {
                    choice("class", standing.rawValue, list.standingCounts[standing] ?? 0) {
                        el(.svg, .class("sg \(Sign(standing).rawValue)"), .hidden) {
                            el(.use, .href(.anchor("s-\(Sign(standing).rawValue)")))
                        }
                        el(.span) { standing.phrase(language) }
                    }
                }
            }
            group(Phrase("缺什么", "What is missing")) {
                for gap in Gap.allCases {
                    choice("gap", gap.rawValue, list.gapCounts[gap] ?? 0) { gap.phrase(language) }
                }
            }
            group(Phrase("章", "Chapter")) {
                for chapter in list.chapters {
                    choice("chapter", chapter.slug, list.chapterCounts[chapter.slug] ?? 0) {
                        el(.span, .lang("zh-CN"), .set(.title, chapter.title)) { Self.short(chapter) }
                    }
                }
            }
            group(Phrase("核对", "Checked")) {
                for trust in [Trust.checked, .machineRead] {
                    choice("trust", trust.rawValue, nil) { trust.phrase(language) }
                }
            }
            el(.button, .class("btn"), .set(.type, "submit")) { Phrase("筛选", "Apply")(language) }
        }
    }

    private func hiddenField(_ name: String, _ value: String) -> Markup {
        el(.input, .set(.type, "hidden"), .set(.name, name), .set(.value, value))
    }

    private func group(_ name: Phrase, @MarkupBuilder _ choices: () -> [Markup]) -> Markup {
        el(.fieldset) {
            el(.legend) { name(language) }
            choices()
        }
    }

    private func choice(
        _ name: String, _ value: String, _ count: Int?, @MarkupBuilder words: () -> [Markup]
    ) -> Markup {
        let isChosen = query.items.values(name).contains(value)
        return el(.label, count == 0 && !isChosen ? .class("none") : nil) {
            el(
                .input, .set(.type, "checkbox"), .set(.name, name), .set(.value, value),
                .flag(.checked, if: isChosen))
            el(.span, .class("w")) { words() }
            if let count { el(.span, .class("c num")) { count } }
        }
    }

    /// 十四 and the title; where it does not fit, the whole stands in the tooltip.
    static func short(_ chapter: ChapterRow) -> String {
        let isChapter = chapter.number.hasPrefix("第") && chapter.number.hasSuffix("章")
        return (isChapter ? String(chapter.number.dropFirst().dropLast()) : chapter.number) + " " + chapter.title
    }

    /// What is chosen, each with a link that takes it away.
    var chips: Markup {
        let chosen = query.items.items.filter { $0.name != "sort" }
        guard !chosen.isEmpty else { return .nothing }
        return el(.ul, .class("chips")) {
            for item in chosen { chip(item) }
            if chosen.count > 1 {
                el(.li) {
                    el(.a, .class("all"), .href(Address.allCommitments.page(language))) {
                        Phrase("全部清除", "Clear all")(language)
                    }
                }
            }
        }
    }

    private func chip(_ item: QueryItems.Item) -> Markup {
        let words = words(for: item)
        let address = Address.commitments(query.items.removing(item.name, item.value))
        return el(.li) {
            el(
                .a, .href(address.page(language)),
                .label(Phrase("去掉筛选：\(words)", "Remove filter: \(words)")(language))
            ) {
                words
                el(.span, .class("x"), .hidden) { "×" }
            }
        }
    }

    private func words(for item: QueryItems.Item) -> String {
        let phrase: Phrase? =
            switch item.name {
            case "kind": CommitmentKind(rawValue: item.value)?.phrase
            case "class": VerdictClass(rawValue: item.value)?.phrase
            case "gap": Gap(rawValue: item.value)?.phrase
            case "trust": Trust(rawValue: item.value)?.phrase
            case "target_kind":
                TargetKind(rawValue: item.value).map { kind in Phrase { Wording.name(kind, language: $0) } }
            default: nil
            }
        if item.name == "lead" {
            let words = [
                "some": Phrase("有牵头单位", "with a lead"), "none": Phrase("无牵头单位", "without a lead"),
            ]
            return words[item.value]?(language) ?? Phrase("有无牵头单位", "led or not")(language)
        }
        if item.name == "place" { return Phrase("地区 ", "area ")(language) + item.value }
        if item.name == "unit" { return unitName(item.value) }
        if item.name == "chapter" { return list.chapters.first { $0.slug == item.value }.map(Self.short) ?? item.value }
        return phrase?(language) ?? item.value
    }

    /// The body's name, when one of the matches is led or helped by it.
    private func unitName(_ id: String) -> String {
        let unit = list.matches.lazy.flatMap { $0.leads + $0.assists }.first { $0.id == id }
        guard let unit else { return id }
        return language == .en && !unit.nameEn.isEmpty ? unit.nameEn : unit.nameZh
    }
}
