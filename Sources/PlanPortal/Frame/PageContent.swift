/// What a page says of itself, without the frame around it.
struct PageContent: Sendable {
    /// Of the window; the brand is added.
    var title: String
    /// The place in the navigation that is lit.
    var place: Navigation?
    /// The page's own address; the switch of language and the twin are made from it.
    var address: Address?
    /// The forms its data can be had in beside JSON.
    var formats: [DataFormat] = []
    /// What the search field holds.
    var words = ""
    /// The module the page loads, if any.
    var module: Link?
    var body: Markup
}
