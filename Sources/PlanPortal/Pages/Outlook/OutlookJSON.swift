import PlanModel
import PlanOffice

/// An outlook as data.
enum OutlookJSON {
    static func value(_ outlook: OutlookAnswer) -> JSONValue {
        let head: JSONValue = [
            "indicator": .string(outlook.indicator), "vintage": .string(outlook.vintage),
            "method": .string(outlook.method),
            "deadline": .int(outlook.deadline),
        ]
        switch outlook.result {
        case .lack(let lack): return head.merging(["lack": self.lack(lack), "years": .array([]), "probability": .null])
        case .prospect(let prospect): return head.merging(members(prospect))
        }
    }

    private static func members(_ prospect: OutlookAnswer.Prospect) -> [String: JSONValue] {
        [
            "lack": .null, "unit": .string(prospect.unitOfMeasure.rawValue),
            "history": [
                "first_year": .int(prospect.firstYear), "last_year": .int(prospect.lastYear),
                "last_value": .number(prospect.lastValue),
            ],
            "goal": [
                "comparator": .string(prospect.comparator.rawValue), "value": .number(prospect.aim),
                "upper": .optional(prospect.upper),
            ],
            "years": .array(prospect.years.map(year)), "probability": .number(prospect.probability),
            "needed": prospect.needed.map(needed) ?? .null,
        ]
    }

    private static func year(_ year: OutlookAnswer.Year) -> JSONValue {
        [
            "year": .int(year.year), "mean": .number(year.mean), "within_80": range(year.within80),
            "within_95": range(year.within95),
        ]
    }

    private static func range(_ range: ClosedRange<Double>) -> JSONValue {
        ["low": .number(range.lowerBound), "high": .number(range.upperBound)]
    }

    private static func needed(_ needed: OutlookAnswer.Needed) -> JSONValue {
        [
            "measure": .string(needed.isRate ? "rate" : "points"), "yearly": .number(needed.yearly),
            "met": .bool(needed.isMet), "years": .int(needed.years), "times": .int(needed.times),
            "occasions": .int(needed.occasions), "sustained_times": .int(needed.sustainedTimes),
            "sustained_occasions": .int(needed.sustainedOccasions),
            "peers": needed.peers.map(peers) ?? .null,
        ]
    }

    private static func peers(_ peers: OutlookAnswer.Peers) -> JSONValue {
        [
            "areas": .array(peers.areas.map { .string($0) }), "times": .int(peers.times),
            "occasions": .int(peers.occasions), "sustained_times": .int(peers.sustainedTimes),
            "sustained_occasions": .int(peers.sustainedOccasions),
        ]
    }

    private static func lack(_ lack: OutlookAnswer.Lack) -> JSONValue {
        let words = OutlookWords.lack(lack)
        let code =
            switch lack {
            case .historyTooShort: "history_too_short"
            case .noBaseline: "no_baseline"
            }
        return ["code": .string(code), "zh": .string(words.zh), "en": .string(words.en)]
    }
}
