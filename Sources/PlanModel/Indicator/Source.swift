/// The document a value was taken from (来源).
public struct Source: Equatable, Sendable, Identifiable {
    /// Its identifier in the data.
    public var id: String
    /// Who published it.
    public var publisher: String
    /// Its title.
    public var title: String
    /// When, as far as known: a year, month or day; empty when unknown.
    public var published: String
    /// The publisher's own address; empty when there is none.
    public var address: String

    /// Makes a source.
    public init(id: String, publisher: String, title: String, published: String = "", address: String = "") {
        self.id = id
        self.publisher = publisher
        self.title = title
        self.published = published
        self.address = address
    }
}
