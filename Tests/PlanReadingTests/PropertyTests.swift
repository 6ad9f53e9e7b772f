import PlanModel
import Testing

@testable import PlanReading

struct PropertyTests {
    @Test func spansQuoteTheText() {
        let text = Liaoning.text
        for target in Liaoning.reading.targets {
            #expect(text.text(at: target.span) == target.quantity)
            #expect(target.sentence.contains(target.span))
        }
        for note in Liaoning.reading.notes { #expect(text.text(at: note.span) == note.text) }
    }

    @Test func nodesContainWhatHangsOnThem() throws {
        let nodes = Dictionary(uniqueKeysWithValues: Liaoning.reading.outline.map { ($0.id, $0) })
        for target in Liaoning.reading.targets { #expect(try #require(nodes[target.node]).span.contains(target.span)) }
        for task in Liaoning.reading.tasks { #expect(try #require(nodes[task.node]).span.contains(task.span)) }
        for node in Liaoning.reading.outline {
            guard let parent = node.parent else { continue }
            #expect(try #require(nodes[parent]).span.contains(node.span))
        }
    }

    @Test func idsAreUnique() {
        let reading = Liaoning.reading
        let ids =
            reading.targets.map(\.id) + reading.tasks.map(\.id) + reading.projects.map(\.id) + reading.outline.map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test func listsStandInDocumentOrder() {
        let reading = Liaoning.reading
        #expect(reading.targets.map(\.span) == reading.targets.map(\.span).sorted())
        #expect(reading.tasks.map(\.span) == reading.tasks.map(\.span).sorted())
        #expect(reading.projects.map(\.span) == reading.projects.map(\.span).sorted())
        #expect(reading.notes.map(\.span) == reading.notes.map(\.span).sorted())
    }

    /// Every Arabic digit stands in a target or in a note.
    @Test func noNumberIsOverlooked() {
        let reading = Liaoning.reading
        var seen = Set<Int>()
        for span in reading.targets.map(\.span) + reading.notes.map(\.span) { seen.formUnion(span.range) }
        let overlooked = Liaoning.text.scalars.indices.filter {
            Liaoning.text.scalars[$0].digit != nil && !seen.contains($0)
        }
        #expect(overlooked.isEmpty)
    }

    /// Every visible scalar of running text stands in a target's sentence, a task, a project's node or a note.
    @Test func noSentenceIsOverlooked() throws {
        let reading = Liaoning.reading
        let nodes = Dictionary(uniqueKeysWithValues: reading.outline.map { ($0.id, $0) })
        var seen = Set<Int>()
        let spans =
            reading.targets.map(\.sentence) + reading.tasks.map(\.span) + reading.notes.map(\.span)
            + reading.projects.compactMap { nodes[$0.node]?.span }
        for span in spans { seen.formUnion(span.range) }
        let overlooked = reading.outline.filter { $0.level == .paragraph && seen.isDisjoint(with: $0.span.range) }
        #expect(overlooked.map(\.title).isEmpty)
    }

    /// Every sentence outside headings stands in a target, a task, a note, or the node of a project.
    @Test func everySentenceBelongsSomewhere() throws {
        let reading = Liaoning.reading
        let nodes = Dictionary(uniqueKeysWithValues: reading.outline.map { ($0.id, $0) })
        var seen = Set<Int>()
        for project in reading.projects {
            let node = try #require(nodes[project.node])
            #expect(node.span.contains(project.span))
            seen.formUnion(node.span.range)
            for mention in project.mentions { seen.formUnion(mention.range) }
        }
        let spans = reading.targets.map(\.sentence) + reading.tasks.map(\.span) + reading.notes.map(\.span)
        for span in spans { seen.formUnion(span.range) }
        for node in reading.outline where node.level == .paragraph {
            let left = node.span.range.filter { !seen.contains($0) && !Liaoning.text.scalars[$0].isBlank }
            #expect(left.isEmpty, "\(node.id) \(node.title)")
        }
    }

    /// Page breaks inside sentences and further blank lines between paragraphs change offsets, nothing else.
    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func isStableUnderPageBreaks(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let scalars = Liaoning.text.scalars
        var torn: [Unicode.Scalar] = []
        for (index, scalar) in scalars.enumerated() {
            torn.append(scalar)
            let next = index + 1 < scalars.count ? scalars[index + 1] : "\n"
            if scalar.isLineEnd, next.isLineEnd, Int.random(in: 0..<5, using: &generator) == 0 { torn.append("\n") }
            guard isInsideSentence(index, scalars), Int.random(in: 0..<60, using: &generator) == 0 else { continue }
            torn += seed.isMultiple(of: 2) ? ["\n", "\n"] : ["\u{0C}"]
        }
        let reader = PlanReader(settings: ReadingSettings(period: PlanPeriod(2021, 2025)))
        let reading = reader.read(SourceText(name: "torn", sha256: "", scalars: torn))
        #expect(reading.outline.map(\.title) == Liaoning.reading.outline.map(\.title))
        #expect(reading.targets.map(described) == Liaoning.reading.targets.map(described))
        #expect(reading.tasks.map(\.title) == Liaoning.reading.tasks.map(\.title))
        #expect(reading.projects.map(\.title) == Liaoning.reading.projects.map(\.title))
    }

    /// In running text behind a comma's clause, both neighbours plain words.
    private func isInsideSentence(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        guard index > 40, index + 40 < scalars.count else { return false }
        let around = scalars[(index - 30)...(index + 30)]
        return around.allSatisfy {
            !$0.isLineEnd && $0.digit == nil && !$0.isSemicolon && !$0.isColon && !$0.isFullStop
        }
    }

    private func described(_ target: ReadTarget) -> String {
        "\(target.indicator) \(target.comparator) \(target.value) \(target.unitOfMeasure) \(target.kind) \(target.deadline ?? 0)"
    }

    /// Two halves cut at a chapter read as the whole.
    @Test(arguments: ["第十四章", "第十六章", "第十九章"])
    func halvesAddUp(chapter: String) throws {
        let scalars = Liaoning.text.scalars
        let cut = try #require(Liaoning.reading.outline.first { $0.number == chapter }).span.start
        let reader = PlanReader(settings: ReadingSettings(period: PlanPeriod(2021, 2025)))
        let first = reader.read(SourceText(name: "first", sha256: "", scalars: Array(scalars[..<cut])))
        let second = reader.read(SourceText(name: "second", sha256: "", scalars: Array(scalars[cut...])))
        #expect((first.outline + second.outline).map(\.title) == Liaoning.reading.outline.map(\.title))
        #expect((first.targets + second.targets).map(\.indicator) == Liaoning.reading.targets.map(\.indicator))
        #expect(
            first.targets.map(\.span) + second.targets.map { SourceSpan($0.span.start + cut, $0.span.end + cut) }
                == Liaoning.reading.targets.map(\.span))
        #expect((first.tasks + second.tasks).map(\.title) == Liaoning.reading.tasks.map(\.title))
    }

    /// Whatever the text, reading answers and its spans stay inside.
    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func readsAnyTangle(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "第", "章", "专栏", "1", "2.", "（", "）", "一", "到2025年", "达到", "50%", "全覆盖", "。", "；", "，", "\n", "\n\n", " ",
            "“", "”", "万", "每年", "基本", "实现", "由", "提高到", "分别", "和", "、", "等", "工程", "二期", "—", "十四五", "期间", "清零", "沈阳",
        ]
        let text = (0..<400).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
        let reading = read(text)
        let whole = SourceSpan(0, text.unicodeScalars.count)
        #expect(reading.targets.allSatisfy { whole.contains($0.span) && whole.contains($0.sentence) })
        #expect(reading.outline.allSatisfy { whole.contains($0.span) })
        #expect(reading.notes.allSatisfy { whole.contains($0.span) })
        #expect(reading.projects.allSatisfy { whole.contains($0.span) && !$0.mentions.isEmpty })
    }

    /// Shorter in a debug build, which is some fifty times slower; still longer than a sentence may get.
    private static let runLength: Int = {
        #if DEBUG
            4000
        #else
            40_000
        #endif
    }()

    /// Long runs without an end are read in linear time; a quadratic step would not return in a minute.
    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            "一", "1", "50%、", "到2025年，", "达到50%和", "“", "（", "1. ", "；2. ", "分别", "提高到5%", "每年", "建设沈阳工程、", "）",
            "\n1\n", "甲，", "甲。乙占比超过50%。",
            "1—", "由5%提高到6%，", "第", "基本实现", "应", "要将", "以", "（含", "沈阳", "“甲”", "加快", "清原一期、", "5G",
            "指标", "序号指标2010年2015年", "指标2010年2015年甲12", "指标\t2010年\t2015年\n", "甲\t1\n", "约束性", "2551.7", "翻一番", "所有县达到",
            "注：", "（一）", "一、", "目录\n", "第一章 甲……12\n", "。专栏1 甲", "。 一、甲", "　　", "1:", "1/10万",
        ])
    func readsLongRuns(piece: String) {
        let text = String(repeating: piece, count: Self.runLength / piece.unicodeScalars.count)
        let reading = read(text)
        #expect(reading.targets.allSatisfy { $0.value.isFinite })
    }
}
