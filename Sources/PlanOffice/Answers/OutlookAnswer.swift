package import PlanModel

/// What is to be expected of a judged target that is not due yet; an outlook, no verdict.
package struct OutlookAnswer: Equatable, Sendable {
    /// What is expected of one year.
    package struct Year: Equatable, Sendable {
        package var year: Int
        /// The point forecast.
        package var mean: Double
        /// Holds the value eight times in ten.
        package var within80: ClosedRange<Double>
        /// Holds the value 95 times in a hundred.
        package var within95: ClosedRange<Double>

        package init(year: Int, mean: Double, within80: ClosedRange<Double>, within95: ClosedRange<Double>) {
            self.year = year
            self.mean = mean
            self.within80 = within80
            self.within95 = within95
        }
    }

    /// The change a year that is still needed, and how often it has been seen.
    package struct Needed: Equatable, Sendable {
        /// In the unit of the values, or a share where `isRate`.
        package var yearly: Double
        package var isRate: Bool
        /// Says whether the last value meets the target already.
        package var isMet: Bool
        /// Over how many years.
        package var years: Int
        /// In how many single years of the own history the change was at least as large, and of how many.
        package var times: Int
        package var occasions: Int
        /// The same of runs of `years` years, on average.
        package var sustainedTimes: Int
        package var sustainedOccasions: Int
        /// The same in the areas beside it; `nil` where none has the indicator's values.
        package var peers: Peers?

        package init(
            yearly: Double, isRate: Bool, isMet: Bool, years: Int, times: Int, occasions: Int, sustainedTimes: Int,
            sustainedOccasions: Int, peers: Peers? = nil
        ) {
            self.yearly = yearly
            self.isRate = isRate
            self.isMet = isMet
            self.years = years
            self.times = times
            self.occasions = occasions
            self.sustainedTimes = sustainedTimes
            self.sustainedOccasions = sustainedOccasions
            self.peers = peers
        }
    }

    /// How often such a change has been seen in the areas beside the plan's.
    package struct Peers: Equatable, Sendable {
        /// The codes of the areas whose values were counted.
        package var areas: [String]
        package var times: Int
        package var occasions: Int
        package var sustainedTimes: Int
        package var sustainedOccasions: Int

        package init(areas: [String], times: Int, occasions: Int, sustainedTimes: Int, sustainedOccasions: Int) {
            self.areas = areas
            self.times = times
            self.occasions = occasions
            self.sustainedTimes = sustainedTimes
            self.sustainedOccasions = sustainedOccasions
        }
    }

    /// Why there is none.
    package enum Lack: Equatable, Sendable {
        /// Too few values of years that follow one another.
        case historyTooShort(needed: Int, found: Int)
        /// A promised change has no value to count from.
        case noBaseline
    }

    /// What was looked ahead from, and what came of it.
    package struct Prospect: Equatable, Sendable {
        /// The unit of all values.
        package var unitOfMeasure: UnitOfMeasure
        /// The first year of the history.
        package var firstYear: Int
        package var lastYear: Int
        package var lastValue: Double
        /// What is to be reached, on the scale of the values.
        package var comparator: Comparator
        package var aim: Double
        package var upper: Double?
        /// From the year after the history to the deadline.
        package var years: [Year]
        /// That the target is met in the year of its deadline, 0…1.
        package var probability: Double
        package var needed: Needed?

        package init(
            unitOfMeasure: UnitOfMeasure, firstYear: Int, lastYear: Int, lastValue: Double,
            comparator: Comparator, aim: Double, upper: Double?, years: [Year], probability: Double, needed: Needed?
        ) {
            self.unitOfMeasure = unitOfMeasure
            self.firstYear = firstYear
            self.lastYear = lastYear
            self.lastValue = lastValue
            self.comparator = comparator
            self.aim = aim
            self.upper = upper
            self.years = years
            self.probability = probability
            self.needed = needed
        }
    }

    /// There is one, or the reason why not.
    package enum Result: Equatable, Sendable {
        case prospect(Prospect)
        case lack(Lack)
    }

    package var indicator: String
    /// The edition of the series; empty when it has one only.
    package var vintage: String
    /// Name and version of the method, such as `outlook/1`.
    package var method: String
    /// The year by whose end the target is due.
    package var deadline: Int
    package var result: Result

    package init(indicator: String, vintage: String = "", method: String, deadline: Int, result: Result) {
        self.indicator = indicator
        self.vintage = vintage
        self.method = method
        self.deadline = deadline
        self.result = result
    }

    /// What there is, if anything.
    package var prospect: Prospect? {
        if case .prospect(let prospect) = result { prospect } else { nil }
    }
}
