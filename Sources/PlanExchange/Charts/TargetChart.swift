package import PlanModel

/// What is known of one target over the years: values, the way to go, and where to arrive.
package struct TargetChart: Equatable, Sendable {
    /// How firm a point is, which its mark shows.
    package enum Mark: Equatable, Sendable {
        /// Observed: a dot.
        case observed
        /// Observed, not final: a dot in a ring, with the word.
        case provisional
        /// Computed from other values: a ring.
        case derived
        /// At least as much: a dot with an arrow up; never part of a line.
        case atLeast
        /// At most as much: a dot with an arrow down; never part of a line.
        case atMost
    }

    /// A value of the series.
    package struct Point: Equatable, Sendable {
        /// When; it stands at the period's end.
        package var period: Period
        /// How much.
        package var value: Double
        /// Which edition of the series; points of two editions are never joined.
        package var vintage: String
        /// How firm it is.
        package var mark: Mark

        /// Makes a point.
        package init(period: Period, value: Double, vintage: String = "", mark: Mark = .observed) {
            self.period = period
            self.value = value
            self.vintage = vintage
            self.mark = mark
        }
    }

    /// A value for the end of a year.
    package struct YearValue: Equatable, Sendable {
        /// The year at whose end it stands.
        package var year: Int
        /// How much.
        package var value: Double

        /// Makes a value for the end of a year.
        package init(year: Int, value: Double) {
            self.year = year
            self.value = value
        }
    }

    /// Where to arrive.
    package struct Goal: Equatable, Sendable {
        /// How much; `nil` for something that is to be done, without a number.
        package var value: Double?
        /// The upper value of a range.
        package var upper: Double?
        /// How to compare.
        package var comparator: Comparator
        /// Which way counts as good.
        package var direction: Direction
        /// From which year's end the target line runs; `nil`: from the left edge.
        package var startYear: Int?
        /// The year by whose end it is due.
        package var deadline: Int?

        /// Makes a goal.
        package init(
            value: Double?, upper: Double? = nil, comparator: Comparator, direction: Direction, startYear: Int? = nil,
            deadline: Int?
        ) {
            self.value = value
            self.upper = upper
            self.comparator = comparator
            self.direction = direction
            self.startYear = startYear
            self.deadline = deadline
        }
    }

    /// What is to be expected of a year: the point forecast and the ranges around it.
    package struct Expected: Equatable, Sendable {
        /// The year at whose end it stands.
        package var year: Int
        /// The point forecast.
        package var mean: Double
        /// Holds the value eight times in ten.
        package var within80: ClosedRange<Double>
        /// Holds the value 95 times in a hundred.
        package var within95: ClosedRange<Double>

        /// Makes what is to be expected of a year.
        package init(year: Int, mean: Double, within80: ClosedRange<Double>, within95: ClosedRange<Double>) {
            self.year = year
            self.mean = mean
            self.within80 = within80
            self.within95 = within95
        }

        /// Says whether every number in it is one.
        var isFinite: Bool {
            [mean, within80.lowerBound, within80.upperBound, within95.lowerBound, within95.upperBound]
                .allSatisfy(\.isFinite)
        }
    }

    /// The outlook: it opens at the last value it was made from.
    package struct Fan: Equatable, Sendable {
        /// The last value of the history.
        package var origin: YearValue
        /// Oldest first.
        package var years: [Expected]

        /// Makes a fan; `nil` without a year, and when a number is not finite.
        package init?(origin: YearValue, years: [Expected]) {
            guard origin.value.isFinite, !years.isEmpty, years.allSatisfy(\.isFinite) else { return nil }
            self.origin = origin
            self.years = years
        }
    }

    /// How wide it is drawn; nothing is shrunk.
    package enum Width: Int, Sendable, CaseIterable {
        /// For a page beside text.
        case wide = 760
        /// For a phone.
        case narrow = 360

        /// The height that goes with it.
        var height: Int { self == .wide ? 400 : 380 }
    }

    /// What the chart shows; read to those who do not see it.
    package var title: String
    /// The unit of all values, in the reader's words.
    package var unitLabel: String
    /// The language of the chart's own words.
    package var language: Language
    /// Says whether zero stays on the axis, as it must for amounts.
    package var startsAtZero: Bool
    /// Digits behind the point in labels; `nil` leaves it to the size of the value.
    package var decimals: Int?
    /// In any order.
    package var points: [Point]
    /// Where to arrive, if anything is promised.
    package var goal: Goal?
    /// Where the count starts, when it is stated.
    package var baseline: YearValue?
    /// The way to the target, oldest first.
    package var path: [YearValue]
    /// What is to be expected of the years to come.
    package var fan: Fan?
    /// The year at whose end the report stands; a line marks it when the axis goes on.
    package var asOfYear: Int?

    /// Makes a chart; values that are not finite are left out.
    package init(
        title: String, unitLabel: String, language: Language = .zh, startsAtZero: Bool = true,
        decimals: Int? = nil, points: [Point] = [], goal: Goal? = nil, baseline: YearValue? = nil,
        path: [YearValue] = [], fan: Fan? = nil, asOfYear: Int? = nil
    ) {
        self.title = title
        self.unitLabel = unitLabel
        self.language = language
        self.startsAtZero = startsAtZero
        self.decimals = decimals
        self.points = points.filter(\.value.isFinite)
        self.goal = goal
        self.baseline = baseline.flatMap { $0.value.isFinite ? $0 : nil }
        self.path = path.filter(\.value.isFinite)
        self.fan = fan
        self.asOfYear = asOfYear
    }

    /// Draws it.
    package func svg(width: Width, placement: SVGPlacement = .embedded) -> String {
        TargetDrawing(of: self, width: width, placement: placement).svg
    }
}
