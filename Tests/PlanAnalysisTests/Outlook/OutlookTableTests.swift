import Foundation
import Testing

@testable import PlanAnalysis

/// The table of errors is what the collections give.
///
/// `RECORD_CALIBRATION=1` writes it anew.
@Suite struct OutlookTableTests {
    static let place = OutlookFixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/PlanAnalysis/Outlook/ErrorDistribution+Table.swift")

    private static let environment = ProcessInfo.processInfo.environment

    /// The whole takes minutes without optimisation; `make check` (LANTU_ALL_SUITES) and recording do it, else one table stands for all.
    @Test func tableIsWhatTheCollectionsGive() throws {
        let (yearly, seasonal) = OutlookCalibration.tables()
        let isRecording = Self.environment["RECORD_CALIBRATION"] == "1"
        guard isRecording || Self.environment["LANTU_ALL_SUITES"] == "1" else {
            #expect(yearly.prefix(1).map(Self.distribution) == Array(ErrorDistribution.yearly.prefix(1)))
            return
        }
        let made = (yearly.map(Self.distribution), seasonal.map(Self.distribution))
        guard isRecording else {
            #expect(made.0 == ErrorDistribution.yearly)
            #expect(made.1 == ErrorDistribution.seasonal)
            return
        }
        try Self.text(made.0, made.1).write(to: Self.place, atomically: true, encoding: .utf8)
        try (OutlookFixtures.learned.sorted().joined(separator: "\n") + "\n").write(
            to: OutlookFixtures.folder.appending(path: "learned-provinces.txt"), atomically: true, encoding: .utf8)
    }

    private static func distribution(_ table: OutlookCalibration.Table) -> ErrorDistribution {
        ErrorDistribution(lengths: table.lengths, quantiles: OutlookCalibration.quantiles(table))
    }

    private static func text(_ yearly: [ErrorDistribution], _ seasonal: [ErrorDistribution]) -> String {
        """
        // Written by OutlookTableTests with RECORD_CALIBRATION=1 from Tests/PlanAnalysisTests/Fixtures/Outlook, seed 2026.

        extension ErrorDistribution {
            /// For yearly values, and any without seasons; the longest histories last.
            static let yearly: [ErrorDistribution] = [
        \(yearly.map(entry).joined(separator: "\n"))
            ]

            /// For quarterly and monthly values; the longest histories last.
            static let seasonal: [ErrorDistribution] = [
        \(seasonal.map(entry).joined(separator: "\n"))
            ]
        }

        """
    }

    private static func entry(_ distribution: ErrorDistribution) -> String {
        let upper = distribution.lengths.upperBound == .max ? "Int.max" : "\(distribution.lengths.upperBound)"
        let rows = distribution.quantiles.map { row in
            let numbers = row.map { "\($0)" }
            return "            [\n                " + numbers.prefix(9).joined(separator: ", ") + ",\n                "
                + numbers.dropFirst(9).joined(separator: ", ") + ",\n            ],"
        }
        return "        ErrorDistribution(\n            lengths: \(distribution.lengths.lowerBound)...\(upper),\n"
            + "            quantiles: [\n"
            + rows.map { $0.replacingOccurrences(of: "\n", with: "\n    ") }
            .map { "    " + $0 }.joined(separator: "\n") + "\n            ]),"
    }
}
