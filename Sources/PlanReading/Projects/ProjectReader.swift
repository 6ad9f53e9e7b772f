import PlanModel

/// Collects projects; one named twice stays one.
struct ProjectReader {
    private let gazetteer: Gazetteer
    private(set) var projects: [ReadProject] = []
    private var places: [String: Int] = [:]

    /// Makes a reader that knows some place names.
    init(_ gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
    }

    /// Reads an entry of a column: an item, a group without items, or a titled paragraph.
    mutating func readEntry(_ text: NodeText, _ parsed: ParsedPassage, node: OutlineNode, headings: [String]) {
        guard let title = text.title, !node.title.isEmpty else { return }
        let facts = ProjectFacts(parsed: parsed, gazetteer: gazetteer)
        let whole = 0..<parsed.passage.count
        let stage = ProjectFacts.stage(node.title) ?? ProjectFacts.stage(ofAny: headings)
        add(
            ReadProject(
                node: node.id, title: Self.plain(node.title), span: title, place: facts.places(whole), stage: stage,
                capacity: facts.capacity(whole), mentions: [title]),
            isShared: node.title.scalarCount >= 4 && !gazetteer.isPlace(node.title))
    }

    /// Reads the works listed behind a label that names a stage: 续建项目：A、B.
    mutating func readLabelled(_ parsed: ParsedPassage, node: OutlineNode) -> Bool {
        guard let stage = ProjectFacts.stage(node.title), let sentence = parsed.sentences.first,
            let list = sentence.clauses.dropFirst().first, sentence.clauses.count == 2
        else { return false }
        let members = WorkFinder(parsed: parsed, gazetteer: gazetteer).members(of: list)
        for work in members { add(work, parsed, node, stage: stage, around: work.range, isLabelled: true) }
        return !members.isEmpty
    }

    /// Reads the works a paragraph names in its clauses.
    mutating func readWorks(_ parsed: ParsedPassage, node: OutlineNode) {
        let finder = WorkFinder(parsed: parsed, gazetteer: gazetteer)
        for sentence in parsed.sentences {
            for clause in sentence.clauses {
                let works = finder.works(in: clause)
                guard let first = works.first else { continue }
                let told = ProjectFacts.stage(told: parsed.passage.text(clause))
                let isAlone = works.count == 1 && first.range.lowerBound < clause.upperBound
                for work in works {
                    add(work, parsed, node, stage: told, around: isAlone ? sentence.range : clause)
                }
            }
        }
    }

    /// Adds what follows an entry's title: its place and size, where the title gave none.
    mutating func complete(node: String, with parsed: ParsedPassage) {
        let index = projects.count - 1
        guard index >= 0, projects[index].node == node else { return }
        let facts = ProjectFacts(parsed: parsed, gazetteer: gazetteer)
        let whole = 0..<parsed.passage.count
        if projects[index].place.isEmpty { projects[index].place = facts.places(whole) }
        if projects[index].capacity == nil { projects[index].capacity = facts.capacity(whole) }
    }

    private mutating func add(
        _ work: NamedWork, _ parsed: ParsedPassage, _ node: OutlineNode, stage: String?, around: Range<Int>,
        isLabelled: Bool = false
    ) {
        let facts = ProjectFacts(parsed: parsed, gazetteer: gazetteer)
        let span = parsed.passage.span(work.range)
        let behind = work.range.upperBound..<max(work.range.upperBound, around.upperBound)
        add(
            ReadProject(
                node: node.id, title: work.name, span: span, place: facts.places(work.range), stage: stage,
                capacity: facts.capacity(work.range) ?? facts.capacity(behind), mentions: [span]), isShared: true,
            isLabelled: isLabelled)
    }

    /// Adds a project, or one more mention of a project already there.
    private mutating func add(_ project: ReadProject, isShared: Bool, isLabelled: Bool = false) {
        guard isShared else { return projects.append(project) }
        let key = self.key(project.title)
        if let index = places[key] {
            projects[index].mentions += project.mentions
            if isLabelled || projects[index].stage == nil { projects[index].stage = project.stage }
            if projects[index].place.isEmpty { projects[index].place = project.place }
            if projects[index].capacity == nil { projects[index].capacity = project.capacity }
        } else {
            places[key] = projects.count
            projects.append(project)
        }
    }

    /// 工程 and 项目 at the end, 第, and the city before a county do not make another project; blanks do not count.
    private func key(_ title: String) -> String {
        let scalars = title.unicodeScalars.filter { !$0.isBlank && $0 != "第" }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars.dropFirst(gazetteer.cityBeforeCounty(Array(scalars))))
        let key = String(view)
        return key.dropping(suffix: "工程").dropping(suffix: "项目")
    }

    private static func plain(_ title: String) -> String {
        var view = title.unicodeScalars
        while let last = view.last, last.isPunctuation || last.isBlank { view.removeLast() }
        return String(view)
    }
}
