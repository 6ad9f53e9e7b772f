/// A label's weight in the drawing.
enum LabelWeight {
    /// A value that was observed.
    case strong
    /// The target.
    case accent
    /// Everything else.
    case mute

    var name: String {
        switch self {
        case .strong: "strong"
        case .accent: "acc"
        case .mute: "mute"
        }
    }

    var colour: ChartColour {
        switch self {
        case .strong: .ink
        case .accent: .accent
        case .mute: .ink3
        }
    }

    var isBold: Bool { self != .mute }
}

/// Which end of a label stands at its x.
enum LabelAnchor: String {
    case start, middle, end
}

/// An upright rectangle; y grows downwards.
struct ChartBox: Equatable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    func overlaps(_ other: ChartBox) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    func contains(_ other: ChartBox) -> Bool {
        left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
    }

    /// Says whether a straight line passes through.
    func isCrossed(from first: ChartPoint, to last: ChartPoint) -> Bool {
        var enter = 0.0
        var leave = 1.0
        let steps = [
            (last.x - first.x, left - first.x, right - first.x), (last.y - first.y, top - first.y, bottom - first.y),
        ]
        for (delta, near, far) in steps {
            if delta == 0 {
                if near > 0 || far < 0 { return false }
            } else {
                enter = max(enter, min(near / delta, far / delta))
                leave = min(leave, max(near / delta, far / delta))
            }
        }
        return enter <= leave
    }
}

/// How much room words take.
enum LabelMetrics {
    /// The size of all labels.
    static let size = 13.0

    /// An estimate on the wide side: a Chinese character is square, a digit a little over half.
    static func width(of text: String, isBold: Bool) -> Double {
        text.unicodeScalars.reduce(0) { width, scalar in
            switch scalar.value {
            case 0x2E80...0xFFEF, 0x2014, 0x20000...0x3FFFF: width + size
            case 0x20: width + 3.4
            default: width + (isBold ? 7.8 : 7.4)
            }
        }
    }
}

/// A label where it stands: `y` is the line the letters stand on.
struct PlacedLabel: Equatable {
    var text: String
    var x: Double
    var y: Double
    var anchor: LabelAnchor
    var weight: LabelWeight

    /// The room it takes.
    var box: ChartBox {
        let width = LabelMetrics.width(of: text, isBold: weight.isBold)
        let left =
            switch anchor {
            case .start: x
            case .middle: x - width / 2
            case .end: x - width
            }
        return ChartBox(left: left, top: y - 12, right: left + width, bottom: y + 4)
    }
}

/// Finds room for labels beside their marks, one after the other, the important first.
struct LabelPlacer {
    /// What has been placed.
    private(set) var labels: [PlacedLabel] = []
    private var boxes: [ChartBox] = []
    private var lines: [(ChartPoint, ChartPoint)] = []
    private let bounds: ChartBox

    init(width: Double, height: Double) {
        bounds = ChartBox(left: 4, top: 2, right: width - 4, bottom: height - 2)
    }

    /// Keeps labels off a mark.
    mutating func occupy(_ centre: ChartPoint, radius: Double) {
        boxes.append(
            ChartBox(
                left: centre.x - radius, top: centre.y - radius, right: centre.x + radius, bottom: centre.y + radius))
    }

    /// Makes labels prefer places off a line.
    mutating func avoid(_ points: [ChartPoint]) {
        lines.append(contentsOf: zip(points, points.dropFirst()))
    }

    /// Puts a label exactly there.
    mutating func put(_ label: PlacedLabel) {
        labels.append(label)
        boxes.append(label.box)
    }

    /// Puts a label at the best of several places: off marks and other labels, then off lines, then the first named.
    ///
    /// A label that finds no room is left out; so is one that would lie on a line, unless it may.
    mutating func place(_ candidates: [PlacedLabel], mayCross: Bool = true) {
        let ranked = candidates.map(inside).enumerated().compactMap { index, label -> (Int, PlacedLabel)? in
            let box = label.box
            let room = ChartBox(left: box.left - 3, top: box.top, right: box.right + 3, bottom: box.bottom)
            guard bounds.contains(box), !boxes.contains(where: { $0.overlaps(room) }) else { return nil }
            let crossings = lines.reduce(into: 0) { $0 += box.isCrossed(from: $1.0, to: $1.1) ? 1 : 0 }
            return mayCross || crossings == 0 ? (crossings * 100 + index, label) : nil
        }
        if let best = ranked.min(by: { $0.0 < $1.0 }) { put(best.1) }
    }

    /// The label pushed sideways until it lies inside the drawing.
    private func inside(_ label: PlacedLabel) -> PlacedLabel {
        var label = label
        let box = label.box
        if box.left < bounds.left { label.x += bounds.left - box.left }
        if box.right > bounds.right { label.x -= box.right - bounds.right }
        return label
    }
}

extension PlacedLabel {
    /// Places around a mark, nearest first; `up` says whether above is better than below.
    static func around(
        _ centre: ChartPoint, _ text: String, _ weight: LabelWeight, up: Bool, gap: Double = 10
    ) -> [PlacedLabel] {
        let above = centre.y - gap
        let below = centre.y + gap + 11
        let (near, far) = up ? (above, below) : (below, above)
        let (farther, farthest) = up ? (above - 18, below + 18) : (below + 18, above - 18)
        func label(_ x: Double, _ y: Double, _ anchor: LabelAnchor) -> PlacedLabel {
            PlacedLabel(text: text, x: x, y: y, anchor: anchor, weight: weight)
        }
        return [
            label(centre.x, near, .middle), label(centre.x, far, .middle),
            label(centre.x + gap, centre.y + 4.5, .start), label(centre.x - gap, centre.y + 4.5, .end),
            label(centre.x + 4, near, .start), label(centre.x - 4, near, .end),
            label(centre.x + 4, far, .start), label(centre.x - 4, far, .end),
            label(centre.x, farther, .middle), label(centre.x, farthest, .middle),
        ]
    }
}
