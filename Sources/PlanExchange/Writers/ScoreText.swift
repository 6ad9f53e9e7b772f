package import PlanModel

/// What a method other than `pace` says of one target, ready to be written.
package struct ScoreLine: Equatable, Sendable {
    /// The code of a reason and its sentences.
    package struct Reason: Equatable, Sendable {
        /// The code.
        package var code: String
        /// The Chinese sentence.
        package var zh: String
        /// The English sentence.
        package var en: String

        /// Makes a reason.
        package init(code: String, zh: String, en: String) {
            self.code = code
            self.zh = zh
            self.en = en
        }
    }

    /// The target's identifier.
    package var id: String?
    /// The indicator's identifier.
    package var indicator: String
    /// The area's code.
    package var area: String
    /// The edition judged, if it has a name.
    package var vintage: String?
    /// The method's own class.
    package var standing: String
    /// The number the class is read from.
    package var progress: Double?
    /// What it should have been by now.
    package var expected: Double?
    /// The score of methods that give one.
    package var score: Double?
    /// The year by whose end it is due.
    package var deadline: Int?
    /// Says whether the deadline is assumed.
    package var isDeadlineAssumed: Bool
    /// Says whether it rests on provisional values.
    package var isProvisional: Bool
    /// The last value that was used.
    package var observed: Verdict.Observed?
    /// Periods without a value.
    package var missing: [Period]
    /// Why.
    package var reason: Reason

    /// Makes a line.
    package init(
        id: String?, indicator: String, area: String, vintage: String?, standing: String, progress: Double?,
        expected: Double?, score: Double?, deadline: Int?, isDeadlineAssumed: Bool, isProvisional: Bool,
        observed: Verdict.Observed?, missing: [Period], reason: Reason
    ) {
        self.id = id
        self.indicator = indicator
        self.area = area
        self.vintage = vintage
        self.standing = standing
        self.progress = progress
        self.expected = expected
        self.score = score
        self.deadline = deadline
        self.isDeadlineAssumed = isDeadlineAssumed
        self.isProvisional = isProvisional
        self.observed = observed
        self.missing = missing
        self.reason = reason
    }
}

/// Scores of a method other than `pace`, in the same form as a ``VerdictReport``.
package struct ScoreReport: Sendable {
    /// Up to when observations counted.
    package var asOf: Period
    /// The method with its version, such as `opensdg/2.4`.
    package var method: String
    /// What ``inputsSHA256(settings:asOf:method:version:targets:observations:annual:)`` gives.
    package var inputsSHA256: String
    /// In the order of the targets; of several vintages the newest first.
    package var lines: [ScoreLine]

    /// Makes a report.
    package init(asOf: Period, method: String, inputsSHA256: String, lines: [ScoreLine]) {
        self.asOf = asOf
        self.method = method
        self.inputsSHA256 = inputsSHA256
        self.lines = lines
    }

    /// The form `lantu.verdicts.v1`: sorted keys, a line a score.
    package func json() -> [UInt8] {
        var json = JSONText(style: .shortest)
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
            json.lines(lines) { $0.write($1) }
        }
        json.finish()
        return json.bytes
    }
}

extension JSONText {
    fileprivate mutating func write(_ line: ScoreLine) {
        object { json in
            json.writeHead(of: line)
            json.key("missing")
            json.array(line.missing) { $0.value($1.description) }
            json.key("observed")
            json.write(line.observed)
            json.key("progress")
            json.value(line.progress)
            json.key("provisional")
            json.value(line.isProvisional)
            json.key("reason")
            json.write(line.reason)
            json.key("score")
            json.value(line.score)
            json.key("vintage")
            json.value(line.vintage)
        }
    }

    /// The keys from `area` to `indicator`.
    private mutating func writeHead(of line: ScoreLine) {
        key("area")
        value(line.area)
        key("class")
        value(line.standing)
        key("deadline")
        value(line.deadline)
        key("deadline_assumed")
        value(line.isDeadlineAssumed)
        key("expected")
        value(line.expected)
        key("id")
        value(line.id)
        key("indicator")
        value(line.indicator)
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

    private mutating func write(_ reason: ScoreLine.Reason) {
        object { json in
            json.key("code")
            json.value(reason.code)
            json.key("en")
            json.value(reason.en)
            json.key("zh")
            json.value(reason.zh)
        }
    }
}

extension ScoreReport {
    /// The same as a table with the columns of a ``VerdictReport``'s.
    package func sheet(title: String, notice: String? = nil) -> Sheet {
        let empty = VerdictReport(asOf: asOf, method: method, inputsSHA256: inputsSHA256, verdicts: [])
        let columns = empty.sheet(title: title) { ($0.code, $0.code) }.columns
        return Sheet(title: title, notice: notice, columns: columns, rows: lines.map(row))
    }

    private func row(_ line: ScoreLine) -> [Cell] {
        [
            Cell(line.id), .text(line.indicator), .text(line.area), Cell(line.vintage), .text(line.standing),
            Cell(line.progress), Cell(line.expected), Cell(line.score), Cell(line.deadline.map(Double.init)),
            .text(line.isDeadlineAssumed ? "true" : "false"), .text(line.isProvisional ? "true" : "false"),
            Cell(line.observed?.period.description), Cell(line.observed?.value),
            Cell(line.missing.isEmpty ? nil : line.missing.map(\.description).joined(separator: " ")),
            .text(line.reason.code), .text(line.reason.zh), .text(line.reason.en),
        ]
    }
}
