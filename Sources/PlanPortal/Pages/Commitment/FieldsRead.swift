import PlanModel
import PlanOffice

/// The fields of a target as read, and which of them a person checked.
struct FieldsRead: Sendable {
    let page: CommitmentPage
    let language: Language

    var view: Markup {
        guard let target = page.summary.target else { return .nothing }
        return el(.div) {
            el(.h2) { Phrase("读出的字段", "Fields as read")(language) }
            el(.dl, .class("fields")) {
                for (field, value) in fields(target) {
                    el(.dt) { field.phrase(language) }
                    el(.dd, field.isPlanText ? .lang("zh-CN") : nil) {
                        value
                        if page.summary.checkedFields.contains(field) {
                            " "
                            Sign.tick.mark
                            el(.span, .class("vh"), .lang(language.tag)) { Trust.checked.phrase(language) }
                        }
                    }
                }
            }
            el(.p, .class("small")) { checked }
        }
    }

    private func fields(_ target: ReadTarget) -> [(TargetField, String)] {
        let unit = target.unitOfMeasure.isEmpty ? Phrase("无", "none")(language) : target.unitOfMeasure
        let all: [(TargetField, String?)] = [
            (.indicator, target.indicator),
            (.comparator, Wording.name(target.comparator, language: language)),
            (.value, number(target.value)), (.upper, target.upper.map(number)),
            (.unitOfMeasure, unit), (.kind, Wording.name(target.kind, language: language)),
            (.direction, Wording.name(target.direction, language: language)),
            (.deadline, target.deadline.map(String.init)), (.baselineYear, target.baselineYear.map(String.init)),
            (.baselineValue, target.baselineValue.map(number)),
            (.approximate, target.isApproximate ? Phrase("是（力争、左右等）", "yes (力争, 左右)")(language) : nil),
            (.obligation, target.obligation.map { Wording.name($0, language: language) }), (.scope, target.scope),
        ]
        return all.compactMap { field, value in value.map { (field, $0) } }
    }

    private func number(_ value: Double) -> String { Wording.number(value, language: language).withMinusSign }

    /// By whom and when.
    @MarkupBuilder private var checked: [Markup] {
        if let newest = page.confirmations.max(by: { $0.checkedOn < $1.checkedOn }) {
            Sign.tick.mark
            " "
            Phrase(
                "打勾的字段已对照原文核对：\(people)，\(newest.checkedOn)。",
                "Ticked fields were compared with the text by \(people), \(newest.checkedOn).")(language)
        } else {
            Phrase("由程序读出，尚无人核对。", "Read by a program; nobody has checked them yet.")(language)
        }
    }

    private var people: String {
        var seen: Set<String> = []
        return page.confirmations.map(\.checkedBy).filter { seen.insert($0).inserted }
            .joined(separator: Phrase("、", ", ")(language))
    }
}

extension TargetField {
    var phrase: Phrase {
        switch self {
        case .indicator: Phrase("指标", "Indicator")
        case .comparator: Phrase("比较", "Comparison")
        case .value: Phrase("数值", "Value")
        case .upper: Phrase("上限", "Upper value")
        case .unitOfMeasure: Phrase("计量单位", "Unit")
        case .kind: Phrase("类别", "Kind")
        case .direction: Phrase("方向", "Direction")
        case .deadline: Phrase("期限", "Due")
        case .baselineYear: Phrase("基期", "Baseline year")
        case .baselineValue: Phrase("基期值", "Baseline value")
        case .obligation: Phrase("约束性", "Obligation")
        case .approximate: Phrase("留有余地", "Latitude")
        case .scope: Phrase("范围", "Scope")
        }
    }

    /// Whether its value is the plan's own words.
    var isPlanText: Bool { self == .indicator || self == .scope || self == .unitOfMeasure }
}
