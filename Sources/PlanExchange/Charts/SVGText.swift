/// Where an SVG will stand.
package enum SVGPlacement: Sendable {
    /// Inside a page: the page's colours and type.
    case embedded
    /// A file of its own: plain colours, its own type and name space.
    case standalone
}

/// The colours of charts, by the name of their token.
enum ChartColour: String {
    case ink, ink2 = "ink-2", ink3 = "ink-3", accent, edge, rule, leaf, sunk, fan, fan80 = "fan-80", fan95 = "fan-95"

    /// The light form, which a file of its own shows.
    var plain: String {
        switch self {
        case .ink: "#1d1b17"
        case .ink2: "#4a463d"
        case .ink3: "#655f52"
        case .accent: "#1c4a86"
        case .edge: "#8c8372"
        case .rule: "#ded6c6"
        case .leaf: "#fffdf9"
        case .sunk: "#f1ece1"
        case .fan: "#23786d"
        case .fan80: "#a9cfc6"
        case .fan95: "#dcebe5"
        }
    }
}

/// A place on a drawing, in its units; y grows downwards.
struct ChartPoint: Equatable {
    var x: Double
    var y: Double
}

/// How a line looks.
enum ChartStroke {
    /// Observed: solid.
    case observed
    /// Observed in an older edition of the series: thin and grey.
    case older
    /// No data between.
    case gap
    /// What was to be expected.
    case path
    /// The point forecast.
    case mean
    /// The edge of the range that holds eight values in ten.
    case near
    /// The edge of the range that holds 95 in a hundred.
    case far
    /// The target.
    case target
    /// The short lines on the side that meets the target.
    case tick
    /// A line of the grid.
    case grid
    /// An axis, or the day of the report.
    case axis
    /// The line of a sparkline.
    case spark
    /// The target of a sparkline.
    case sparkTarget

    fileprivate var look: (name: String, colour: ChartColour, width: String, dash: String?) {
        switch self {
        case .observed: ("g-obs", .ink, "2.5", nil)
        case .older: ("g-old", .ink3, "1.5", nil)
        case .gap: ("g-gap", .ink3, "1.5", "1 6")
        case .path: ("g-path", .ink3, "1.5", "6 4")
        case .mean: ("g-mean", .fan, "2", "7 4")
        case .near: ("g-near", .fan, "1", nil)
        case .far: ("g-far", .fan, "1", "1.5 3.5")
        case .target: ("g-target", .accent, "2.5", nil)
        case .tick: ("g-tick", .accent, "1.5", nil)
        case .grid: ("g-grid", .rule, "1", nil)
        case .axis: ("g-axis", .ink3, "1", nil)
        case .spark: ("l", .ink2, "1.5", nil)
        case .sparkTarget: ("t", .accent, "1.5", "4 3")
        }
    }
}

/// Writes SVG: attributes only, no style sheet and no script, so that a strict content policy lets it pass.
struct SVGText {
    private let placement: SVGPlacement
    private var body = ""

    init(placement: SVGPlacement) {
        self.placement = placement
    }

    /// The whole drawing with its name for those who do not see it.
    func finished(width: Int, height: Int, title: String, name: String) -> String {
        let frame =
            switch placement {
            case .embedded:
                ""
            case .standalone:
                " xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\""
                    + " font-family=\"'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif\""
            }
        let ground =
            placement == .embedded
            ? "" : "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(ChartColour.leaf.plain)\"/>"
        let label = SVGText.escaped(title)
        return "<svg\(frame) class=\"\(name)\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-label=\"\(label)\">"
            + "<title>\(label)</title>\(ground)\(body)</svg>"
    }

    mutating func line(_ stroke: ChartStroke, _ points: [ChartPoint]) {
        guard let first = points.first, points.count > 1 else { return }
        let rest = points.dropFirst().map { "L\($0.x.coordinate) \($0.y.coordinate)" }.joined()
        path("M\(first.x.coordinate) \(first.y.coordinate)\(rest)", stroke)
    }

    mutating func path(_ data: String, _ stroke: ChartStroke) {
        let look = stroke.look
        body += "<path class=\"\(look.name)\" d=\"\(data)\" fill=\"none\" stroke=\"\(colour(look.colour))\""
        body += " stroke-width=\"\(look.width)\" stroke-linejoin=\"round\""
        if let dash = look.dash { body += " stroke-dasharray=\"\(dash)\" stroke-linecap=\"round\"" }
        body += "/>"
    }

    mutating func shape(_ data: String, fill: ChartColour, stroke: ChartColour? = nil) {
        body += "<path d=\"\(data)\" fill=\"\(colour(fill))\""
        if let stroke { body += " stroke=\"\(colour(stroke))\" stroke-width=\"1\"" }
        body += "/>"
    }

    mutating func dot(_ centre: ChartPoint, radius: Double, fill: ChartColour, ring: ChartColour? = nil) {
        body += "<circle cx=\"\(centre.x.coordinate)\" cy=\"\(centre.y.coordinate)\" r=\"\(radius.coordinate)\""
        body += " fill=\"\(colour(fill))\""
        if let ring { body += " stroke=\"\(colour(ring))\" stroke-width=\"2\"" }
        body += "/>"
    }

    /// A small open circle.
    mutating func ring(_ centre: ChartPoint, radius: Double) {
        body += "<circle cx=\"\(centre.x.coordinate)\" cy=\"\(centre.y.coordinate)\" r=\"\(radius.coordinate)\""
        body += " fill=\"\(colour(.leaf))\" stroke=\"\(colour(.ink))\" stroke-width=\"1.3\"/>"
    }

    /// Words, with a thin edge of the ground's colour so that lines behind them do not disturb.
    mutating func text(_ label: PlacedLabel) {
        body += "<text class=\"\(label.weight.name)\" x=\"\(label.x.coordinate)\" y=\"\(label.y.coordinate)\""
        body += " font-size=\"\(LabelMetrics.size.coordinate)\" fill=\"\(colour(label.weight.colour))\""
        if label.weight.isBold { body += " font-weight=\"700\"" }
        if label.anchor != .start { body += " text-anchor=\"\(label.anchor.rawValue)\"" }
        body += " stroke=\"\(colour(.leaf))\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\""
        body += ">\(SVGText.escaped(label.text))</text>"
    }

    private func colour(_ colour: ChartColour) -> String {
        placement == .embedded ? "var(--\(colour.rawValue), \(colour.plain))" : colour.plain
    }

    /// Text for content and attributes; control characters, which XML refuses, become spaces.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result.append(" ")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
