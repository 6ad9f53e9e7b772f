/// A task (任务、举措): a paragraph outside columns that asks for something.
public struct ReadTask: Equatable, Sendable, Identifiable {
    /// `k` and the offset of its paragraph.
    public var id: String { "k\(span.start)" }
    /// The paragraph's outline node.
    public var node: String
    /// Its lead sentence, without the closing mark.
    public var title: String
    /// The whole paragraph.
    public var span: SourceSpan
    /// Its clauses with a verb, in document order.
    public var measures: [SourceSpan]

    /// Makes a task as read.
    public init(node: String, title: String, span: SourceSpan, measures: [SourceSpan]) {
        self.node = node
        self.title = title
        self.span = span
        self.measures = measures
    }
}
