import PlanModel
import PlanOffice

/// A commitment as data, the same in every twin.
enum CommitmentJSON {
    static func value(_ summary: CommitmentSummary) -> JSONValue {
        [
            "id": .string(summary.id),
            "code": .optional(summary.code),
            "kind": .string(summary.kind.rawValue),
            "title": .string(summary.title),
            "address": .string(Address.commitment(summary.id, summary.kind).page(.zh).text),
            "chapter": .string(summary.chapter),
            "headings": .array(summary.headings.map(heading)),
            "span": span(summary.span),
            "mentions": .array(summary.mentions.map(mention)),
            "standing": standing(summary.standing),
            "deadline": .optional(summary.deadline),
            "deadline_assumed": .bool(summary.isDeadlineAssumed),
            "gaps": .array(summary.gaps.map { .string($0.rawValue) }),
            "trust": .string(summary.trust.rawValue),
            "checked_fields": .array(summary.checkedFields.map { .string($0.rawValue) }),
            "leads": .array(summary.leads.map(body)),
            "assists": .array(summary.assists.map(body)),
            "target": summary.target.map(target) ?? .null,
            "project": summary.project.map(project) ?? .null,
        ]
    }

    /// A further place that makes the same promise.
    static func mention(_ mention: Mention) -> JSONValue {
        [
            "id": .string(mention.id), "chapter": .string(mention.chapter), "span": span(mention.span),
            "headings": .array(mention.headings.map(heading)),
        ]
    }

    static func span(_ span: SourceSpan) -> JSONValue { ["start": .int(span.start), "end": .int(span.end)] }

    static func heading(_ heading: Heading) -> JSONValue {
        [
            "node": .string(heading.node), "level": .string(heading.level.rawValue), "number": .string(heading.number),
            "title": .string(heading.title),
        ]
    }

    static func standing(_ standing: Standing) -> JSONValue {
        [
            "class": .string(standing.standing.rawValue),
            "name": Phrase { standing.word($0) }.json,
            "reason": reason(standing.reason),
            "provisional": .bool(standing.isProvisional),
            "verdicts": .array(standing.verdicts.map(verdict)),
        ]
    }

    static func reason(_ reason: VerdictReason) -> JSONValue {
        Phrase { Wording.sentence(reason, language: $0) }.json.merging(["code": .string(reason.code)])
    }

    static func verdict(_ verdict: Verdict) -> JSONValue {
        [
            "indicator": .string(verdict.indicator), "area": .string(verdict.area),
            "vintage": .optional(verdict.vintage), "class": .string(verdict.standing.rawValue),
            "progress": .optional(verdict.progress), "expected": .optional(verdict.expected),
            "path": .optional(verdict.path?.rawValue), "computed": .bool(verdict.isComputed),
            "provisional": .bool(verdict.isProvisional),
            "observed": verdict.observed.map {
                ["period": .string($0.period.description), "value": .number($0.value)]
            } ?? .null,
            "missing": .array(verdict.missing.map { .string($0.description) }),
            "reason": reason(verdict.reason),
        ]
    }

    static func body(_ unit: ResponsibleUnit) -> JSONValue {
        ["id": .string(unit.id), "name": ["zh": .string(unit.nameZh), "en": .string(unit.nameEn)]]
    }

    private static func target(_ target: ReadTarget) -> JSONValue {
        [
            "quantity": .string(target.quantity), "sentence": span(target.sentence),
            "comparator": .string(target.comparator.rawValue), "value": .number(target.value),
            "upper": .optional(target.upper), "unit": .string(target.unitOfMeasure),
            "kind": .string(target.kind.rawValue), "direction": .string(target.direction.rawValue),
            "baseline": .optional(target.baselineYear), "baseline_value": .optional(target.baselineValue),
            "obligation": .optional(target.obligation?.rawValue), "approximate": .bool(target.isApproximate),
            "scope": .optional(target.scope), "promise": Phrase { TargetText.promise(target, $0) }.json,
        ]
    }

    private static func project(_ project: ReadProject) -> JSONValue {
        [
            "place": .array(project.place.map { .string($0) }), "stage": .optional(project.stage),
            "capacity": project.capacity.map {
                ["value": .number($0.value), "unit": .string($0.unitOfMeasure.rawValue)]
            } ?? .null,
            "mentions": .array(project.mentions.map(span)),
        ]
    }
}
