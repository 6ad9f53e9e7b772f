import PlanModel

/// Collects projects; one named twice stays one.
struct ProjectReader {
    /// Where a name was read.
    private enum Origin { case entry, label, text }

    private let gazetteer: Gazetteer
    private var projects: [ReadProject] = []
    private var places: [WorkKey: Int] = [:]
    private var entries: Set<Int> = []
    private var lastEntry: Int?

    /// Makes a reader that knows some place names.
    init(_ gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
    }

    /// Hands over the projects; the reader has none afterwards.
    mutating func taken() -> [ReadProject] {
        defer { projects = [] }
        return projects
    }

    /// Reads an entry of a column: an item, a group without items, or a titled paragraph.
    mutating func readEntry(_ text: NodeText, _ parsed: ParsedPassage, node: OutlineNode, headings: [String]) {
        guard let title = text.title, !node.title.isEmpty else { return }
        let facts = ProjectFacts(parsed: parsed, gazetteer: gazetteer)
        let whole = 0..<parsed.passage.count
        let stage = ProjectFacts.stage(node.title) ?? ProjectFacts.stage(ofAny: headings)
        let project = ReadProject(
            node: node.id, title: Self.plain(node.title), span: title, place: facts.places(whole), stage: stage,
            capacity: facts.capacity(whole), mentions: [title])
        lastEntry = add(project, .entry, context: { headings.joined() })
    }

    /// Reads the works listed behind a label that names a stage: 续建项目：A、B.
    mutating func readLabelled(_ parsed: ParsedPassage, node: OutlineNode) -> Bool {
        guard let stage = ProjectFacts.stage(node.title), let sentence = parsed.sentences.first,
            sentence.clauses.count == 2, let list = parsed.clauses(of: sentence).last
        else { return false }
        let members = WorkFinder(parsed: parsed, gazetteer: gazetteer).members(of: list)
        for work in members { add(work, parsed, node, stage: stage, around: work.range, .label) }
        return !members.isEmpty
    }

    /// Reads the works a paragraph names in its clauses.
    mutating func readWorks(_ parsed: ParsedPassage, node: OutlineNode) {
        let finder = WorkFinder(parsed: parsed, gazetteer: gazetteer)
        for sentence in parsed.sentences {
            for clause in parsed.clauses(of: sentence) {
                let works = finder.works(in: clause)
                guard let first = works.first else { continue }
                let told = ProjectFacts.stage(told: parsed.passage.text(clause))
                let isAlone = works.count == 1 && first.range.lowerBound < clause.upperBound
                for work in works {
                    add(work, parsed, node, stage: told, around: isAlone ? sentence.range : clause, .text)
                }
            }
        }
    }

    /// Adds what follows an entry's title: its place and size, where the title gave none.
    mutating func complete(node: String, with parsed: ParsedPassage) {
        guard let index = lastEntry, projects[index].node == node else { return }
        let facts = ProjectFacts(parsed: parsed, gazetteer: gazetteer)
        let whole = 0..<parsed.passage.count
        if projects[index].place.isEmpty { projects[index].place = facts.places(whole) }
        if projects[index].capacity == nil { projects[index].capacity = facts.capacity(whole) }
    }

    private mutating func add(
        _ work: NamedWork, _ parsed: ParsedPassage, _ node: OutlineNode, stage: String?, around: Range<Int>,
        _ origin: Origin
    ) {
        let facts = ProjectFacts(parsed: parsed, gazetteer: gazetteer)
        let span = parsed.passage.span(work.range)
        let behind = work.range.upperBound..<max(work.range.upperBound, around.upperBound)
        add(
            ReadProject(
                node: node.id, title: work.name, span: span, place: facts.places(work.range), stage: stage,
                capacity: facts.capacity(work.range) ?? facts.capacity(behind), mentions: [span]),
            origin,
            context: { parsed.sentence(at: work.range.lowerBound).map { parsed.passage.text($0.range) } ?? "" })
    }

    /// Adds a project, or one more mention of a project already there, and gives its place.
    ///
    /// A work that a column lists has its place in the column; an entry whose name could be many things stays alone.
    @discardableResult
    private mutating func add(_ project: consuming ReadProject, _ origin: Origin, context: () -> String) -> Int {
        let isShared = origin != .entry || WorkKey.isProper(project.title, gazetteer)
        let key = isShared ? WorkKey(project.title, in: context, gazetteer) : nil
        let known = key.flatMap { places[$0] }
        guard let index = known, origin != .entry || !entries.contains(index) else {
            if let key, known == nil { places[key] = projects.count }
            if origin == .entry { entries.insert(projects.count) }
            projects.append(project)
            return projects.count - 1
        }
        merge(project, into: index, origin)
        return index
    }

    private mutating func merge(_ project: ReadProject, into index: Int, _ origin: Origin) {
        projects[index].mentions += project.mentions
        if origin == .label || projects[index].stage == nil { projects[index].stage = project.stage }
        if projects[index].place.isEmpty { projects[index].place = project.place }
        if projects[index].capacity == nil { projects[index].capacity = project.capacity }
        if origin == .entry, entries.insert(index).inserted {
            projects[index].node = project.node
            projects[index].title = project.title
            projects[index].span = project.span
        }
    }

    private static func plain(_ title: String) -> String {
        var view = title.unicodeScalars
        while let last = view.last, last.isPunctuation || last.isBlank { view.removeLast() }
        return String(view)
    }
}
