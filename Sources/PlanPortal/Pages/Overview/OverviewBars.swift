import PlanModel

/// The bar of all targets and the six counts under it.
struct OverviewBars: Sendable {
    let model: OverviewModel
    let language: Language

    /// Share of the width between two groups, percent.
    private let space = 1.2

    var view: Markup {
        el(.div, .class("grand")) {
            bar
            el(.ul, .class("six")) {
                for standing in VerdictClass.displayOrder { count(standing) }
            }
        }
    }

    private var bar: Markup {
        let label = model.groups.map { "\($0.name(language)) \($0.total)" }.joined(
            separator: language == .zh ? "，" : ", ")
        return el(.svg, .class("bar"), .image, .label(label), .set(.height, 66)) {
            el(.defs) {
                el(
                    .pattern, .id("hatch"), .set(.width, 6), .set(.height, 6), .set(.patternUnits, "userSpaceOnUse"),
                    .set(.patternTransform, "rotate(45)")
                ) { el(.path, .set(.d, "M0 0v6"), .class("hatch-line")) }
            }
            el(.g, .class("parts")) {
                for placed in placedGroups {
                    for part in placed.parts {
                        el(
                            .rect,
                            .class(
                                "\(Sign(part.standing).rawValue) \(part.standing == .notAssessable ? "hatch" : "solid")"
                            ),
                            .set(.x, percent(part.start)), .set(.y, 26), .set(.width, percent(part.width)),
                            .set(.height, 40))
                    }
                }
            }
            for label in labels {
                el(.svgText, .set(.x, percent(label.place)), .set(.y, 15)) { label.words }
            }
        }
    }

    private struct PlacedGroup {
        struct Part {
            var standing: VerdictClass
            var start: Double
            var width: Double
        }

        var name: Phrase
        var total: Int
        var start: Double
        var parts: [Part]
    }

    private var placedGroups: [PlacedGroup] {
        let groups = model.groups
        let whole = 100 - space * Double(max(0, groups.count - 1))
        var x = 0.0
        return groups.map { group in
            let start = x
            let parts = group.parts.map { part in
                let width = whole * Double(part.count) / Double(max(1, model.targets))
                defer { x += width }
                return PlacedGroup.Part(standing: part.standing, start: x, width: max(0.25, width - 0.15))
            }
            x += space
            return PlacedGroup(name: group.name, total: group.total, start: start, parts: parts)
        }
    }

    /// Where each group's words stand: over its start, moved as far as needed for none to touch another or the edge.
    private var labels: [(words: String, place: Double)] {
        let groups = placedGroups
        let words = groups.map { "\($0.name(language)) \($0.total)" }
        var places = groups.map(\.start)
        for index in places.indices.dropFirst() {
            places[index] = max(places[index], places[index - 1] + room(for: words[index - 1]))
        }
        var end = 100.0
        for index in places.indices.reversed() {
            places[index] = min(places[index], end - room(for: words[index]))
            end = places[index]
        }
        return zip(words, places).map { ($0, max(0, $1)) }
    }

    /// Share of the widest page that words of 15 pixels need, percent; narrow pages leave the words out.
    private func room(for words: String) -> Double {
        let ems = words.unicodeScalars.reduce(1.0) { $0 + ($1.isASCII ? 0.52 : 1) }
        return ems * 15 / 1120 * 100
    }

    private func percent(_ value: Double) -> String { "\((value * 100).rounded() / 100)%" }

    private func count(_ standing: VerdictClass) -> Markup {
        let number = model.count(standing)
        let address = Address.commitments(QueryItems([("kind", "target"), ("class", standing.rawValue)]))
        return el(.li, number == 0 ? .class("none") : nil) {
            el(.b, .class("num")) { number }
            if number == 0 {
                Sign.named(standing, language)
            } else {
                el(.a, .href(address.page(language))) { Sign.named(standing, language) }
            }
            el(.small) { standing.meaning(language) }
        }
    }
}
