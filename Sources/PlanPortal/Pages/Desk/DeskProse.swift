import PlanModel
import PlanOffice

/// The plan's words at the desk: every run tells where it begins and of which task it is; quantities and names lead to
/// their items.
enum DeskProse {
    /// An item's words are anchored once on the page: `anchored` holds those that are.
    static func words(_ runs: [TextRun], items: [String: DeskItem], anchored: inout Set<String>) -> Markup {
        var drawn: [Markup] = []
        for run in runs {
            let start = Attribute.set(.dataStart, run.span.start)
            let task = run.task.flatMap { items[$0] }
            if let task, anchored.insert(task.id).inserted {
                drawn.append(el(.span, .id("q-" + task.id)))
            }
            let ofTask = task.flatMap { $0.state == .rejected ? nil : Attribute.set(.dataTask, $0.id) }
            let target = run.target.flatMap { items[$0] }
            let project = run.project.flatMap { items[$0] }
            if let item = run.isQuantity ? target ?? project : project {
                let isHere = item.kind == .target || item.now.span.overlaps(run.span)
                let anchor = isHere && anchored.insert(item.id).inserted ? Attribute.id("q-" + item.id) : nil
                drawn.append(
                    el(
                        .a, .class(name(of: item)), anchor, start, ofTask, .href(.anchor(DeskItem.anchor(item.id)))
                    ) { run.text })
            } else {
                let isPromise = target.map { $0.state != .rejected } ?? false
                drawn.append(el(.span, isPromise ? .class("sm") : nil, start, ofTask) { run.text })
            }
        }
        return .fragment(drawn)
    }

    private static func name(of item: DeskItem) -> String {
        (item.kind == .target ? "qm" : "pm") + (item.state == .rejected ? " out" : "")
    }
}
