extension SyntheticNation {
    /// The files of a nation, in the order they are written.
    package static let files = ["areas.csv", "indicators.csv", "sources.csv", "targets.csv", "observations.csv"]

    /// Writes one of the files, piece by piece.
    package func write(_ file: String, _ write: ([UInt8]) throws -> Void) throws {
        switch file {
        case "areas.csv": try write(areas)
        case "indicators.csv": try write(indicatorTable)
        case "sources.csv": try write(sources)
        case "targets.csv": try writeTargets(write)
        default: try writeObservations(write)
        }
    }

    private var areas: [UInt8] {
        var lines = ["code,name_zh,name_en,parent,valid_from,valid_to"]
        for place in places {
            lines.append("\(place.code),\(place.name),,\(place.parent.map { places[$0].code } ?? ""),,")
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private var indicatorTable: [UInt8] {
        var lines = [
            "id,name_zh,name_en,unit,timing,frequency,aggregation,decimals,source_body,definition,"
                + "plan_sha256,start,end,quantity"
        ]
        for one in indicators {
            lines.append(
                "\(one.id),合成指标\(one.number + 1),Synthetic indicator \(one.number + 1),\(one.unit),\(one.timing),monthly,"
                    + "\(one.aggregation),2,合成数据,按种子生成，不是观测。,,,,")
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private var sources: [UInt8] {
        Array(
            ("id,publisher,title,published,address\n"
                + "synthetic,合成数据,按种子 \(seed) 生成的合成数据，不是任何机构的数据,,\n").utf8)
    }

    /// A month a time, as reports come in: of each area all indicators.
    ///
    /// One value in 20 000 is missing, half of these said to be; the last half year is provisional.
    private func writeObservations(_ write: ([UInt8]) throws -> Void) throws {
        try write(Array("indicator,area,period,value,unit,status\n".utf8))
        let heads = indicators.map { Array("\($0.id),".utf8) }
        let codes = indicators.indices.map { indicator in
            reporters.indices.map { Array(code(of: $0, for: indicator).utf8) }
        }
        let months = size.years * 12
        for month in 0..<months {
            let number = month % 12 + 1
            let period = Array(",\(Self.firstYear + month / 12)-\(number < 10 ? "0" : "")\(number),".utf8)
            let status = month >= months - 6 ? "P" : "A"
            let tails = indicators.map { Array(",\($0.unit),\(status)\n".utf8) }
            let missing = indicators.map { Array(",\($0.unit),M\n".utf8) }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(reporters.count * indicators.count * 48)
            for reporter in reporters.indices {
                for indicator in indicators.indices {
                    let (value, luck) = series[indicator * reporters.count + reporter].value(at: month)
                    if luck % 40_000 == 0 { continue }
                    bytes += heads[indicator]
                    bytes += codes[indicator][reporter]
                    bytes += period
                    let isMissing = luck % 40_000 == 1
                    if !isMissing { Self.append(value, to: &bytes) }
                    bytes += isMissing ? missing[indicator] : tails[indicator]
                }
            }
            try write(bytes)
        }
    }

    /// Hundredths with two digits behind the point.
    static func append(_ hundredths: Int64, to bytes: inout [UInt8]) {
        var digits: (UInt64, UInt64) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
        if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(digits.0 % 10))
            digits.0 /= 10
        } while digits.0 > 0
        bytes[start...].reverse()
        bytes.append(UInt8(ascii: "."))
        bytes.append(UInt8(ascii: "0") + UInt8(digits.1 / 10))
        bytes.append(UInt8(ascii: "0") + UInt8(digits.1 % 10))
    }
}
