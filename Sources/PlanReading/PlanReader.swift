public import PlanModel

/// What a reader needs to know besides the text.
public struct ReadingSettings: Sendable {
    /// The years the plan covers; `nil` lets the text tell.
    public var period: PlanPeriod?

    /// Makes settings.
    public init(period: PlanPeriod?) {
        self.period = period
    }
}

/// Reads a plan's text into its outline and its promises.
///
/// Reading is a pure function of text and settings; it never throws, and a text without a promise gives empty lists.
public struct PlanReader: Sendable {
    /// What the reader needs to know besides the text.
    public let settings: ReadingSettings

    /// Makes a reader.
    public init(settings: ReadingSettings) {
        self.settings = settings
    }

    /// Reads a source text.
    ///
    /// - Complexity: Linear in the length of the text.
    public func read(_ source: SourceText) -> Reading {
        let outline = Self.outline(of: source.scalars)
        let period = settings.period ?? PlanNames.period(of: source.scalars)
        var reading = Reading(outline: outline.nodes)
        for text in outline.texts {
            read(text, of: source, in: outline, period, into: &reading)
        }
        return reading
    }

    private func read(
        _ text: NodeText, of source: SourceText, in outline: Outline, _ period: PlanPeriod?, into reading: inout Reading
    ) {
        let parsed = ParsedPassage(Passage(source.scalars, text.span, without: text.holes[...]))
        let grammar = TargetGrammar(
            parsed: parsed, node: outline.nodes[text.node].id, headings: outline.titles(above: text.node),
            period: period)
        for sentence in parsed.sentences {
            for var target in grammar.targets(in: sentence) {
                target.quantity = source.text(at: target.span)
                reading.targets.append(target)
            }
        }
    }

    /// Lines, blocks, entries, outline: the stages up to the texts that are read for promises.
    static func outline(of scalars: [Unicode.Scalar]) -> Outline {
        let lines = LineScanner(scalars: scalars).lines()
        var joiner = BlockJoiner(scalars, layout: TextLayout(lines, scalars))
        let splitter = ListSplitter(scalars)
        var builder = OutlineBuilder(scalars)
        return builder.build(joiner.join(lines).flatMap(splitter.entries))
    }
}
