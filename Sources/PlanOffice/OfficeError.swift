package import PlanModel

/// What an act or a question can be answered with instead of its result.
package enum OfficeError: Error, Equatable, Sendable {
    /// No plan has been imported yet.
    case noPlan
    /// The plan has no period, and no moment to judge at was given.
    case noAsOf
    /// There is no such thing: what was asked for, and its identifier.
    case notFound(String, String)
    /// The asker may not.
    case notPermitted
    /// A link, confirmation or observation names something that is not there: the file's row, what, and its identifier.
    case unknown(row: Int?, String, String)
    /// The quoted quantity is not what stands at that place: the link's indicator, the quote, what stands there.
    case quoteDiffers(String, quoted: String, found: String)
    /// The place of a link is no commitment of the plan's reading: the indicator or field and the span's start.
    case noCommitmentAt(String, Int)
    /// The hash names another plan than the one that is kept: the indicator or field.
    case otherPlan(String)
    /// A formula cannot be used, or an observation stands where a formula computes: the sentence in both languages.
    case formula(zh: String, en: String)
    /// The words are not to be found where they should stand.
    case quoteNotFound(String)
    /// The words stand at several places; how many.
    case quoteAmbiguous(String, Int)
    /// The words hold no number that could be promised.
    case noQuantity(String)
    /// A field that is not one of its choices, or no number: the field and what was given.
    case badField(String, String)
    /// Two targets that cannot become one, because they stand apart or another stands between them.
    case notMergeable(String, String)
    /// A target stands at that place already.
    case placeTaken(String)
    /// There is nothing to take back.
    case nothingToTakeBack(String)
    /// Somebody is not let in, or an account cannot be so.
    case account(AccountFault)
    /// Bodies cannot answer so; one fault a row.
    case duties([DutyFault])
    /// The store refuses or fails.
    case store(StoreError)
}
