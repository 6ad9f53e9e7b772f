import PlanModel
import PlanOffice

/// What the formula of a computed indicator lacks, in words and as data.
enum FormulaLackWords {
    /// In the smaller letters under what is missing; nothing where the series is observed.
    static func view(_ lacks: [FormulaLack], _ language: Language) -> Markup {
        guard !lacks.isEmpty else { return .nothing }
        let shown = lacks.suffix(3).compactMap { $0.sentence[language] }
        let more = lacks.count - shown.count
        return el(.small, .class("sentence")) {
            Phrase("公式缺项：", "The formula lacks: ")(language)
            shown.joined(separator: Phrase("；", "; ")(language))
            if more > 0 { Phrase("；另有 \(more) 年", "; and \(more) more \(more == 1 ? "year" : "years")")(language) }
        }
    }

    static func json(_ lack: FormulaLack) -> JSONValue {
        [
            "indicator": .string(lack.indicator), "period": .string(lack.period.description),
            "missing": Phrase { lack.sentence[$0] ?? "" }.json,
            "bodies": .array(lack.bodies.map { .string($0) }),
        ]
    }
}
