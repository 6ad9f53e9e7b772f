import Foundation

/// Four steps of one colour, cut at natural breaks (Jenks) of the logarithms.
///
/// Of all ways to cut the sorted values into four runs the one is taken whose logarithms have the least sum of squares
/// about their runs' means; equal values share a step.
struct MapSteps: Equatable, Sendable {
    /// Lowest step first; the values that really occur; at most four.
    let ranges: [ClosedRange<Int>]

    init(_ values: [Int], steps: Int = 4) {
        let sorted = values.sorted()
        let distinct = Set(values).sorted()
        let wanted = min(steps, distinct.count)
        var best: (loss: Double, cuts: [Int]) = (.infinity, [])
        Self.eachChoice(of: wanted - 1, from: Array(distinct.dropFirst())) { cuts in
            let loss = Self.runs(sorted, cuts).reduce(0) { $0 + Self.spread($1) }
            if loss < best.loss { best = (loss, cuts) }
        }
        ranges = Self.runs(sorted, best.cuts).compactMap { run in
            run.first.flatMap { low in run.last.map { low...$0 } }
        }
    }

    /// 1…4, the darkest last.
    func step(of value: Int) -> Int { (ranges.firstIndex { $0.contains(value) } ?? 0) + 1 }

    /// Runs that begin at the cuts.
    private static func runs(_ sorted: [Int], _ cuts: [Int]) -> [[Int]] {
        var runs: [[Int]] = [[]]
        for value in sorted {
            if let next = runs.count <= cuts.count ? cuts[runs.count - 1] : nil, value >= next { runs.append([]) }
            runs[runs.count - 1].append(value)
        }
        return runs
    }

    private static func spread(_ run: [Int]) -> Double {
        guard !run.isEmpty else { return 0 }
        let sizes = run.map { logarithm($0) }
        let mean = sizes.reduce(0, +) / Double(sizes.count)
        return sizes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }

    private static func logarithm(_ value: Int) -> Double { log(Double(max(1, value))) }

    /// Calls with every rising choice of `count` of the values.
    private static func eachChoice(of count: Int, from values: [Int], _ body: ([Int]) -> Void) {
        func go(_ chosen: [Int], _ start: Int) {
            guard chosen.count < count else { return body(chosen) }
            for index in values.indices.dropFirst(start) { go(chosen + [values[index]], index + 1) }
        }
        if count >= 0 { go([], 0) }
    }
}
