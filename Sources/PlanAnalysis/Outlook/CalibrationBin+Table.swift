// Written by CalibrationBinTests with RECORD_CALIBRATION=1 from Tests/PlanAnalysisTests/Fixtures/Outlook, seed 2026.

extension CalibrationBin {
    /// Targets of the growth as before; ten bins, lowest first.
    package static let table: [CalibrationBin] = [
        CalibrationBin(from: 0.0, count: 35, said: 0.075, met: 4),
        CalibrationBin(from: 0.1, count: 108, said: 0.153, met: 27),
        CalibrationBin(from: 0.2, count: 153, said: 0.247, met: 53),
        CalibrationBin(from: 0.3, count: 220, said: 0.346, met: 76),
        CalibrationBin(from: 0.4, count: 120, said: 0.446, met: 57),
        CalibrationBin(from: 0.5, count: 67, said: 0.544, met: 42),
        CalibrationBin(from: 0.6, count: 16, said: 0.627, met: 10),
        CalibrationBin(from: 0.7, count: 0, said: 0.0, met: 0),
        CalibrationBin(from: 0.8, count: 0, said: 0.0, met: 0),
        CalibrationBin(from: 0.9, count: 0, said: 0.0, met: 0),
    ]

    /// Targets of half the growth as before; ten bins, lowest first.
    package static let easier: [CalibrationBin] = [
        CalibrationBin(from: 0.0, count: 0, said: 0.0, met: 0),
        CalibrationBin(from: 0.1, count: 0, said: 0.0, met: 0),
        CalibrationBin(from: 0.2, count: 4, said: 0.262, met: 2),
        CalibrationBin(from: 0.3, count: 66, said: 0.366, met: 24),
        CalibrationBin(from: 0.4, count: 161, said: 0.449, met: 68),
        CalibrationBin(from: 0.5, count: 219, said: 0.554, met: 156),
        CalibrationBin(from: 0.6, count: 202, said: 0.645, met: 161),
        CalibrationBin(from: 0.7, count: 62, said: 0.73, met: 47),
        CalibrationBin(from: 0.8, count: 5, said: 0.832, met: 3),
        CalibrationBin(from: 0.9, count: 0, said: 0.0, met: 0),
    ]
}
