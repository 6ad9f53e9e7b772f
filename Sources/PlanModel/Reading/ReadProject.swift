/// A project (工程、项目): an item, or group without items, of a column, or a named work that a paragraph promises.
public struct ReadProject: Equatable, Sendable, Identifiable {
    /// `p` and the offset of its title.
    public var id: String { "p\(span.start)" }
    /// The outline node that holds it.
    public var node: String
    /// Its name, without number and closing mark.
    public var title: String
    /// Its title where it stands: in its column entry, else where it is named first.
    public var span: SourceSpan
    /// GB/T 2260 codes of the places it names; empty when none is known.
    public var place: [String]
    /// 续建, 新建, 拟开工, 开工备选, 前期 or 建成, where the text says so.
    public var stage: String?
    /// The size the text gives it.
    public var capacity: Quantity?
    /// Every place that names it, the first included, in document order.
    public var mentions: [SourceSpan]

    /// Makes a project as read.
    public init(
        node: String, title: String, span: SourceSpan, place: [String] = [], stage: String? = nil,
        capacity: Quantity? = nil, mentions: [SourceSpan] = []
    ) {
        self.node = node
        self.title = title
        self.span = span
        self.place = place
        self.stage = stage
        self.capacity = capacity
        self.mentions = mentions
    }
}
