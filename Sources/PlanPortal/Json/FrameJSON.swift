import PlanModel
import PlanOffice

/// What every twin says of the plan it belongs to.
enum FrameJSON {
    /// The members that all twins share.
    static func envelope(_ format: String, _ frame: PlanFrame) -> JSONValue {
        [
            "format": .string(format),
            "nature": .string(frame.nature.rawValue),
            "plan": plan(frame),
            "evaluation": evaluation(frame.evaluation),
            "audit_head": head(frame.head),
        ]
    }

    static func head(_ head: AuditHead) -> JSONValue {
        ["sequence": .int(head.sequence), "hash": .string(head.hash)]
    }

    private static func plan(_ frame: PlanFrame) -> JSONValue {
        [
            "title": .string(frame.title),
            "period": .optional(frame.period?.description),
            "area": frame.area.map {
                ["code": .string($0.id), "name": ["zh": .string($0.nameZh), "en": .string($0.nameEn)]]
            } ?? .null,
            "sha256": .string(frame.planSHA256),
            "trust": .string((frame.isAdopted ? Trust.adopted : .machineRead).rawValue),
        ]
    }

    private static func evaluation(_ mark: EvaluationMark?) -> JSONValue {
        guard let mark else { return .null }
        return [
            "occasion": .string(mark.occasion.rawValue),
            "as_of": .string(mark.asOf.description),
            "method": .string(mark.method),
            "inputs_sha256": .string(mark.inputsSHA256),
        ]
    }
}
