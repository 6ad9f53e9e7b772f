package import PlanModel

/// The numbers and quantities of a text's lines, one JSON object a line.
package enum QuantityJSON {
    /// One quantity of a line; its span counts scalars of that line.
    package struct Entry: Equatable, Sendable {
        let span: SourceSpan
        let text: String
        let kind: String
        let value: Double?
        let upper: Double?
        let unit: String?

        /// Takes what was recognised.
        package init(span: SourceSpan, text: String, kind: String, value: Double?, upper: Double?, unit: String?) {
            self.span = span
            self.text = text
            self.kind = kind
            self.value = value
            self.upper = upper
            self.unit = unit
        }
    }

    /// Writes one input line, counted from 1; keys are sorted.
    package static func write(line number: Int, _ entries: [Entry]) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("line")
            json.value(number)
            json.key("quantities")
            json.array(entries) { $0.write($1) }
        }
        json.finish()
        return json.bytes
    }
}

extension JSONText {
    fileprivate mutating func write(_ entry: QuantityJSON.Entry) {
        object { json in
            json.key("end")
            json.value(entry.span.end)
            json.key("kind")
            json.value(entry.kind)
            json.key("start")
            json.value(entry.span.start)
            json.key("text")
            json.value(entry.text)
            json.key("unit")
            json.value(entry.unit)
            json.key("upper")
            json.value(entry.upper)
            json.key("value")
            json.value(entry.value)
        }
    }
}
