import PlanExchange

/// A chart as the exchange room draws it: attributes only, its words escaped there.
///
/// The one way for finished markup into a page, and open to charts alone.
struct Drawing: Sendable, Equatable {
    let svg: String

    init(_ chart: TargetChart, _ width: TargetChart.Width) {
        svg = chart.svg(width: width)
    }

    init(_ calibration: CalibrationChart) {
        svg = calibration.svg()
    }

    init(_ sparkline: Sparkline) {
        svg = sparkline.svg()
    }
}
