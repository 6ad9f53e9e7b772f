import PlanModel
import PlanOffice

/// A commitment's page as data.
enum CommitmentPageJSON {
    static func members(_ page: CommitmentPage) -> [String: JSONValue] {
        [
            "commitment": CommitmentJSON.value(page.summary),
            "title": Phrase { PromiseTitle(summary: page.summary, language: $0).plain }.json,
            "measures": .array((page.summary.task?.measures ?? []).map(CommitmentJSON.span)),
            "context": ChapterJSON.runs(page.context),
            "statements": .array(page.statements.map(statement)),
            "outlooks": .array(page.outlooks.map(OutlookJSON.value)),
            "series": .array(page.series.map(IndicatorJSON.series)),
            "sources": IndicatorJSON.sources(page.sources),
            "requests": .array(page.requests.map(request)),
            "confirmations": .array(page.confirmations.map(confirmation)),
            "reports": .array(page.reports.map(report)),
            "neighbours": .array(
                page.neighbours.map { ["id": .string($0.id), "kind": .string($0.kind.rawValue)] }),
        ]
    }

    private static func statement(_ statement: TargetStatement) -> JSONValue {
        [
            "indicator": .string(statement.indicator), "area": .string(statement.area),
            "unit": .string(statement.unitOfMeasure.rawValue), "kind": .string(statement.kind.rawValue),
            "comparator": .string(statement.comparator.rawValue), "value": .optional(statement.value),
            "upper": .optional(statement.upper), "direction": .string(statement.direction.rawValue),
            "baseline_year": .optional(statement.baselineYear), "baseline_value": .optional(statement.baselineValue),
            "start_year": .optional(statement.startYear), "deadline": .optional(statement.deadline),
            "observed_as": .optional(statement.observedAs?.rawValue), "reference": .optional(statement.reference),
            "per": .optional(statement.recurrence?.rawValue),
        ]
    }

    private static func request(_ row: GapRow) -> JSONValue {
        [
            "gap": .string(row.gap.rawValue), "name": row.gap.phrase.json, "period": .string(row.period),
            "unit": .string(row.unitOfMeasure.rawValue), "body": .optional(row.body),
            "sentence": .string(row.sentence), "inputs": .array(row.inputs.map(FormulaLackWords.json)),
        ]
    }

    private static func confirmation(_ confirmation: Confirmation) -> JSONValue {
        [
            "field": .string(confirmation.field.rawValue), "value": .string(confirmation.value),
            "checked_by": .string(confirmation.checkedBy), "checked_on": .string(confirmation.checkedOn),
        ]
    }

    private static func report(_ report: Report) -> JSONValue {
        [
            "unit_id": .string(report.unit), "period": .string(report.period.description),
            "state": .string(report.state.rawValue), "due_on": .string(report.dueOn),
            "submitted_on": .optional(report.submittedOn), "late": .bool(report.isLate),
            "note": .string(report.note),
        ]
    }
}
