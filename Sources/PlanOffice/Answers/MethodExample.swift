package import PlanModel

/// The numbers every method's page works through: a share that stands for no real promise.
package struct MethodCaseNumbers: Equatable, Sendable {
    package var values: [(year: Int, value: Double)] { zip(years, amounts).map { ($0, $1) } }
    package var years: [Int]
    package var amounts: [Double]
    /// Where the count starts.
    package var startYear: Int
    package var deadline: Int
    /// To be reached at least.
    package var aim: Double

    /// The value where the count starts.
    package var baseline: Double { value(startYear) }
    package var lastYear: Int { years.last ?? startYear }
    package var lastValue: Double { amounts.last ?? 0 }

    /// The value of a year; 0 where there is none.
    package func value(_ year: Int) -> Double {
        zip(years, amounts).first { $0.0 == year }?.1 ?? 0
    }
}

/// What `pace` says of the example's numbers.
package struct PaceExample: Equatable, Sendable {
    /// Name and version.
    package var method: String
    /// At the last year of the example.
    package var verdict: Verdict
    /// At the deadline, were the last value still the same.
    package var atDeadline: VerdictClass
    /// At the deadline, were the aim reached.
    package var ifReached: VerdictClass
    /// The thresholds of progress ÷ expected.
    package var aheadAt: Double
    package var onTrackAt: Double
}

/// What a published method says of the example's numbers.
package struct MethodExampleScore: Equatable, Sendable {
    /// What the class was read from.
    package enum Working: Equatable, Sendable {
        /// Observed and required growth a year, shares.
        case growth(observed: Double, required: Double)
        /// Where the development leads by the deadline.
        case projection(Double)
    }

    /// Name and version, such as `opensdg/2.4`.
    package var method: String
    /// The method's own class.
    package var standing: String
    /// The number the class was read from.
    package var progress: Double?
    package var score: Double?
    package var working: Working?
    /// The reason's sentence.
    package var sentence: [Language: String]

    package init(
        method: String, standing: String, progress: Double?, score: Double?, working: Working?,
        sentence: [Language: String]
    ) {
        self.method = method
        self.standing = standing
        self.progress = progress
        self.score = score
        self.working = working
        self.sentence = sentence
    }
}

/// One question put to series held back, and the answers in ten bins.
package struct CalibrationSet: Equatable, Sendable {
    /// The target is what this share of the growth before leads to: 1 all of it, 0.5 half.
    package var growth: Double
    /// Lowest first.
    package var rows: [CalibrationRow]

    package init(growth: Double, rows: [CalibrationRow]) {
        self.growth = growth
        self.rows = rows
    }

    /// How many series were asked about.
    package var count: Int { rows.reduce(0) { $0 + $1.count } }
}

/// What was said with about the same probability on series held back, and how often it came true.
package struct CalibrationRow: Equatable, Sendable {
    /// Probabilities from here to a tenth higher.
    package var from: Double
    package var count: Int
    /// The mean of what was said.
    package var said: Double
    package var met: Int

    package init(from: Double, count: Int, said: Double, met: Int) {
        self.from = from
        self.count = count
        self.said = said
        self.met = met
    }

    /// The share that came true; `nil` where nothing was said.
    package var share: Double? { count > 0 ? Double(met) / Double(count) : nil }
}
