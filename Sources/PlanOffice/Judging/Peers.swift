import PlanModel

/// The areas that an area is compared with: those of its own level beside it.
enum Peers {
    /// Areas with the same area above; where that is not known, those whose code is of the same level below the same code.
    ///
    /// Of GB/T 2260 codes, `210000` stands beside all provinces, `210200` beside the cities of 21, `210213` beside the counties of 2102.
    static func of(_ area: String, among codes: Set<String>, areas: [Area]) -> [String] {
        let parents = Dictionary(areas.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
        let own = parents[area] ?? nil
        return codes.filter { code in
            guard code != area else { return false }
            if let own, let other = parents[code] ?? nil { return own == other }
            return isBeside(code, area)
        }.sorted()
    }

    private static func isBeside(_ code: String, _ area: String) -> Bool {
        guard let level = level(of: code), level == self.level(of: area) else { return false }
        return code.prefix(level) == area.prefix(level)
    }

    /// How many digits name the area above; `nil` for the whole country and for what is no such code.
    private static func level(of code: String) -> Int? {
        guard code.utf8.count == 6, code.utf8.allSatisfy({ (48...57).contains($0) }), code != "100000" else {
            return nil
        }
        return code.hasSuffix("0000") ? 0 : code.hasSuffix("00") ? 2 : 4
    }
}
