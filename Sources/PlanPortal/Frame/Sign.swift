import PlanModel
import PlanOffice

/// The signs: a shape for each standing, so that colour is never needed to tell them apart.
enum Sign: String, Sendable, CaseIterable {
    case done, ahead, track, lag, miss
    case notAssessable = "na"
    /// Form checks.
    case tick = "ok"
    case stop = "err"
    case caution = "warn"
    case dash = "blank"
    /// Partly checked, put right, rejected: of the desk.
    case half, pencil
    case void = "out"

    init(_ standing: VerdictClass) {
        self =
            switch standing {
            case .achieved: .done
            case .ahead: .ahead
            case .onTrack: .track
            case .lagging: .lag
            case .missed: .miss
            case .notAssessable: .notAssessable
            }
    }

    /// The sign alone; its word must stand beside it or in the label of the row.
    var mark: Markup {
        el(.svg, .class("sg \(rawValue)"), .hidden, .set(.focusable, "false")) {
            el(.use, .href(.anchor("s-\(rawValue)")))
        }
    }

    /// Sign and word.
    static func named(_ standing: VerdictClass, _ words: String) -> Markup {
        let sign = Sign(standing)
        return el(.span, .class("st \(sign.rawValue)")) {
            sign.mark
            el(.span) { words }
        }
    }

    static func named(_ standing: VerdictClass, _ language: Language) -> Markup {
        named(standing, standing.phrase(language))
    }
}
