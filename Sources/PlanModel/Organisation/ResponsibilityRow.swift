/// One line of a division of work: a commitment, a body, and how it takes part from now on.
package struct ResponsibilityRow: Equatable, Sendable {
    /// How a body takes part, or that it does no more.
    package enum Part: String, Sendable, CaseIterable {
        /// It answers for the whole (牵头).
        case lead
        /// It helps (协助).
        case assist
        /// It is let off (解除).
        case none

        /// The part by its word, Chinese or not.
        package init?(word: String) {
            switch word {
            case "lead", "牵头", "牵头单位": self = .lead
            case "assist", "协助", "协助单位", "配合": self = .assist
            case "none", "解除": self = .none
            default: return nil
            }
        }
    }

    /// The file's row; `nil` outside of files.
    package var row: Int?
    /// The commitment's code or identifier.
    package var commitment: String
    /// The body's identifier or name.
    package var body: String
    /// How it takes part.
    package var part: Part

    package init(row: Int? = nil, commitment: String, body: String, part: Part) {
        self.row = row
        self.commitment = commitment
        self.body = body
        self.part = part
    }
}
