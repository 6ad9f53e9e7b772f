import PlanModel

/// Reads what a paragraph asks for.
struct TaskReader {
    /// The passage and its words.
    let parsed: ParsedPassage
    /// Its targets, in order.
    let targets: [ReadTarget]

    /// The task of a paragraph; `nil` when it asks for nothing.
    ///
    /// `title` is the lead sentence in the source, where it reads as a heading.
    func task(node: OutlineNode, title: SourceSpan?, span: SourceSpan) -> ReadTask? {
        let measures = measures(behind: title?.end ?? 0)
        guard !measures.isEmpty, !measures.allSatisfy(isPrinciple) else { return nil }
        return ReadTask(
            node: node.id, title: node.title.isEmpty ? firstSentence() : node.title, span: span,
            measures: measures.map(parsed.passage.span))
    }

    /// The clauses that say what is to be done.
    private func measures(behind start: Int) -> [Range<Int>] {
        parsed.sentences.flatMap(\.clauses).filter { clause in
            parsed.passage.span(clause).start >= start && asks(clause)
        }
    }

    /// Begins with a verb, adverbs and dates in front of it, or holds a number that is to be reached.
    private func asks(_ clause: Range<Int>) -> Bool {
        if PhraseTrimmer(parsed: parsed).trimLeft(clause).verb != nil { return true }
        let tokens = parsed.tokens.inside(clause)
        if let first = tokens.first, first.range.lowerBound == clause.lowerBound {
            switch first.word {
            case .hold, .effort, .urge, .verb, .achieve, .completion, .removal: return true
            default: break
            }
        }
        let span = parsed.passage.span(clause)
        if let target = targets.last(startingBy: span.end - 1, by: \.span.range), target.span.overlaps(span) {
            return true
        }
        return tokens.contains {
            switch $0.word {
            case .coverage, .elimination, .completion, .removal, .unchanged: true
            case .comparator: parsed.figures(in: $0.range.upperBound..<($0.range.upperBound + 1)).count == 1
            case .verb: isBehindModifier($0, clause)
            default: false
            }
        }
    }

    /// A verb behind 以…为支撑, 在…下, 对…: the clause still asks for something.
    private func isBehindModifier(_ token: WordToken, _ clause: Range<Int>) -> Bool {
        guard token.range.lowerBound > clause.lowerBound, token.range.upperBound < clause.upperBound else {
            return false
        }
        switch parsed.scalar(at: clause.lowerBound) {
        case "以", "在", "对", "从", "向", "把", "将", "为", "与", "面", "通", "由": return true
        default: return false
        }
    }

    /// 坚持 at the head says how, not what.
    private func isPrinciple(_ clause: Range<Int>) -> Bool { parsed.passage.has("坚持", at: clause.lowerBound) }

    private func firstSentence() -> String {
        guard let first = parsed.sentences.first else { return "" }
        var range = first.range
        while let last = range.last, let scalar = parsed.scalar(at: last), scalar.isFullStop || scalar.isSemicolon {
            range = range.lowerBound..<last
        }
        return parsed.passage.text(range)
    }
}
