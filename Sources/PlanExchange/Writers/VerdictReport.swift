package import PlanModel

/// The verdicts of one method with what they were made from.
package struct VerdictReport: Sendable {
    /// Up to when observations counted.
    package var asOf: Period
    /// The method with its version, such as `pace/1`.
    package var method: String
    /// What ``inputsSHA256(settings:asOf:method:version:targets:observations:annual:)`` gives.
    package var inputsSHA256: String
    /// In the order of the targets; of several vintages the newest first.
    package var lines: [VerdictLine]

    /// Makes a report.
    package init(asOf: Period, method: String, inputsSHA256: String, lines: [VerdictLine]) {
        self.asOf = asOf
        self.method = method
        self.inputsSHA256 = inputsSHA256
        self.lines = lines
    }

    /// The form `lantu.verdicts.v1`: sorted keys, a line a verdict.
    package func json() -> [UInt8] { json(style: .shortest) }

    /// SHA-256 of the JSON with numbers written with 12 significant digits: the same on every machine.
    package func resultsSHA256() -> String { SHA256.hex(of: json(style: .twelveDigits)) }

    /// What stands before the first verdict and behind the last.
    package var frame: JSONFrame {
        JSONFrame(
            around: VerdictReport(asOf: asOf, method: method, inputsSHA256: inputsSHA256, lines: []).json())
    }

    /// One verdict as it stands on its line.
    package static func piece(_ line: VerdictLine) -> [UInt8] {
        var json = JSONText()
        json.write(line)
        return json.bytes
    }

    private func json(style: NumberStyle) -> [UInt8] {
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
            json.lines(lines) { $0.write($1) }
        }
        json.finish()
        return json.bytes
    }
}

extension JSONText {
    fileprivate mutating func write(_ line: VerdictLine) {
        object { json in
            json.writeHead(of: line)
            json.key("missing")
            json.array(line.missing) { $0.value($1.description) }
            json.key("observed")
            json.write(line.observed)
            json.key("path")
            json.value(line.path?.rawValue)
            json.key("progress")
            json.value(line.progress)
            json.key("provisional")
            json.value(line.isProvisional)
            json.key("reason")
            json.write(line.reason)
            if let rollUp = line.rollUp {
                json.key("rolled_up")
                json.write(rollUp)
            }
            json.key("score")
            json.value(line.score)
            json.key("vintage")
            json.value(line.vintage)
        }
    }

    /// The keys from `area` to `indicator`.
    private mutating func writeHead(of line: VerdictLine) {
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

    private mutating func write(_ rollUp: VerdictLine.RollUpNote) {
        object { json in
            json.key("missing")
            json.array(rollUp.missing) { json, one in
                json.object { json in
                    json.key("area")
                    json.value(one.area)
                    json.key("indicator")
                    json.value(one.indicator)
                    json.key("period")
                    json.value(one.period.description)
                }
            }
            json.key("missing_count")
            json.value(rollUp.missingCount)
            json.key("periods")
            json.value(rollUp.periods)
        }
    }

    private mutating func write(_ reason: VerdictLine.Reason) {
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
