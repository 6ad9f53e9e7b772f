package import PlanModel

/// Verdicts with what they were made from.
package struct VerdictReport: Sendable {
    /// The sentences of a reason in both languages.
    package typealias Sentences = (VerdictReason) -> (zh: String, en: String)

    /// Up to when observations counted.
    package var asOf: Period
    /// The method with its version, such as `pace/1`.
    package var method: String
    /// What ``inputsSHA256(settings:asOf:method:version:targets:observations:annual:)`` gives.
    package var inputsSHA256: String
    /// In the order of the targets; of several vintages the newest first.
    package var verdicts: [Verdict]

    /// Makes a report.
    package init(asOf: Period, method: String, inputsSHA256: String, verdicts: [Verdict]) {
        self.asOf = asOf
        self.method = method
        self.inputsSHA256 = inputsSHA256
        self.verdicts = verdicts
    }

    /// The form `lantu.verdicts.v1`: sorted keys, a line a verdict.
    package func json(sentences: Sentences) -> [UInt8] {
        json(style: .shortest, sentences: sentences)
    }

    /// SHA-256 of the JSON with numbers written with 12 significant digits: the same on every machine.
    package func resultsSHA256(sentences: Sentences) -> String {
        SHA256.hex(of: json(style: .twelveDigits, sentences: sentences))
    }

    private func json(style: NumberStyle, sentences: Sentences) -> [UInt8] {
        var json = JSONText(style: style)
        json.object { json in
            json.key("as_of")
            json.value(asOf.description)
            json.key("format")
            json.value("lantu.verdicts.v1")
            json.key("inputs_sha256")
            json.value(inputsSHA256)
            json.key("method")
            json.value(method)
            json.key("verdicts")
            json.lines(verdicts) { $0.write($1, sentences: sentences) }
        }
        json.finish()
        return json.bytes
    }
}

extension JSONText {
    fileprivate mutating func write(_ verdict: Verdict, sentences: VerdictReport.Sentences) {
        object { json in
            json.writeHead(of: verdict)
            json.key("missing")
            json.array(verdict.missing) { $0.value($1.description) }
            json.key("observed")
            json.write(verdict.observed)
            json.key("progress")
            json.value(verdict.progress)
            json.key("provisional")
            json.value(verdict.isProvisional)
            json.key("reason")
            json.write(verdict.reason, sentences: sentences)
            json.key("score")
            json.value(verdict.score)
            json.key("vintage")
            json.value(verdict.vintage)
        }
    }

    /// The keys from `area` to `indicator`.
    private mutating func writeHead(of verdict: Verdict) {
        key("area")
        value(verdict.area)
        key("class")
        value(verdict.standing.rawValue)
        key("deadline")
        value(verdict.deadline)
        key("deadline_assumed")
        value(verdict.isDeadlineAssumed)
        key("expected")
        value(verdict.expected)
        key("id")
        value(verdict.id)
        key("indicator")
        value(verdict.indicator)
    }

    private mutating func write(_ observed: Verdict.Observed?) {
        guard let observed else { return value(nil as String?) }
        object { json in
            json.key("period")
            json.value(observed.period.description)
            json.key("value")
            json.value(observed.value)
        }
    }

    private mutating func write(_ reason: VerdictReason, sentences: VerdictReport.Sentences) {
        let sentence = sentences(reason)
        object { json in
            json.key("code")
            json.value(reason.code)
            json.key("en")
            json.value(sentence.en)
            json.key("zh")
            json.value(sentence.zh)
        }
    }
}

extension VerdictReport {
    /// The same as a table, a row a verdict; several missing periods stand in one cell with spaces between.
    package func sheet(title: String, notice: String? = nil, sentences: Sentences) -> Sheet {
        let columns = [
            Column("id", width: 12), Column("indicator", width: 24), Column("area", width: 10),
            Column("vintage", width: 10), Column("class", width: 16), Column("progress", width: 12, kind: .number),
            Column("expected", width: 12, kind: .number), Column("score", width: 10, kind: .number),
            Column("deadline", width: 10, kind: .number), Column("deadline_assumed", width: 16),
            Column("provisional", width: 12), Column("observed_period", width: 16),
            Column("observed_value", width: 16, kind: .number), Column("missing", width: 20),
            Column("reason_code", width: 22), Column("reason_zh", width: 48), Column("reason_en", width: 48),
        ]
        let rows = verdicts.map { verdict -> [Cell] in
            let sentence = sentences(verdict.reason)
            return [
                Cell(verdict.id), .text(verdict.indicator), .text(verdict.area), Cell(verdict.vintage),
                .text(verdict.standing.rawValue), Cell(verdict.progress), Cell(verdict.expected),
                Cell(verdict.score), Cell(verdict.deadline.map(Double.init)),
                .text(verdict.isDeadlineAssumed ? "true" : "false"), .text(verdict.isProvisional ? "true" : "false"),
                Cell(verdict.observed?.period.description), Cell(verdict.observed?.value),
                Cell(verdict.missing.isEmpty ? nil : verdict.missing.map(\.description).joined(separator: " ")),
                .text(verdict.reason.code), .text(sentence.zh), .text(sentence.en),
            ]
        }
        return Sheet(title: title, notice: notice, columns: columns, rows: rows)
    }
}
