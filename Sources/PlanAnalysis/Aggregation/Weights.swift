internal import PlanModel

extension [Indicator] {
    /// Those that would have to be known to weigh themselves: a weighed by b weighed by a.
    var selfWeighing: Set<String> {
        let weights = Dictionary(map { ($0.id, $0.aggregation.weights) }) { first, _ in first }
        return Set(
            weights.keys.filter { id in
                var reached: Set<String> = []
                var next = weights[id] ?? []
                while let one = next.popLast() {
                    if reached.insert(one).inserted { next += weights[one] ?? [] }
                }
                return reached.contains(id)
            })
    }
}

extension Aggregation.Rule {
    /// The indicator that weighs it, if it says one.
    var weight: String? {
        if case .mean(let weight) = self { return weight }
        return nil
    }

    var isMean: Bool {
        if case .mean = self { return true }
        return false
    }
}
