import PlanModel

/// Reads the texts of an outline: targets, tasks, projects, and notes on the rest.
struct PromiseReader {
    private let source: SourceText
    private let outline: Outline
    private let period: PlanPeriod?
    private let gazetteer: Gazetteer
    private let explains: Bool
    private let hasItems: [Bool]
    private let senses: [HeadingSense]
    private let writer: NoteWriter
    private var projects: ProjectReader
    private var reading: Reading
    private var governor = Governor()
    private var tableNotes = TableNotes()
    private var parent: Int?
    private var parentTitles: [String] = []

    /// Makes a reader for one outline.
    init(source: SourceText, outline: Outline, period: PlanPeriod?, gazetteer: Gazetteer, explains: Bool) {
        self.source = source
        self.outline = outline
        self.period = period
        self.gazetteer = gazetteer
        self.explains = explains
        hasItems = outline.nodesWithItems()
        senses = HeadingSense.senses(of: outline)
        writer = NoteWriter(source: source, period: period)
        projects = ProjectReader(gazetteer)
        reading = Reading(outline: outline.nodes)
    }

    /// Reads every text once for promises and once for mentions of projects.
    mutating func read() -> Reading {
        for text in outline.texts { read(text) }
        quoteTargets()
        for span in outline.marks + outline.furniture { reading.notes += writer.digits(in: span) }
        for span in outline.contents { reading.notes.append(writer.note(span, .preamble)) }
        reading.notes.sort { $0.span < $1.span }
        reading.projects = projects.taken()
        addMentions(to: &reading.projects)
        return reading
    }

    private mutating func read(_ text: NodeText) {
        if let table = text.table { return read(table, text) }
        let parsed = ParsedPassage(passage(text))
        let sense = tableNotes.holds(parsed, text.rank) ? .definition : senses[text.node]
        governor.enter(text, parsed, outline)
        let targets = sense == .past || sense == .definition ? [] : self.targets(text, parsed)
        reading.targets += targets
        reading.notes += writer.numbers(parsed, outside: targets, for: told(sense))
        if sense == .definition {
            reading.notes += writer.sentences(parsed, .definition, outside: targets)
        } else if text.isInColumn {
            readColumn(text, parsed)
        } else {
            readBody(text, parsed, sense, targets)
        }
    }

    /// A table: a target a row; its other numbers, and the rows that could not be read, are noted.
    private mutating func read(_ table: IndicatorTable, _ text: NodeText) {
        let node = outline.nodes[text.node].id
        let targets = TableTargets(table: table, node: node, period: period, explains: explains).targets()
        reading.targets += targets
        reading.notes += writer.table(table, in: text.span, outside: targets)
    }

    /// Each target gets the words of its quantity as they stand in the file.
    private mutating func quoteTargets() {
        for index in reading.targets.indices {
            reading.targets[index].quantity = source.text(at: reading.targets[index].span)
        }
    }

    private func passage(_ text: NodeText) -> Passage {
        Passage(source.scalars, text.span, without: text.holes[...], losesStops: outline.losesStops)
    }

    /// The titles of what holds a text's node, the nearest first; they are kept for its neighbours.
    private mutating func titles(above text: NodeText) -> [String] {
        if parent == nil || parent != outline.parents[text.node] {
            parent = outline.parents[text.node]
            parentTitles = parent.map(outline.titles) ?? []
        }
        return parentTitles
    }

    private mutating func targets(_ text: NodeText, _ parsed: ParsedPassage) -> [ReadTarget] {
        guard let first = parsed.sentences.firstIndex(where: parsed.mayPromise) else { return [] }
        let title = outline.nodes[text.node].title, above = titles(above: text)
        let grammar = TargetGrammar(
            parsed: parsed, node: outline.nodes[text.node].id, headings: title.isEmpty ? above : [title] + above,
            period: period, gazetteer: gazetteer, governed: governor.date(for: text, parsed),
            explains: explains)
        var targets: [ReadTarget] = []
        for sentence in parsed.sentences[first...] where parsed.mayPromise(sentence) {
            targets += grammar.targets(in: sentence)
        }
        return targets
    }

