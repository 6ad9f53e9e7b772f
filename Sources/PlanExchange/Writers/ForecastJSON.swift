/// The outlook of one series, ready to be written.
package struct ForecastLine: Equatable, Sendable {
    /// The ranges at one level, nearest step first.
    package struct Band: Equatable, Sendable {
        /// In percent, such as 80.
        package var level: Double
        /// Lower and upper ends.
        package var ranges: [ClosedRange<Double>]

        /// Makes a band.
        package init(level: Double, ranges: [ClosedRange<Double>]) {
            self.level = level
            self.ranges = ranges
        }
    }

    /// The series' name.
    package var id: String
    /// The method with its version, such as `outlook/1`.
    package var method: String
    /// The point forecasts; empty when there is a reason.
    package var mean: [Double]
    /// In any order; empty when there is a reason.
    package var bands: [Band]
    /// That the target will be met, 0…1; `nil` without a target.
    package var probability: Double?
    /// Why there is no outlook.
    package var reason: String?

    /// Makes a line.
    package init(
        id: String, method: String, mean: [Double] = [], bands: [Band] = [], probability: Double? = nil,
        reason: String? = nil
    ) {
        self.id = id
        self.method = method
        self.mean = mean
        self.bands = bands
        self.probability = probability
        self.reason = reason
    }
}

/// The form `lantu.forecast.v1`: sorted keys, a line a series.
package enum ForecastJSON {
    /// Writes the series in the order given.
    package static func write(_ lines: some Sequence<ForecastLine>) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.key("format")
            json.value("lantu.forecast.v1")
            json.key("series")
            json.lines(lines) { $0.write($1) }
        }
        json.finish()
        return json.bytes
    }

    /// What stands before the first series and behind the last.
    package static let frame = JSONFrame(around: write([]))

    /// One series as it stands on its line.
    package static func piece(_ line: ForecastLine) -> [UInt8] {
        var json = JSONText()
        json.write(line)
        return json.bytes
    }
}

extension JSONText {
    fileprivate mutating func write(_ line: ForecastLine) {
        object { json in
            json.key("id")
            json.value(line.id)
            json.key("intervals")
            json.write(line.bands)
            json.key("mean")
            json.array(line.mean) { $0.value($1) }
            json.key("method")
            json.value(line.method)
            json.key("probability")
            json.value(line.probability)
            json.key("reason")
            json.value(line.reason)
        }
    }

    private mutating func write(_ bands: [ForecastLine.Band]) {
        let named = bands.map { (name: $0.level.written(.shortest) ?? "", ranges: $0.ranges) }
        object { json in
            for band in named.sorted(by: { $0.name < $1.name }) {
                json.key(named: band.name)
                json.array(band.ranges) { json, range in
                    json.array([range.lowerBound, range.upperBound]) { $0.value($1) }
                }
            }
        }
    }
}
