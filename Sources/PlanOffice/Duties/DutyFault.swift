/// Why a body cannot answer for a commitment as asked.
package struct DutyFault: Equatable, Sendable {
    /// What is wrong.
    package enum What: Equatable, Sendable {
        /// No commitment has this code or identifier.
        case unknownCommitment(String)
        /// No body has this identifier, or not one alone this name.
        case unknownBody(String)
        /// Another body of the same file is to lead it already: the commitment, that body, its row.
        case twoLeads(String, String, row: Int?)
        /// The body leads it, and nobody else is to: the commitment, the body.
        case leadCannotAssist(String, String)
        /// Nothing is chosen.
        case nothingChosen
    }

    /// The file's row; `nil` outside of files.
    package var row: Int?
    package var what: What

    package init(_ what: What, row: Int? = nil) {
        self.row = row
        self.what = what
    }
}
