internal import PlanModel

/// The values that make up a sum over periods, none counted twice.
///
/// A period is covered by its own value; else by parts that fill it exactly (four quarters make their year, one
/// quarter does not); else by a run of whole periods. Of all ways the one with most periods covered is taken, of these
/// the one with fewest runs. A value that reaches outside the periods wanted is left out.
struct FlowCover: Equatable {
    /// Places in the list of values, in input order.
    var used: [Int]
    /// The periods without a value, oldest first.
    var missing: [Period]
    /// Where the last covered period ends.
    var end: Double?

    init(of values: [ObservedValue], over wanted: [Period]) {
        let singles = wanted.map { Self.tiling(of: $0, by: values) }
        var best = [Step(covered: 0, runs: 0, from: 0, used: nil)]
        for index in wanted.indices {
            var step = Step(covered: best[index].covered, runs: best[index].runs, from: index, used: nil)
            if let tiles = singles[index] {
                step = Step(covered: step.covered + 1, runs: step.runs, from: index, used: tiles)
            }
            for (place, value) in values.enumerated()
            where Closeness.sameMoment(value.period.end, wanted[index].end) {
                let begins = wanted[..<index].firstIndex { Closeness.sameMoment($0.start, value.period.start) }
                guard let begins else { continue }
                let run = Step(
                    covered: best[begins].covered + index + 1 - begins, runs: best[begins].runs + 1, from: begins,
                    used: [place])
                if (run.covered, -run.runs) > (step.covered, -step.runs) { step = run }
            }
            best.append(step)
        }
        self.init(following: best, over: wanted)
    }

    private init(following best: [Step], over wanted: [Period]) {
        used = []
        missing = []
        end = nil
        var index = wanted.count
        while index > 0 {
            let step = best[index]
            if let tiles = step.used {
                used += tiles
                end = end ?? wanted[index - 1].end
            } else {
                missing.append(wanted[index - 1])
            }
            index = step.from
        }
        used.sort()
        missing.reverse()
    }

    /// The best way to cover the periods up to one.
    private struct Step {
        var covered: Int
        var runs: Int
        var from: Int
        var used: [Int]?
    }

    /// The fewest values that fill a period exactly; `nil` when none do.
    private static func tiling(of wanted: Period, by values: [ObservedValue]) -> [Int]? {
        let inside = values.indices.filter { place in
            !Closeness.after(wanted.start, values[place].period.start)
                && !Closeness.after(values[place].period.end, wanted.end)
        }
        .sorted { (values[$0].period.end, $0) < (values[$1].period.end, $1) }
        var reached: [(moment: Double, used: [Int])] = [(wanted.start, [])]
        for place in inside {
            let period = values[place].period
            let before = reached.filter { Closeness.sameMoment($0.moment, period.start) }
            if let shortest = before.min(by: { $0.used.count < $1.used.count }) {
                reached.append((period.end, shortest.used + [place]))
            }
        }
        let complete = reached.filter { Closeness.sameMoment($0.moment, wanted.end) && !$0.used.isEmpty }
        return complete.min { $0.used.count < $1.used.count }?.used
    }
}
