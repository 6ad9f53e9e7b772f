import PlanModel
import PlanOffice

/// The fields of a target as controls: choices as lists, numbers and words as text, what was read beside what was put right.
struct DeskFields: Sendable {
    let item: DeskItem
    let read: ReadTarget
    let target: ReadTarget
    let forms: PageForms

    private var language: Language { forms.language }

    /// In the order of the form: what, how much, how judged, when, from where, limits.
    private static let order: [TargetField] = [
        .indicator, .scope, .comparator, .value, .upper, .unitOfMeasure, .kind, .direction, .deadline, .obligation,
        .baselineYear, .baselineValue, .approximate,
    ]

    var view: Markup {
        el(.div, .class("fs")) { for field in Self.order { control(field) } }
    }

    private func control(_ field: TargetField) -> Markup {
        let id = "\(item.id)-\(field.rawValue)"
        let value = target.text(of: field)
        let read = read.text(of: field)
        return forms.labelled(field.phrase(language), id, Self.width(of: field)) {
            if let choices = choices(field) {
                forms.choice(
                    id, field.rawValue, choices, chosen: value,
                    none: field == .obligation ? Phrase("未写明", "not stated")(language) : nil)
            } else {
                forms.text(
                    id, field.rawValue, value, isNumber: Self.isNumber(field), isRequired: Self.isRequired(field),
                    lang: field.isPlanText ? "zh-CN" : nil)
            }
            if read != value { el(.small, .class("was")) { was(field, read) } }
        }
    }

    /// What the reader had, where a person put it right.
    private func was(_ field: TargetField, _ read: String) -> String {
        let words = choices(field)?.first { $0.value == read }?.words ?? read
        return Phrase("机读：\(words.isEmpty ? "无" : words)", "read: \(words.isEmpty ? "none" : words)")(language)
    }

    private func choices(_ field: TargetField) -> [(value: String, words: String)]? {
        switch field {
        case .comparator: Comparator.allCases.map { ($0.rawValue, Wording.name($0, language: language)) }
        case .kind: TargetKind.allCases.map { ($0.rawValue, Wording.name($0, language: language)) }
        case .direction: Direction.allCases.map { ($0.rawValue, Wording.name($0, language: language)) }
        case .obligation: Obligation.allCases.map { ($0.rawValue, Wording.name($0, language: language)) }
        case .approximate:
            [("false", Phrase("否", "no")(language)), ("true", Phrase("是（力争、左右）", "yes (力争, 左右)")(language))]
        default: nil
        }
    }

    private static func isNumber(_ field: TargetField) -> Bool {
        [.value, .upper, .deadline, .baselineYear, .baselineValue].contains(field)
    }

    private static func isRequired(_ field: TargetField) -> Bool { field == .indicator || field == .value }

    private static func width(of field: TargetField) -> String {
        switch field {
        case .indicator: "w3"
        case .approximate: "w2"
        default: ""
        }
    }
}
