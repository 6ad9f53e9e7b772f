public import PlanModel

/// What a reader needs to know besides the text.
public struct ReadingSettings: Sendable {
    /// The years the plan covers; `nil` lets the text tell.
    public var period: PlanPeriod?
    /// Each target names the words that gave its fields.
    public var explains: Bool

    /// Makes settings.
    public init(period: PlanPeriod?, explains: Bool = false) {
        self.period = period
        self.explains = explains
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
        var reader = PromiseReader(
            source: source, outline: outline, period: period, gazetteer: .liaoning, explains: settings.explains)
        return reader.read()
    }

    /// The years a plan covers, as its own text tells; `nil` where it does not.
    static func period(of source: SourceText) -> PlanPeriod? { PlanNames.period(of: source.scalars) }

    /// Lines, blocks, entries, outline: the stages up to the texts that are read for promises.
    static func outline(of scalars: [Unicode.Scalar]) -> Outline {
        let (found, stops) = LineScanner(scalars: scalars).scan()
        let pages = PageFinder(scalars).pages(of: found)
        let scanned = pages.lines
        let layout = TextLayout(scanned, scalars, stops: stops.count)
        let split = HeadingSplitter(scalars, stops: stops).split(scanned)
        let (lines, contents) = ContentsFinder(scalars).withoutContents(split)
        let marks = MarkReader(scalars: scalars)
        let scheme = HeadingScheme(Set(lines.compactMap { marks.mark(at: $0.span)?.rank }))
        var joiner = BlockJoiner(scalars, layout: layout, scheme: scheme, countsBarePages: pages.mayBeBare)
        let splitter = ListSplitter(scalars)
        var builder = OutlineBuilder(scalars, scheme: scheme, layout: layout)
        let blocks = joiner.join(TableFinder(scalars, layout: layout).tables(in: lines))
        var outline = builder.build(blocks.flatMap(splitter.entries))
        outline.furniture = (joiner.furniture + pages.spans).sorted()
        outline.contents = contents
        return outline
    }
}
