import PlanModel

/// How often a plan's text names the areas below its own.
enum PlaceMentions {
    /// Most mentions first; an area is looked for by its name without the last character 市, 县 or 区.
    static func count(in version: PlanVersion, areas: [Area]) -> [PlaceCount] {
        let below = areas.filter { $0.parent == version.plan.area && version.plan.area != nil }
        return below.map { area in
            let name = Array(shortName(of: area.nameZh).unicodeScalars)
            let projects = version.reading.projects.count { $0.place.contains { $0.hasPrefix(area.id.prefix(4)) } }
            return PlaceCount(area: area, mentions: mentions(of: name, in: version.source.scalars), projects: projects)
        }.sorted { ($0.mentions, $1.area.id) > ($1.mentions, $0.area.id) }
    }

    private static func shortName(of name: String) -> String {
        name.count > 2 && ["市", "县", "区"].contains(name.last.map(String.init) ?? "") ? String(name.dropLast()) : name
    }

    private static func mentions(of name: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Int {
        guard let first = name.first, text.count >= name.count else { return 0 }
        var found = 0
        for start in 0...(text.count - name.count) where text[start] == first {
            if text[start..<(start + name.count)].elementsEqual(name) { found += 1 }
        }
        return found
    }
}
