import PlanModel

/// What an import may name: nothing that is not there, and no quote that is not the plan's.
struct Checks {
    let account: PlanAccount

    init(_ account: PlanAccount) {
        self.account = account
    }

    /// Every observation's indicator and source must be known.
    func observations(_ observations: [Observation]) throws(OfficeError) {
        let rows = observations.map { ($0.indicator, $0.area, $0.source) }
        try known(rows)
        try notComputed(observations)
    }

    /// Every annual target's indicator and source must be known.
    func annualTargets(_ targets: [AnnualTarget]) throws(OfficeError) {
        let rows = targets.map { ($0.indicator, $0.area, $0.source) }
        try known(rows)
    }

    /// Hash, place and quotation of every link must agree, and the indicator a target differs from must be known.
    func links(_ links: [IndicatorLink], among indicators: [Indicator]) throws(OfficeError) {
        let known = Set(indicators.map(\.id) + account.indicators.map(\.id))
        for link in links {
            if let reference = link.reference, !known.contains(reference) {
                throw .unknown(row: nil, "indicator", reference)
            }
            try quoted(link.indicator, plan: link.planSHA256, span: link.span, quantity: link.quantity)
        }
    }

    /// Every confirmed value must fit its field, and its quotation stand in the plan.
    func confirmations(_ confirmations: [Confirmation]) throws(OfficeError) {
        for (order, confirmation) in confirmations.enumerated() {
            guard confirmation.field.accepts(confirmation.value) else {
                throw .unknown(row: order + 2, confirmation.field.rawValue, confirmation.value)
            }
            try quoted(
                confirmation.field.rawValue, plan: confirmation.planSHA256, span: confirmation.span,
                quantity: confirmation.quantity)
        }
    }

    /// Whatever names a parent must find it among the known or the new.
    func parents(of rows: [(id: String, parent: String?)], known: [String]) throws(OfficeError) {
        let all = Set(known + rows.map(\.id))
        for (order, row) in rows.enumerated() {
            if let parent = row.parent, !all.contains(parent) { throw .unknown(row: order + 2, "parent", parent) }
        }
    }

    /// Without any area kept, codes are taken as they come.
    private func known(_ rows: [(indicator: String, area: String, source: String?)]) throws(OfficeError) {
        let indicators = Set(account.indicators.map(\.id))
        let areas = Set(account.areas.map(\.id))
        let sources = Set(account.sources.map(\.id))
        for (order, row) in rows.enumerated() {
            guard indicators.contains(row.indicator) else { throw .unknown(row: order + 2, "indicator", row.indicator) }
            guard areas.isEmpty || areas.contains(row.area) else {
                throw .unknown(row: order + 2, "area", row.area)
            }
            if let source = row.source, !sources.contains(source) {
                throw .unknown(row: order + 2, "source", source)
            }
        }
    }

    private func quoted(_ what: String, plan: String, span: SourceSpan, quantity: String) throws(OfficeError) {
        guard let version = account.effective else { throw .noPlan }
        guard plan == version.source.sha256 else { throw .otherPlan(what) }
        let found = version.source.text(at: span)
        guard found == quantity else { throw .quoteDiffers(what, quoted: quantity, found: String(found.prefix(60))) }
        guard LinkPlaces(version.reading).commitment(at: span) != nil else { throw .noCommitmentAt(what, span.start) }
    }
}
