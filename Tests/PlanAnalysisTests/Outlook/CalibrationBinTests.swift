import Foundation
import Testing

@testable import PlanAnalysis

/// The table of what was said and what came true is what the series held back give.
///
/// `RECORD_CALIBRATION=1` writes it anew.
@Suite struct CalibrationBinTests {
    private static let place = OutlookTableTests.place.deletingLastPathComponent()
        .appending(path: "CalibrationBin+Table.swift")

    /// Of the provinces that nothing was learned from.
    private static let made: [CalibrationBin] = {
        let tasks = OutlookFixtures.provinces.compactMap { ProvinceTask($0) }
            .filter { !OutlookFixtures.learned.contains($0.province) }
        return (0..<10).map { tenth in
            let own = tasks.filter { min(Int($0.probability * 10), 9) == tenth }
            let said = own.reduce(0) { $0 + $1.probability } / Double(max(own.count, 1))
            return CalibrationBin(
                from: Double(tenth) / 10, count: own.count, said: (said * 1000).rounded() / 1000,
                met: own.count { $0.isMet })
        }
    }()

    @Test func tableIsWhatTheProvincesGive() throws {
        guard ProcessInfo.processInfo.environment["RECORD_CALIBRATION"] == "1" else {
            #expect(Self.made == CalibrationBin.table)
            return
        }
        let lines = Self.made.map {
            "        CalibrationBin(from: \($0.from), count: \($0.count), said: \($0.said), met: \($0.met)),\n"
        }
        let text = """
            // Written by CalibrationBinTests with RECORD_CALIBRATION=1 from Tests/PlanAnalysisTests/Fixtures/Outlook, seed 2026.

            extension CalibrationBin {
                /// Ten bins, lowest first.
                package static let table: [CalibrationBin] = [

            """
        try (text + lines.joined() + "    ]\n}\n").write(to: Self.place, atomically: true, encoding: .utf8)
    }

    /// Saying the mean of all in every case is what a table without any skill would do.
    @Test func whatWasSaidIsCloserToWhatCameThanTheMean() {
        let total = Double(CalibrationBin.table.reduce(0) { $0 + $1.count })
        let mean = Double(CalibrationBin.table.reduce(0) { $0 + $1.met }) / total
        func miss(_ said: (CalibrationBin) -> Double) -> Double {
            CalibrationBin.table.filter { $0.count > 0 }.reduce(0) { sum, bin in
                let gap = said(bin) - Double(bin.met) / Double(bin.count)
                return sum + gap * gap * Double(bin.count) / total
            }
        }
        #expect(total > 500)
        #expect(miss(\.said) < miss { _ in mean } / 2)
    }
}
