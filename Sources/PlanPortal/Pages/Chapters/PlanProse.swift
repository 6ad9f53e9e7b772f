import PlanModel
import PlanOffice

/// Draws the plan's own words: promises marked and linked, the sign behind each quantity.
struct PlanProse: Sendable {
    let commitments: [String: CommitmentSummary]
    let language: Language
    /// The one whose page this is: shown, not linked.
    var own: String?

    /// The words of one paragraph; `anchors` remembers which commitments have their place on the page already.
    func words(_ runs: [TextRun], anchors: inout Set<String>) -> Markup {
        let task = runs.lazy.compactMap(\.task).first.flatMap { commitments[$0] }
        let lead = TaskLead.count(runs, task: task)
        let parts = ProsePart.parts(of: runs, lead: lead)
        var drawn: [Markup] = []
        var index = 0
        while index < parts.count {
            var end = index + 1
            while end < parts.count, parts[end].leadsTo == parts[index].leadsTo,
                parts[end].target == parts[index].target, parts[end].isLead == parts[index].isLead
            { end += 1 }
            drawn.append(stretch(parts[index..<end], isLast: end == parts.count, anchors: &anchors))
            index = end
        }
        if let task, !parts.contains(where: { $0.leadsTo == task.id }) {
            drawn.append(taskMark(task, anchors: &anchors))
        }
        return .fragment(drawn)
    }

    /// Words that lead to one place.
    private func stretch(_ parts: ArraySlice<ProsePart>, isLast: Bool, anchors: inout Set<String>) -> Markup {
        guard let first = parts.first else { return .nothing }
        let content = pieces {
            for (index, part) in zip(parts.indices, parts) {
                piece(part, isLast: isLast && index == parts.endIndex - 1)
            }
        }
        guard let id = first.leadsTo, let commitment = commitments[id] else { return content }
        let name = [
            first.target != nil ? "pm" : nil, first.isProject ? "pj" : nil, first.isLead ? "tk" : nil,
            id == own ? "own" : nil,
        ].compactMap { $0 }.joined(separator: " ")
        let anchor = anchors.insert(id).inserted ? Attribute.id(id) : nil
        if commitment.id == own { return el(.span, .class(name), anchor) { content } }
        let address = Address.commitment(commitment.id, commitment.kind).page(language)
        return el(.a, .class(name), anchor, .href(address)) { content }
    }

    @MarkupBuilder private func piece(_ part: ProsePart, isLast: Bool) -> [Markup] {
        if part.endsQuantity, let target = part.target.flatMap({ commitments[$0] }) {
            signed(part.text, target)
        } else if part.isQuantity || part.isLead {
            el(.b) { PlanLetters.kept(part.text) }
        } else {
            PlanLetters.kept(part.text, endsParagraph: isLast)
        }
    }

    /// A quantity with the target's sign, which never starts a line.
    private func signed(_ quantity: String, _ target: CommitmentSummary) -> Markup {
        let standing = target.standing
        return pieces {
            el(.b) { PlanLetters.kept(String(quantity.dropLast())) }
            el(.span, .class("nb")) {
                el(.b) { String(quantity.suffix(1)) }
                Sign(standing.standing).mark
                el(.span, .class("vh"), .lang(language.tag)) {
                    Phrase("（\(standing.word(.zh))）", " (\(standing.word(.en))) ")(language)
                }
            }
        }
    }

    /// No line ends here.
    private static let wordJoiner = "\u{2060}"

    /// Leads to a task whose lead sentence is all taken by other links.
    private func taskMark(_ task: CommitmentSummary, anchors: inout Set<String>) -> Markup {
        guard task.id != own else { return .nothing }
        let anchor = anchors.insert(task.id).inserted ? Attribute.id(task.id) : nil
        return pieces {
            Self.wordJoiner
            el(.a, .class("tk more"), anchor, .href(Address.task(task.id).page(language)), .lang(language.tag)) {
                Phrase("任务", "task")(language)
            }
        }
    }
}
