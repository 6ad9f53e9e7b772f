import PlanModel
import PlanOffice

/// A stretch of the plan's words that leads to one place and looks one way.
struct ProsePart: Equatable, Sendable {
    var text: String
    /// The commitment the words lead to.
    var leadsTo: String?
    /// The target whose promising sentence this is part of.
    var target: String?
    /// Part of that target's quantity.
    var isQuantity = false
    /// The last words of the quantity: the target's sign follows.
    var endsQuantity = false
    /// Names a project.
    var isProject = false
    /// The lead sentence of a task.
    var isLead = false

    /// Cuts runs at the end of a task's lead sentence and finds where each stretch leads.
    ///
    /// - Parameters:
    ///   - lead: How many characters at the front are the task's lead sentence.
    static func parts(of runs: [TextRun], lead: Int) -> [ProsePart] {
        var left = lead
        var parts: [ProsePart] = []
        for run in runs {
            let count = run.text.count
            if run.task != nil, left > 0, left < count {
                parts.append(part(run, String(run.text.prefix(left)), isLead: true))
                parts.append(part(run, String(run.text.dropFirst(left)), isLead: false))
            } else {
                parts.append(part(run, run.text, isLead: run.task != nil && left > 0))
            }
            left -= count
        }
        return withSigns(parts)
    }

    /// Targets come before projects where both claim the words, but a project's name inside a sentence leads to it.
    private static func part(_ run: TextRun, _ text: String, isLead: Bool) -> ProsePart {
        let project = run.isQuantity ? nil : run.project
        return ProsePart(
            text: text, leadsTo: project ?? run.target ?? (isLead ? run.task : nil), target: run.target,
            isQuantity: run.isQuantity, isProject: project != nil, isLead: isLead)
    }

    private static func withSigns(_ parts: [ProsePart]) -> [ProsePart] {
        var parts = parts
        var signed: Set<String> = []
        for index in parts.indices.reversed() where parts[index].isQuantity {
            guard let target = parts[index].target, signed.insert(target).inserted else { continue }
            parts[index].endsQuantity = true
        }
        return parts
    }
}

/// How long the lead sentence of a task is, as the page marks it.
enum TaskLead {
    /// Longer leads are a whole sentence and not a title: their first clause is marked instead.
    private static let longest = 34

    static func count(_ runs: [TextRun], task: CommitmentSummary?) -> Int {
        guard let task, let start = runs.firstIndex(where: { $0.task == task.id }), start == 0 else { return 0 }
        let text = runs.map(\.text).joined()
        if task.title.count <= longest, text.hasPrefix(task.title) { return task.title.count }
        let clause = text.prefix { !"，。；：".contains($0) }
        return clause.count <= longest ? clause.count : 0
    }
}
