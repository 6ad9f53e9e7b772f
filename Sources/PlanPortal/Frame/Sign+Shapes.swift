extension Sign {
    /// All shapes, drawn once at the head of a page and used by name.
    static let sheet = el(.svg, .class("sheet"), .set(.width, 0), .set(.height, 0), .hidden) {
        el(.defs) {
            for sign in Sign.allCases {
                el(.symbol, .id("s-\(sign.rawValue)"), .set(.viewBox, "0 0 16 16")) { sign.shape }
            }
        }
    }

    /// The brand: a ruled sheet with a line that climbs.
    static let brand = el(.svg, .set(.viewBox, "0 0 28 28"), .hidden, .class("logo")) {
        el(.rect, .set(.x, 2), .set(.y, 2), .set(.width, 24), .set(.height, 24), .class("frame"))
        el(.path, .class("grid"), .set(.d, "M10 2v24M18 2v24M2 10h24M2 18h24"))
        el(.path, .class("line"), .set(.d, "M5 22l7-7 4 3 7-11"))
    }

    @MarkupBuilder private var shape: [Markup] {
        switch self {
        case .done:
            el(.circle, .set(.cx, 8), .set(.cy, 8), .set(.r, 7.8), .class("solid"))
            stroke("M4.3 8.4 7 11.2l4.9-6", "cut")
        case .ahead: solid("M8 1l7.6 14H.4z")
        case .track: el(.rect, .set(.x, 1.3), .set(.y, 1.3), .set(.width, 13.4), .set(.height, 13.4), .class("solid"))
        case .lag: solid("M8 15L.4 1h15.2z")
        case .miss: stroke("M2.2 2.2l11.6 11.6M13.8 2.2 2.2 13.8", "heavy")
        case .notAssessable:
            el(
                .circle, .set(.cx, 8), .set(.cy, 8), .set(.r, 6.5), .class("ring"), .set(.strokeDasharray, "3.05 2.055")
            )
        case .tick: stroke("M1.8 8.7 6 13 14.3 3.2", "heavy")
        case .stop:
            solid("M5 .6h6L15.4 5v6L11 15.4H5L.6 11V5z")
            stroke("M8 3.8v5.2M8 10.9v1.9", "cut")
        case .caution: stroke("M8 1.6l6.9 12.8H1.1zM8 6.2v3.9M8 11.5v1.5", "thin")
        case .half:
            el(.circle, .set(.cx, 8), .set(.cy, 8), .set(.r, 6.5), .class("ring"))
            solid("M8 1.5a6.5 6.5 0 0 1 0 13z")
        case .pencil: stroke("M2 14l1-3.8L11.2 2l2.8 2.8L5.8 13z", "thin")
        case .void: stroke("M3.5 12.5l9-9M14.4 8A6.4 6.4 0 1 1 1.6 8a6.4 6.4 0 0 1 12.8 0z", "thin")
        case .dash: stroke("M2.2 8h11.6", "thin")
        }
    }

    private func solid(_ path: String) -> Markup { el(.path, .class("solid"), .set(.d, path)) }
    private func stroke(_ path: String, _ weight: String) -> Markup { el(.path, .class(weight), .set(.d, path)) }
}
