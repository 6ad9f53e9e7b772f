package import PlanModel

/// A reading in the form `lantu.reading.v1`.
package enum ReadingJSON {
    /// Writes the whole reading; keys are sorted, and each node, target, task, project and note has its line.
    package static func write(_ reading: Reading, plan: Plan, source: SourceText) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("format")
            json.value("lantu.reading.v1")
            json.key("indicators")
            json.lines(reading.indicators) { $0.write($1) }
            json.key("notes")
            json.lines(reading.notes) { $0.write($1) }
            json.key("outline")
            json.lines(reading.outline) { $0.write($1) }
            json.key("plan")
            json.write(plan)
            json.key("projects")
            json.lines(reading.projects) { $0.write($1) }
            json.key("source")
            json.write(source)
            json.key("targets")
            json.lines(reading.targets) { $0.write($1) }
            json.key("tasks")
            json.lines(reading.tasks) { $0.write($1) }
        }
        json.finish()
        return json.bytes
    }
}

extension JSONText {
    fileprivate mutating func write(_ indicator: ReadIndicator) {
        object { json in
            json.key("mentions")
            json.array(indicator.mentions) { $0.write($1) }
            json.key("name")
            json.value(indicator.name)
            json.key("targets")
            json.array(indicator.targets) { $0.value($1) }
        }
    }

    fileprivate mutating func write(_ note: ReadNote) {
        object { json in
            json.end(of: note.span)
            json.key("reason")
            json.value(note.reason.rawValue)
            json.start(of: note.span)
            json.key("text")
            json.value(note.text)
        }
    }

    fileprivate mutating func write(_ node: OutlineNode) {
        object { json in
            json.end(of: node.span)
            json.key("id")
            json.value(node.id)
            json.key("level")
            json.value(node.level.rawValue)
            json.key("number")
            json.value(node.number)
            json.key("parent")
            json.value(node.parent)
            json.start(of: node.span)
            json.key("title")
            json.value(node.title)
        }
    }

    fileprivate mutating func write(_ plan: Plan) {
        object { json in
            json.key("area")
            json.value(plan.area)
            json.key("period")
            json.value(plan.period?.description)
            json.key("title")
            json.value(plan.title)
        }
    }

    fileprivate mutating func write(_ project: ReadProject) {
        object { json in
            json.key("capacity")
            json.write(project.capacity)
            json.end(of: project.span)
            json.key("id")
            json.value(project.id)
            json.key("mentions")
            json.array(project.mentions) { $0.write($1) }
            json.key("node")
            json.value(project.node)
            json.key("place")
            json.array(project.place) { $0.value($1) }
            json.key("stage")
            json.value(project.stage)
            json.start(of: project.span)
            json.key("title")
            json.value(project.title)
        }
    }

    fileprivate mutating func write(_ source: SourceText) {
        object { json in
            json.key("name")
            json.value(source.name)
            json.key("scalars")
            json.value(source.scalars.count)
            json.key("sha256")
            json.value(source.sha256)
        }
    }

    fileprivate mutating func write(_ task: ReadTask) {
        object { json in
            json.end(of: task.span)
            json.key("id")
            json.value(task.id)
            json.key("measures")
            json.array(task.measures) { $0.write($1) }
            json.key("node")
            json.value(task.node)
            json.start(of: task.span)
            json.key("title")
            json.value(task.title)
        }
    }

    fileprivate mutating func write(_ span: SourceSpan) {
        object { json in
            json.end(of: span)
            json.start(of: span)
        }
    }

    fileprivate mutating func write(_ quantity: Quantity?) {
        guard let quantity else { return value(nil as String?) }
        object { json in
            json.key("unit")
            json.value(quantity.unitOfMeasure.rawValue)
            json.key("value")
            json.value(quantity.value)
        }
    }

    fileprivate mutating func start(of span: SourceSpan) {
        key("start")
        value(span.start)
    }

    fileprivate mutating func end(of span: SourceSpan) {
        key("end")
        value(span.end)
    }
}

extension JSONText {
    fileprivate mutating func write(_ target: ReadTarget) {
        object { json in
            json.writeJudgement(of: target)
            json.writePlace(of: target)
            json.key("unit")
            json.value(target.unitOfMeasure)
            json.key("upper")
            json.value(target.upper)
            json.key("value")
            json.value(target.value)
        }
    }

    /// The keys from `approximate` to `direction`.
    private mutating func writeJudgement(of target: ReadTarget) {
        key("approximate")
        value(target.isApproximate)
        key("baseline")
        value(target.baselineYear)
        key("baseline_value")
        value(target.baselineValue)
        key("comparator")
        value(target.comparator.rawValue)
        key("deadline")
        value(target.deadline)
        key("direction")
        value(target.direction.rawValue)
    }

    /// The words that gave each field, where the reader was asked to explain.
    private mutating func writeEvidence(of target: ReadTarget) {
        guard !target.evidence.isEmpty else { return }
        key("evidence")
        object { json in
            for (field, name) in Self.fields {
                guard let span = target.evidence[field] else { continue }
                json.key(name)
                json.write(span)
            }
        }
    }

    /// The fields under the names they have in the JSON, in the order of the names.
    private static let fields: [(TargetField, StaticString)] = [
        (.baselineYear, "baseline"), (.baselineValue, "baseline_value"), (.comparator, "comparator"),
        (.deadline, "deadline"), (.direction, "direction"), (.indicator, "indicator"), (.kind, "kind"),
        (.obligation, "obligation"), (.scope, "scope"), (.unitOfMeasure, "unit"), (.upper, "upper"), (.value, "value"),
    ]

    /// The keys from `end` to `start`.
    private mutating func writePlace(of target: ReadTarget) {
        end(of: target.span)
        writeEvidence(of: target)
        key("id")
        value(target.id)
        key("indicator")
        value(target.indicator)
        key("kind")
        value(target.kind.rawValue)
        key("node")
        value(target.node)
        key("obligation")
        value(target.obligation?.rawValue)
        key("quantity")
        value(target.quantity)
        key("scope")
        value(target.scope)
        key("sentence")
        write(target.sentence)
        start(of: target.span)
    }
}
