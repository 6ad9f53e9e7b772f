import PlanModel

extension Standing {
    /// One standing out of all verdicts on a commitment.
    ///
    /// Editions of one series must agree, or nothing is said. Of several indicators the worst counts; one that is
    /// missed decides alone, and one that cannot be judged keeps the whole from being judged. Verdicts come one per
    /// judging indicator and vintage, an indicator's newest vintage first; without any, `otherwise` is the reason.
    static func of(_ verdicts: [Verdict], otherwise: VerdictReason) -> Standing {
        guard !verdicts.isEmpty else { return Standing(standing: .notAssessable, reason: otherwise) }
        var order: [String] = []
        let byIndicator = Dictionary(grouping: verdicts, by: \.indicator)
        for verdict in verdicts where !order.contains(verdict.indicator) { order.append(verdict.indicator) }
        let parts = order.compactMap { byIndicator[$0].map(agreed) }
        var whole = worst(of: parts)
        whole.verdicts = verdicts
        return whole
    }

    private static func agreed(_ editions: [Verdict]) -> Standing {
        guard let newest = editions.first, editions.allSatisfy({ $0.standing == newest.standing }) else {
            return Standing(standing: .notAssessable, reason: .vintagesDisagree)
        }
        return Standing(standing: newest.standing, reason: newest.reason, isProvisional: newest.isProvisional)
    }

    private static func worst(of parts: [Standing]) -> Standing {
        guard let first = parts.first else { return Standing(standing: .notAssessable, reason: .notLinked) }
        if parts.count == 1 { return first }
        if let missed = parts.first(where: { $0.standing == .missed }) { return missed }
        if parts.contains(where: { $0.standing == .notAssessable }) {
            return Standing(standing: .notAssessable, reason: .partNotAssessable)
        }
        let order: [VerdictClass] = [.lagging, .onTrack, .ahead, .achieved]
        let rank: (Standing) -> Int = { order.firstIndex(of: $0.standing) ?? 0 }
        var worst = parts.min { rank($0) < rank($1) } ?? first
        worst.isProvisional = parts.contains(where: \.isProvisional)
        return worst
    }
}
