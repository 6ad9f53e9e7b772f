package import PlanModel

/// A period for which an indicator's formula has no value, and what it lacks (公式缺项).
package struct FormulaLack: Equatable, Sendable {
    /// The computed indicator.
    package var indicator: String
    package var period: Period
    /// What is missing, with the names of indicators and areas.
    package var sentence: [Language: String]
    /// Who gives the missing inputs, as far as it is known.
    package var bodies: [String]

    package init(indicator: String, period: Period, sentence: [Language: String], bodies: [String] = []) {
        self.indicator = indicator
        self.period = period
        self.sentence = sentence
        self.bodies = bodies
    }
}
