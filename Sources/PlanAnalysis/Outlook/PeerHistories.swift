package import PlanModel

extension OutlookCase {
    /// What the same indicator did elsewhere: for each area that has any, every run of calendar years without a hole, in the unit of
    /// the case.
    ///
    /// The edition of the same name is used, else the unnamed, else the newest; a break in a series begins a new run.
    package func histories(
        of indicator: String, in areas: [String], observations: [Observation], asOf: Period
    ) -> [(area: String, runs: [[Double]])] {
        let index = ObservationIndex(observations.filter { $0.indicator == indicator }, asOf: asOf)
        return areas.compactMap { area in
            guard let edition = index.edition(of: indicator, in: area, beside: vintage) else { return nil }
            let runs = runs(of: edition.observations)
            return runs.isEmpty ? nil : (area, runs)
        }
    }

    private func runs(of observations: [Observation]) -> [[Double]] {
        let yearly = observations.filter { $0.period.length == .year }.sorted { $0.period < $1.period }
        var runs: [[Double]] = []
        var last: Int?
        for value in yearly where value.period.year != last {
            guard let number = value.quantity.converted(to: unitOfMeasure)?.value.finite else { continue }
            if value.status != .seriesBreak, let before = last, value.period.year == before + 1 {
                runs[runs.count - 1].append(number)
            } else {
                runs.append([number])
            }
            last = value.period.year
        }
        return runs.filter { $0.count > 1 }
    }
}
