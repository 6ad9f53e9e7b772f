import PlanModel
import PlanOffice

/// The fields of a task or project as controls, what was read beside what was put right.
struct DeskWorkFields: Sendable {
    let item: DeskItem
    let forms: PageForms

    private var language: Language { forms.language }

    var view: Markup {
        el(.div, .class("fs")) { for field in WorkField.fields(of: item.kind) { control(field) } }
    }

    private func control(_ field: WorkField) -> Markup {
        let id = "\(item.id)-\(field.rawValue)"
        let value = item.fields[field] ?? ""
        let read = item.readFields[field] ?? ""
        return forms.labelled(field.phrase(language), id, Self.width(of: field)) {
            switch field {
            case .measures:
                forms.area(id, field.rawValue, value, rows: min(8, max(2, lines(value) + 1)), lang: "zh-CN")
            case .stage:
                forms.choice(
                    id, field.rawValue, stages(value), chosen: value, none: Phrase("未写明", "not stated")(language))
            default:
                forms.text(
                    id, field.rawValue, value, isNumber: field == .capacity, isRequired: field == .title,
                    lang: field == .place ? nil : "zh-CN", longest: field == .place ? 400 : 300)
            }
            if read != value { el(.small, .class("was")) { was(field, read) } }
        }
    }

    /// What the reader had, where a person put it right.
    private func was(_ field: WorkField, _ read: String) -> String {
        let words: String =
            field == .measures
            ? Phrase("\(lines(read)) 条", "\(lines(read))")(language)
            : read.isEmpty ? Phrase("无", "none")(language) : String(read.prefix(60))
        return Phrase("机读：", "read: ")(language) + words
    }

    private func lines(_ text: String) -> Int { text.split(separator: "\n").count }

    /// The stages plans know, and the one that was read if it is another.
    private func stages(_ value: String) -> [(value: String, words: String)] {
        let known = ProjectStage.allCases.map(\.rawValue)
        return (known + (value.isEmpty || known.contains(value) ? [] : [value])).map { ($0, $0) }
    }

    private static func width(of field: WorkField) -> String {
        switch field {
        case .title, .measures: "w4"
        case .begin, .end: "w2"
        case .words: "w3"
        case .place, .stage, .capacity, .capacityUnit: ""
        }
    }
}
