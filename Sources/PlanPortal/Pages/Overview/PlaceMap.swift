import PlanModel
import PlanOffice

/// How often the plan names each city: a square a city by relative position, and the same as a table.
struct PlaceMap: Sendable {
    let places: [PlaceCount]
    let language: Language

    var view: Markup {
        el(.section) {
            el(.h2) { Phrase("规划把哪些市写得最多", "Which cities the plan names most")(language) }
            el(.p, .class("dek")) {
                Phrase(
                    "数字是市名在规划文本中出现的次数，不等于投入多少。",
                    "The number says how often the text names a city; it says nothing about money.")(language)
                if isDrawn { Phrase("每格一个市，按相对方位排列。", " One square a city, by relative position.")(language) }
            }
            el(.div, .class("two")) {
                if isDrawn {
                    el(.figure) {
                        map; ramp
                    }
                }
                table
            }
        }
    }

    /// Whether every place has a position.
    private var isDrawn: Bool { places.allSatisfy { CityTile.positions[$0.area.id] != nil } }

    private var steps: MapSteps { MapSteps(places.map(\.mentions)) }

    private var map: Markup {
        let steps = steps
        return el(
            .svg, .class("tiles chart"), .set(.viewBox, "0 0 444 444"), .image,
            .label(Phrase("各市在规划文本中出现的次数，数值见表", "How often each city is named; the table has the values")(language))
        ) {
            for place in places {
                if let position = CityTile.positions[place.area.id] {
                    tile(place, at: position, step: steps.step(of: place.mentions))
                }
            }
            for sea in CityTile.seas {
                el(.svgText, .class("sea"), .set(.x, sea.x), .set(.y, sea.y)) { sea.name(language) }
            }
        }
    }

    private func tile(_ place: PlaceCount, at position: CityTile, step: Int) -> Markup {
        el(.g, .class("t\(step)"), .set(.transform, "translate(\(position.column * 90) \(position.row * 90))")) {
            el(.rect, .set(.width, 84), .set(.height, 84), .set(.rx, 3))
            el(.svgText, .class("nm"), .set(.x, 9), .set(.y, 25)) { shortName(place.area) }
            el(.svgText, .class("vl"), .set(.x, 9), .set(.y, 72)) { place.mentions }
        }
    }

    private var ramp: Markup {
        el(.ul, .class("ramp")) {
            for (index, range) in steps.ranges.enumerated() {
                el(.li) {
                    el(.i, .class("t\(index + 1)"))
                    el(.span, .class("num")) {
                        Typeset.range(range, language)
                    }
                    if index == 0 { Phrase(" 次", " times")(language) }
                }
            }
        }
    }

    private var table: Markup {
        el(.div, .class("scroll")) {
            el(.table, .class("tight places")) {
                el(.caption) { Phrase("从多到少", "Most first")(language) }
                el(.thead) {
                    el(.tr) {
                        el(.th, .set(.scope, "col")) { Phrase("市", "City")(language) }
                        el(.th, .class("r"), .set(.scope, "col")) { Phrase("出现次数", "Mentions")(language) }
                        el(.th, .class("r"), .set(.scope, "col")) { Phrase("点名的工程", "Projects named")(language) }
                    }
                }
                el(.tbody) {
                    for place in places {
                        el(.tr) {
                            el(.th, .set(.scope, "row")) { shortName(place.area) }
                            el(.td, .class("r num")) { place.mentions }
                            el(.td, .class("r num")) { projects(place) }
                        }
                    }
                }
            }
        }
    }

    private func projects(_ place: PlaceCount) -> Markup {
        guard place.projects > 0 else { return "0" }
        let address = Address.commitments(QueryItems([("kind", "project"), ("place", place.area.id)]))
        return el(.a, .href(address.page(language))) { place.projects }
    }

    private func shortName(_ area: Area) -> String {
        guard language == .zh || area.nameEn.isEmpty else { return area.nameEn }
        return area.nameZh.hasSuffix("市") && area.nameZh.count > 2 ? String(area.nameZh.dropLast()) : area.nameZh
    }
}
