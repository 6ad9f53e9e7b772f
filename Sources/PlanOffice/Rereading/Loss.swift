import PlanModel

/// Something people gave a plan that has no place in its new reading or its corrected text.
package struct Loss: Equatable, Sendable {
    /// What it was.
    package enum What: String, Sendable, CaseIterable {
        /// A commitment that was rejected, merged, split, added or checked.
        case correction
        /// A checked field of a target.
        case confirmation
        /// A lasting code.
        case code
        /// The tie to an indicator.
        case link
        /// A body's answer for a commitment.
        case responsibility
        /// What a body submitted.
        case report
    }

    package var what: What
    /// The deed or field with the identifier, the code, the indicator, the body.
    package var name: String
    /// The words it spoke of; empty where only an identifier is kept.
    package var words: String

    package init(_ what: What, _ name: String, words: String = "") {
        self.what = what
        self.name = name
        self.words = String(words.oneLine.prefix(40))
    }
}

extension Loss {
    init(_ correction: ReadingCorrection) {
        self.init(.correction, "\(correction.deed.rawValue) \(correction.commitment)", words: correction.quote)
    }

    init(_ confirmation: Confirmation) {
        self.init(
            .confirmation, "\(confirmation.field.rawValue) t\(confirmation.span.start)", words: confirmation.quantity)
    }
}
