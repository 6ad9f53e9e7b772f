import PlanAnalysis
import PlanModel

/// Looks ahead for judged targets that are not due.
struct Prospects: Sendable {
    /// The moment of the evaluation.
    let asOf: Period
    /// The plan's last year.
    let until: Int?
    /// Those known, by which it is told which stand beside one another.
    var areas: [Area] = []

    /// The outlook of a statement on each edition, newest first; none when it is due, never observed, or of another kind.
    func outlooks(
        _ statement: TargetStatement, indicator: Indicator, observations: [Observation]
    ) -> [OutlookAnswer] {
        guard let deadline = statement.deadline ?? until else { return [] }
        let own = observations.filter { $0.indicator == statement.indicator }
        let beside = Peers.of(statement.area, among: Set(own.map(\.area)), areas: areas)
        return OutlookCase.editions(
            statement, indicator: indicator, observations: observations, asOf: asOf, until: until
        ).compactMap { edition in
            let peers = { (item: OutlookCase) in
                item.histories(of: statement.indicator, in: beside, observations: own, asOf: asOf)
            }
            return Self.result(edition.case, peers).map {
                OutlookAnswer(
                    indicator: statement.indicator, vintage: edition.vintage,
                    method: "\(OutlookMethod.name)/\(OutlookMethod.version)", deadline: deadline, result: $0)
            }
        }
    }

    private static func result(
        _ made: Result<OutlookCase, OutlookRefusal>, _ peers: (OutlookCase) -> [(area: String, runs: [[Double]])]
    ) -> OutlookAnswer.Result? {
        switch made {
        case .success(let item): prospect(item, peers(item)).map { .prospect($0) }
        case .failure(.notCovered): nil
        case .failure(.noBaseline): .lack(.noBaseline)
        case .failure(.historyTooShort(let needed, let found)):
            .lack(.historyTooShort(needed: needed, found: found))
        }
    }

    private static func prospect(
        _ item: OutlookCase, _ peers: [(area: String, runs: [[Double]])]
    ) -> OutlookAnswer.Prospect? {
        guard let last = item.values.last,
            let outlook = try? OutlookMethod(bounds: item.bounds).outlook(item.values, horizon: item.horizon),
            let probability = outlook.probability(of: item.comparator, item.aim, upper: item.upper, step: item.horizon)
        else { return nil }
        let (within80, within95) = (outlook.intervals(level: 0.8), outlook.intervals(level: 0.95))
        let years = outlook.mean.indices.map { index in
            OutlookAnswer.Year(
                year: item.lastYear + index + 1, mean: outlook.mean[index], within80: within80[index],
                within95: within95[index])
        }
        return OutlookAnswer.Prospect(
            unitOfMeasure: item.unitOfMeasure, firstYear: item.firstYear,
            lastYear: item.lastYear, lastValue: last, comparator: item.comparator, aim: item.aim, upper: item.upper,
            years: years, probability: probability, needed: needed(item, peers))
    }

    private static func needed(
        _ item: OutlookCase, _ peers: [(area: String, runs: [[Double]])]
    ) -> OutlookAnswer.Needed? {
        let change = NeededChange(
            item.comparator, item.aim, upper: item.upper, in: item.horizon, after: item.values,
            others: peers.flatMap(\.runs), measure: item.changesInPoints ? .points : .rate)
        return change.map {
            OutlookAnswer.Needed(
                yearly: $0.yearly, isRate: !item.changesInPoints, isMet: $0.isMet, years: item.horizon,
                times: $0.own.times, occasions: $0.own.occasions, sustainedTimes: $0.ownSustained.times,
                sustainedOccasions: $0.ownSustained.occasions,
                peers: $0.peers.occasions == 0
                    ? nil
                    : OutlookAnswer.Peers(
                        areas: peers.map(\.area), times: $0.peers.times, occasions: $0.peers.occasions,
                        sustainedTimes: $0.peersSustained.times, sustainedOccasions: $0.peersSustained.occasions))
        }
    }
}
