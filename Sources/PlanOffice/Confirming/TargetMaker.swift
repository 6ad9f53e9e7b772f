import PlanModel
import PlanReading

/// Makes a target of a quantity that a person points at: its fields are read from its sentence as far as they can be.
struct TargetMaker: Sendable {
    private let source: SourceText
    private let plan: Plan
    private let outline: [OutlineNode]

    init(_ version: PlanVersion) {
        source = version.source
        plan = version.plan
        outline = version.reading.outline
    }

    /// The target whose quantity stands at a span.
    ///
    /// The reader looks at the sentence alone; what it does not take for a promise is read as a plain quantity.
    ///
    /// - Throws: ``OfficeError/noQuantity(_:)`` when the words hold no number.
    func target(at span: SourceSpan) throws(OfficeError) -> ReadTarget {
        let node = node(at: span)
        let sentence = sentence(around: span, in: node?.span ?? SourceSpan(0, source.scalars.count))
        guard var target = read(span, in: sentence) ?? plain(span, in: sentence) else {
            throw .noQuantity(String(quoted(span).prefix(40)))
        }
        target.node = node?.id ?? outline.first?.id ?? ""
        target.span = span
        target.quantity = quoted(span)
        target.sentence = sentence
        return target
    }

    /// What the reader finds there when it reads the sentence by itself.
    private func read(_ span: SourceSpan, in sentence: SourceSpan) -> ReadTarget? {
        let part = SourceText(
            name: source.name, sha256: source.sha256,
            scalars: Array(source.scalars[sentence.range.clamped(to: 0..<source.scalars.count)]))
        let own = SourceSpan(span.start - sentence.start, span.end - sentence.start)
        let reading = PlanReader(settings: ReadingSettings(period: plan.period)).read(part)
        let near = reading.targets.filter { $0.span.overlaps(own) }
        return near.max { common($0.span, own) < common($1.span, own) }
    }

    private func common(_ one: SourceSpan, _ other: SourceSpan) -> Int {
        min(one.end, other.end) - max(one.start, other.start)
    }

    /// A number with its unit, named by the words in front of it.
    private func plain(_ span: SourceSpan, in sentence: SourceSpan) -> ReadTarget? {
        let quantities = QuantityRecogniser().recognise(Array(source.scalars[span.range]))
        guard let quantity = quantities.first(where: { $0.value != nil || $0.upper != nil }),
            let value = quantity.value ?? quantity.upper
        else { return nil }
        let isDate = quantity.kind == .date
        let comparator: Comparator =
            quantity.kind == .range
            ? (quantity.value == nil ? .atMost : quantity.upper == nil ? .atLeast : .between)
            : .exactly
        return ReadTarget(
            node: "", span: span, quantity: "", sentence: sentence, indicator: name(before: span, in: sentence),
            comparator: comparator, value: value, upper: comparator == .between ? quantity.upper : nil,
            unitOfMeasure: isDate ? "年" : quantity.unitOfMeasure ?? (quantity.kind == .percent ? "%" : ""),
            kind: isDate ? .milestone : .level, direction: comparator == .atMost ? .down : .up,
            deadline: isDate ? Int(value) : nil)
    }

    /// The words of the clause in front of the quantity, else of the sentence.
    private func name(before span: SourceSpan, in sentence: SourceSpan) -> String {
        let words = PlainText.line(of: source, at: SourceSpan(sentence.start, span.start))
        let clause = words.split { "，、：；（）“”《》".contains($0) }.last.map(String.init) ?? ""
        let whole = clause.isEmpty ? PlainText.line(of: source, at: sentence) : clause
        return String(whole.suffix(40))
    }

    /// The deepest node that holds the span.
    private func node(at span: SourceSpan) -> OutlineNode? {
        outline.filter { $0.span.contains(span) }.min { $0.span.count < $1.span.count }
    }

    /// From behind the stop before to the stop behind, inside the node.
    private func sentence(around span: SourceSpan, in node: SourceSpan) -> SourceSpan {
        let scalars = source.scalars
        var start = span.start
        while start > node.start, !Self.stops.contains(scalars[start - 1]) { start -= 1 }
        while start < span.start, scalars[start].properties.isWhitespace { start += 1 }
        var end = span.end
        let limit = min(node.end, scalars.count)
        while end < limit, !Self.stops.contains(scalars[end - 1]) { end += 1 }
        while end > span.end, scalars[end - 1].properties.isWhitespace { end -= 1 }
        return SourceSpan(start, end)
    }

    private func quoted(_ span: SourceSpan) -> String { source.text(at: span) }

    private static let stops: Set<Unicode.Scalar> = ["。", "；", "！", "？"]
}
