package import PlanModel

/// Commitments that people checked, as gold for a scorer of readings: one JSON object a line, keys sorted.
///
/// A target's line is that of a gold annotation; tasks and projects have the members of a reading's JSON.
package enum GoldJSON {
    /// A commitment with the headings it stands under.
    package struct Entry: Equatable, Sendable {
        package var commitment: ReadCommitment
        package var chapter: String?
        package var section: String?
        package var column: String?
        package var code: String?
        package var checkedBy: String
        package var checkedOn: String

        package init(
            commitment: ReadCommitment, chapter: String?, section: String?, column: String?, code: String?,
            checkedBy: String, checkedOn: String
        ) {
            self.commitment = commitment
            self.chapter = chapter
            self.section = section
            self.column = column
            self.code = code
            self.checkedBy = checkedBy
            self.checkedOn = checkedOn
        }
    }

    /// The lines of all entries, in their order.
    package static func write(_ entries: [Entry]) -> [UInt8] {
        entries.flatMap { entry in
            var json = JSONText()
            json.object { json in
                switch entry.commitment {
                case .target(let target): json.write(entry, target)
                case .task(let task): json.write(entry, task)
                case .project(let project): json.write(entry, project)
                }
            }
            json.finish()
            return json.bytes
        }
    }
}

extension JSONText {
    fileprivate mutating func write(_ entry: GoldJSON.Entry, _ target: ReadTarget) {
        member("approximate", target.isApproximate)
        member("baseline", target.baselineYear)
        member("baseline_value", target.baselineValue)
        member("chapter", entry.chapter)
        member("checked_by", entry.checkedBy)
        member("checked_on", entry.checkedOn)
        member("code", entry.code)
        member("column", entry.column)
        member("comparator", target.comparator.rawValue)
        member("deadline", target.deadline)
        member("direction", target.direction.rawValue)
        member("end", target.span.end)
        member("indicator", target.indicator)
        member("kind", target.kind.rawValue)
        member("obligation", target.obligation?.rawValue)
        member("quantity", target.quantity)
        member("scope", target.scope)
        member("section", entry.section)
        member("sentence_end", target.sentence.end)
        member("sentence_start", target.sentence.start)
        member("start", target.span.start)
        member("unit", target.unitOfMeasure)
        member("upper", target.upper)
        member("value", target.value)
    }

    fileprivate mutating func write(_ entry: GoldJSON.Entry, _ task: ReadTask) {
        headings(entry)
        member("end", task.span.end)
        spans("measures", task.measures)
        member("section", entry.section)
        member("start", task.span.start)
        member("title", task.title)
    }

    fileprivate mutating func write(_ entry: GoldJSON.Entry, _ project: ReadProject) {
        key("capacity")
        if let capacity = project.capacity {
            object { json in
                json.member("unit", capacity.unitOfMeasure.rawValue)
                json.member("value", capacity.value)
            }
        } else {
            value(String?.none)
        }
        headings(entry)
        member("end", project.span.end)
        spans("mentions", project.mentions)
        key("place")
        array(project.place) { $0.value($1) }
        member("section", entry.section)
        member("stage", project.stage)
        member("start", project.span.start)
        member("title", project.title)
    }

    /// The members that stand between `capacity` and `end`.
    private mutating func headings(_ entry: GoldJSON.Entry) {
        member("chapter", entry.chapter)
        member("checked_by", entry.checkedBy)
        member("checked_on", entry.checkedOn)
        member("code", entry.code)
        member("column", entry.column)
    }

    private mutating func spans(_ name: StaticString, _ spans: [SourceSpan]) {
        key(name)
        array(spans) { json, span in
            json.object { json in
                json.member("end", span.end)
                json.member("start", span.start)
            }
        }
    }

    private mutating func member(_ name: StaticString, _ text: String?) {
        key(name)
        value(text)
    }

    private mutating func member(_ name: StaticString, _ number: Int?) {
        key(name)
        value(number)
    }

    private mutating func member(_ name: StaticString, _ number: Double?) {
        key(name)
        value(number)
    }

    private mutating func member(_ name: StaticString, _ truth: Bool) {
        key(name)
        value(truth)
    }
}
