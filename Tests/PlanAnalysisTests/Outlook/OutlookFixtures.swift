import Foundation

/// A series of a public collection.
struct KnownSeries: Sendable {
    var id: String
    /// The province of a series of the panel.
    var province: String?
    /// Oldest first; runs without holes only.
    var values: [Double]
    /// How many of the last values the competition held back.
    var ahead: Int

    var training: [Double] { Array(values.dropLast(ahead)) }
    var held: [Double] { Array(values.suffix(ahead)) }
}

/// The collections under `Fixtures/Outlook`, whose README names their sources.
enum OutlookFixtures {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/Outlook")

    static let m1Yearly = competition("m1-yearly")
    static let m1Quarterly = competition("m1-quarterly")
    static let m3Other = competition("m3-other")
    /// The last run without holes of each series of the panel, of at least twelve values; five are held back.
    static let provinces = panel()

    /// The provinces from which errors were learned: half of all, by a seed.
    static let learned: Set<String> = {
        var generator = SplitMix(seed: 2026)
        let all = Set(provinces.compactMap(\.province)).sorted()
        return Set(all.shuffled(using: &generator).prefix(all.count / 2))
    }()

    private static func lines(_ name: String) -> [[Substring]] {
        let text = (try? String(contentsOf: folder.appending(path: name + ".csv"), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
    }

    private static func competition(_ name: String) -> [KnownSeries] {
        lines(name).map { cells in
            KnownSeries(
                id: String(cells[0]), values: cells[2].split(separator: " ").compactMap { Double($0) },
                ahead: Int(cells[1]) ?? 0)
        }
    }

    private static func panel() -> [KnownSeries] {
        lines("provinces").compactMap { cells in
            let run =
                cells[4].split(separator: " ").map { Double($0) }
                .split(whereSeparator: { $0 == nil }).last ?? []
            guard run.count >= 12 else { return nil }
            return KnownSeries(
                id: "\(cells[1])@\(cells[0])", province: String(cells[0]), values: run.compactMap(\.self), ahead: 5)
        }
    }
}

/// A small generator with a seed: the same numbers everywhere.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
