import PlanModel

/// Makes of a task or project what a person wrote into its fields.
struct WorkEditor: Sendable {
    private let version: PlanVersion
    private let text: WorkText
    private let places: WorkPlaces

    init(_ version: PlanVersion) {
        self.version = version
        text = WorkText(source: version.source)
        places = WorkPlaces(version)
    }

    /// The commitment with its fields as given; a field that is not given, or given as it stands, stays.
    ///
    /// - Throws: ``OfficeError/badField(_:_:)``, ``OfficeError/quoteNotFound(_:)``
    func edited(_ commitment: ReadCommitment, _ fields: [WorkField: String]) throws(OfficeError) -> ReadCommitment {
        let standing = text.fields(of: commitment)
        let given = fields.filter { standing[$0.key] != nil && standing[$0.key] != $0.value }
        switch commitment {
        case .target: return commitment
        case .task(let task): return .task(try edited(task, given))
        case .project(let project): return .project(try edited(project, given))
        }
    }

    private func edited(_ task: ReadTask, _ given: [WorkField: String]) throws(OfficeError) -> ReadTask {
        var task = task
        if let title = given[.title] { task.title = try Self.title(title) }
        let start = try given[.begin].map { words throws(OfficeError) in
            try places.place(of: words, near: task.span.start, around: task.span).start
        }
        let end = try given[.end].map { words throws(OfficeError) in
            try places.place(of: words, near: task.span.end - words.count, around: task.span).end
        }
        let (first, last) = (start ?? task.span.start, end ?? task.span.end)
        guard first < last else { throw .badField(WorkField.end.rawValue, given[.end] ?? "") }
        task.span = SourceSpan(first, last)
        task.node = places.node(at: task.span) ?? task.node
        if let lines = given[.measures] {
            task.measures = try places.measures(lines, in: task.span)
        } else {
            task.measures.removeAll { !task.span.contains($0) }
        }
        return task
    }

    private func edited(_ project: ReadProject, _ given: [WorkField: String]) throws(OfficeError) -> ReadProject {
        var project = project
        if let title = given[.title] { project.title = try Self.title(title) }
        if let words = given[.words] {
            let place = try places.place(of: words, near: project.span.start, around: project.span)
            project.mentions = project.mentions.filter { !$0.overlaps(project.span) && !$0.overlaps(place) } + [place]
            project.mentions.sort()
            project.span = place
            project.node = places.node(at: place) ?? project.node
        }
        if let codes = given[.place] { project.place = try Self.codes(codes) }
        if let stage = given[.stage] {
            guard stage.isEmpty || ProjectStage(rawValue: stage) != nil else {
                throw .badField(WorkField.stage.rawValue, stage)
            }
            project.stage = stage.isEmpty ? nil : stage
        }
        if given[.capacity] != nil || given[.capacityUnit] != nil {
            project.capacity = try Self.capacity(
                given[.capacity] ?? project.capacity?.value.plain ?? "",
                given[.capacityUnit] ?? project.capacity?.unitOfMeasure.rawValue ?? "")
        }
        return project
    }

    private static func title(_ text: String) throws(OfficeError) -> String {
        let title = text.oneLine
        guard !title.isEmpty, title.count <= 200, title.isWritten else {
            throw .badField(WorkField.title.rawValue, text)
        }
        return title
    }

    /// Area codes of six digits, each once.
    private static func codes(_ text: String) throws(OfficeError) -> [String] {
        let codes = text.split { $0.isWhitespace || "，、,;；".contains($0) }.map(String.init)
        let isRight = codes.count <= 40 && codes.allSatisfy { $0.utf8.count == 6 && $0.utf8.allSatisfy(\.isDigit) }
        guard isRight, Set(codes).count == codes.count else { throw .badField(WorkField.place.rawValue, text) }
        return codes
    }

    private static func capacity(_ value: String, _ unit: String) throws(OfficeError) -> Quantity? {
        let bare = value.filter { !$0.isWhitespace && $0 != "," }
        let unit = unit.oneLine
        if bare.isEmpty, unit.isEmpty { return nil }
        guard let number = Double(bare), number.isFinite else { throw .badField(WorkField.capacity.rawValue, value) }
        guard unit.count <= 40, unit.isWritten else { throw .badField(WorkField.capacityUnit.rawValue, unit) }
        return Quantity(number, UnitOfMeasure(unit))
    }
}

/// How far a project is, as plans say it (项目阶段).
package enum ProjectStage: String, Sendable, CaseIterable {
    /// Under way already.
    case continued = "续建"
    /// To be built.
    case new = "新建"
    /// To be begun.
    case starting = "拟开工"
    /// In reserve, to be begun if it can.
    case reserve = "开工备选"
    /// Being prepared.
    case preparing = "前期"
    /// Done.
    case built = "建成"
}

extension String {
    /// Says whether it holds no control characters.
    fileprivate var isWritten: Bool { !unicodeScalars.contains { $0.properties.generalCategory == .control } }
}

extension UInt8 {
    fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
