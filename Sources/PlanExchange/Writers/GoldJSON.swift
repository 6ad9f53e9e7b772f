package import PlanModel

/// Targets that people checked, as gold for a scorer of readings: one JSON object a line, keys sorted.
package enum GoldJSON {
    /// A target with the headings it stands under.
    package struct Entry: Equatable, Sendable {
        package var target: ReadTarget
        package var chapter: String?
        package var section: String?
        package var column: String?
        package var code: String?
        package var checkedBy: String
        package var checkedOn: String

        package init(
            target: ReadTarget, chapter: String?, section: String?, column: String?, code: String?, checkedBy: String,
            checkedOn: String
        ) {
            self.target = target
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
            json.object { $0.write(entry) }
            json.finish()
            return json.bytes
        }
    }
}

extension JSONText {
    fileprivate mutating func write(_ entry: GoldJSON.Entry) {
        let target = entry.target
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