    /// Running text: a task with the works it names, or notes.
    private mutating func readBody(
        _ text: NodeText, _ parsed: ParsedPassage, _ sense: HeadingSense, _ targets: [ReadTarget]
    ) {
        if text.rank != nil, text.title?.end ?? 0 >= text.span.end - 1 { return }
        let node = outline.nodes[text.node]
        let task =
            sense == .plain && !(targets.isEmpty && opensChapter(text, parsed))
            ? TaskReader(parsed: parsed, targets: targets).task(node: node, title: text.title, span: text.span) : nil
        if let task {
            reading.tasks.append(task)
            reading.notes += writer.asides(parsed, in: task, behind: text.title, outside: targets)
            projects.readWorks(parsed, node: node)
        } else {
            reading.notes += writer.sentences(parsed, reason(sense, parsed), outside: targets)
        }
    }

    /// The one paragraph between a chapter's title and its first section, where it only sets the tone: 坚持…, 围绕….
    private func opensChapter(_ text: NodeText, _ parsed: ParsedPassage) -> Bool {
        guard text.rank == nil, let parent = outline.parents[text.node], parent + 1 == text.node,
            outline.nodes[parent].level == .part || outline.nodes[parent].level == .chapter,
            text.node + 1 < outline.nodes.count, let first = parsed.sentences.first
        else { return false }
        let next = outline.nodes[text.node + 1].level
        guard next == .chapter || next == .section else { return false }
        return parsed.passage.has(anyOf: Self.tones, at: 0)
            || parsed.passage.first("必须坚持", in: first.range) != nil
    }

    private static let tones: StaticWords = ["坚持", "紧紧围绕", "围绕"]

    /// Why all numbers of a text are left alone; `nil` where each is looked at.
    private func told(_ sense: HeadingSense) -> ReadNote.Reason? {
        switch sense {
        case .past: .pastFact
        case .definition: .definition
        case .plain, .principle: nil
        }
    }

    private func reason(_ sense: HeadingSense, _ parsed: ParsedPassage) -> ReadNote.Reason {
        switch sense {
        case .past: .pastFact
        case .definition: .definition
        case .principle: .principle
        case .plain: parsed.passage.has("坚持", at: 0) ? .principle : .preamble
        }
    }

    /// An entry of a column is a project; what stands under an entry belongs to it.
    private mutating func readColumn(_ text: NodeText, _ parsed: ParsedPassage) {
        let node = outline.nodes[text.node]
        let above = titles(above: text)
        let headings = node.title.isEmpty ? Array(above.dropFirst()) : above
        if let reason = Catalogue.reason(text, node, headings) {
            reading.notes += writer.sentences(parsed, reason, outside: [])
            return
        }
        if let rank = text.rank {
            if rank != .group || !hasItems[text.node] {
                projects.readEntry(text, parsed, node: node, headings: headings)
            } else if let title = text.title, title.end < text.span.end - 1 {
                reading.notes += writer.sentences(parsed, .preamble, outside: [])
            }
            return
        }
        let parent = outline.parents[text.node]
        if projects.readLabelled(parsed, node: node) { return }
        if let parent, outline.nodes[parent].level != .column {
            projects.complete(node: outline.nodes[parent].id, with: parsed)
        } else if text.title != nil {
            projects.readEntry(text, parsed, node: node, headings: headings)
        } else {
            reading.notes += writer.sentences(parsed, .preamble, outside: [])
        }
    }

    /// Adds every further place that names a project.
    private func addMentions(to projects: inout [ReadProject]) {
        guard !projects.isEmpty else { return }
        let finder = MentionFinder(projects), starts = Set(projects.map(\.span.start))
        for text in outline.texts where !text.holes.isEmpty || finder.mayMention(in: source.scalars, text.span) {
            for (project, span) in finder.mentions(in: passage(text)) {
                let isAnother = starts.contains(span.start) && projects[project].span.start != span.start
                if !isAnother { projects[project].mentions.append(span) }
            }
        }
        for index in projects.indices where projects[index].mentions.count > 1 {
            projects[index].mentions = distinct(projects[index].mentions)
        }
        projects.sort { $0.span < $1.span }
    }

    /// In document order, none over another.
    private func distinct(_ spans: [SourceSpan]) -> [SourceSpan] {
        var result: [SourceSpan] = []
        for span in spans.sorted() where result.last.map({ !$0.overlaps(span) }) ?? true { result.append(span) }
        return result
    }
}
