/// Why a formula cannot be used, and where.
public struct FormulaFault: Error, Equatable, Sendable {
    /// What is wrong; closed, with the data its sentence needs.
    public enum Problem: Equatable, Sendable {
        /// There is no text.
        case empty
        /// The text is longer than so many characters.
        case tooLong(limit: Int)
        /// Pieces stand in one another deeper than so many levels.
        case tooDeep(limit: Int)
        /// One result would look up too many values.
        case tooMuchWork
        /// A character that means nothing here.
        case strangeCharacter(String)
        /// A quoted name or a unit without its end.
        case notClosed(String)
        /// A number that is none.
        case malformedNumber(String)
        /// A step in time that is none.
        case malformedStep(String)
        /// A period that is none.
        case malformedPeriod(String)
        /// An area code that is none.
        case malformedArea(String)
        /// Something else was expected; an empty `found` is the end.
        case unexpected(found: String, expected: Expectation)
        /// No function has this name.
        case unknownFunction(String)
        /// No indicator has this identifier or name.
        case unknownIndicator(String)
        /// Several indicators have this name.
        case ambiguousName(String, [String])
        /// A condition stands where a value belongs.
        case valueExpected
        /// A value stands where a condition belongs.
        case conditionExpected
        /// The units do not convert into each other.
        case unitsDiffer(String, String)
        /// Percent and percentage points do not add up or compare.
        case percentAndPoints
        /// Money at different prices.
        case pricesDiffer(String, String)
        /// A plain number and percent.
        case numberAndPercent
        /// Percentage points times or by something that has a unit.
        case pointsInProduct
        /// Growth of percentages.
        case growthOfPercent
        /// The result is in another unit than the indicator declares.
        case resultUnit(declared: String, found: String)
        /// `single` of something else than a running sum whose single periods add up.
        case notRunningSum(String)
        /// `by` without `mean`.
        case weightWithoutMean
        /// Formulas that rest on one another in a circle, each on the next, the last on the first.
        case circle([String])
        /// More formulas rest on one another than so many.
        case chainTooLong(limit: Int)
    }

    /// What should have stood at a place.
    public enum Expectation: String, Sendable {
        /// A value or condition.
        case expression
        /// An operator, or the end.
        case operatorOrEnd
        /// An opening parenthesis.
        case opening = "("
        /// A closing parenthesis.
        case closing = ")"
        /// A comma.
        case comma = ","
        /// The word `then`.
        case then
        /// The word `else`.
        case otherwise = "else"
        /// The word `of`.
        case of
        /// `children`, `months`, `quarters`, `halves`, `years` or a step.
        case range
    }

    /// What is wrong.
    public let problem: Problem
    /// Where, in Unicode scalars of the text.
    public let position: Int

    init(_ problem: Problem, at position: Int) {
        self.problem = problem
        self.position = position
    }
}
