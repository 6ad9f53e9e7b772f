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
    private static func made(growth: Double) -> [CalibrationBin] {
        let tasks = OutlookFixtures.provinces.compactMap { ProvinceTask($0, growth: growth) }
            .filter { !OutlookFixtures.learned.contains($0.province) }
        return (0..<10).map { tenth in
            let own = tasks.filter { min(Int($0.probability * 10), 9) == tenth }
            let said = own.reduce(0) { $0 + $1.probability } / Double(max(own.count, 1))
            return CalibrationBin(
                from: Double(tenth) / 10, count: own.count, said: (said * 1000).rounded() / 1000,
                met: own.count { $0.isMet })
        }
    }

    @Test func tableIsWhatTheProvincesGive() throws {
        guard ProcessInfo.processInfo.environment["RECORD_CALIBRATION"] == "1" else {
            #expect(Self.made(growth: 1) == CalibrationBin.table)
            #expect(Self.made(growth: 0.5) == CalibrationBin.easier)
            return
        }
        let lines = { (growth: Double) in
            Self.made(growth: growth).map {
                "        CalibrationBin(from: \($0.from), count: \($0.count), said: \($0.said), met: \($0.met)),\n"
            }.joined()
        }
        let text = """
            // Written by CalibrationBinTests with RECORD_CALIBRATION=1 from Tests/PlanAnalysisTests/Fixtures/Outlook, seed 2026.

            extension CalibrationBin {
                /// Targets of the growth as before; ten bins, lowest first.
                package static let table: [CalibrationBin] = [

            """
        let easier = """
                ]

                /// Targets of half the growth as before; ten bins, lowest first.
                package static let easier: [CalibrationBin] = [

            """
        try (text + lines(1) + easier + lines(0.5) + "    ]\n}\n").write(
            to: Self.place, atomically: true, encoding: .utf8)
    }

    /// Saying the mean of all in every case is what a table without any skill would do.
    @Test func whatWasSaidIsCloserToWhatCameThanTheMean() {
        let bins = CalibrationBin.table + CalibrationBin.easier
        let total = Double(bins.reduce(0) { $0 + $1.count })
        let mean = Double(bins.reduce(0) { $0 + $1.met }) / total
        func miss(_ said: (CalibrationBin) -> Double) -> Double {
            bins.filter { $0.count > 0 }.reduce(0) { sum, bin in
                let gap = said(bin) - Double(bin.met) / Double(bin.count)
                return sum + gap * gap * Double(bin.count) / total
            }
        }
        #expect(total > 500)
        #expect(miss(\.said) < miss { _ in mean } / 2)
    }
}
