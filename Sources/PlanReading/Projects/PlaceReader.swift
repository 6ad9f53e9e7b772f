/// Reads the places in running words: what only looks like one is left out.
struct PlaceReader {
    /// The place names known.
    let gazetteer: Gazetteer
    /// The words.
    let passage: Passage

    /// A place where it is named.
    struct Found {
        /// Its name, in the passage.
        let range: Range<Int>
        /// Its code.
        let code: String
    }

    /// The codes in a range, in order, each once; of a city right before its county only the county.
    func codes(_ range: Range<Int>) -> [String] {
        let found = places(range)
        var result: [String] = [], told: [String] = []
        for (index, place) in found.enumerated() {
            let next = index + 1 < found.count ? found[index + 1] : nil
            if let next, next.range.lowerBound == place.range.upperBound, isInside(next, place) {
                told.append(place.code)
                continue
            }
            let isEcho = told.contains(place.code) && passage.scalar(at: place.range.upperBound) == "”"
            if !isEcho, !result.contains(place.code) { result.append(place.code) }
        }
        return result
    }

    /// The places in a range, in order; names in （含…） are parts of what is named before.
    func places(_ range: Range<Int>) -> [Found] {
        guard gazetteer.mayName(in: passage.scalars, range) else { return [] }
        var result: [Found] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let close = behindContents(index, range.upperBound) {
                index = close
                continue
            }
            guard let (length, place) = gazetteer.lookUp(passage.scalars, index, range.upperBound) else {
                index += 1
                continue
            }
            let name = index..<(index + length)
            if stands(place, name, from: range.lowerBound, behind: result.last),
                !isRegion(name.upperBound), !isBody(name.upperBound, range.upperBound),
                let code = chosen(place, name, among: result)
            {
                result.append(Found(range: name, code: code))
            }
            index = name.upperBound
        }
        return result
    }

    private func isInside(_ county: Found, _ city: Found) -> Bool {
        city.code.isCityCode && county.code != city.code && county.code.sharesCity(with: city.code)
    }

    /// Behind the bracket of （含…）.
    private func behindContents(_ place: Int, _ end: Int) -> Int? {
        let first = passage.scalars[place]
        guard first == "（" || first == "(", passage.scalar(at: place + 1) == "含" else { return nil }
        return (place..<min(end, place + 60)).first { passage.scalars[$0] == "）" || passage.scalars[$0] == ")" }.map {
            $0 + 1
        }
    }

    /// A short county name stands where a word may begin: 绥中 behind 、 or 路, not 盘山 in 棋盘山.
    private func stands(_ place: Gazetteer.Place, _ name: Range<Int>, from start: Int, behind last: Found?) -> Bool {
        if place.needsCity || place.isCity || name.count > 2 || name.lowerBound == start { return true }
        if last?.range.upperBound == name.lowerBound { return true }
        switch passage.scalars[name.lowerBound - 1] {
        case "至", "和", "与", "及", "或", "在", "从", "到", "于", "向", "、", "省", "市", "县", "区", "路", "线", "段", "—", "-", "设",
            "持", "进", "推",
            "动", "等", "以", "由", "经", "含", "“", "（", "(", "》", "”", "）", ")":
            return true
        default: return passage.scalars[name.lowerBound - 1].isPunctuation
        }
    }

    /// 沈阳现代化都市圈 is a region, not the city.
    private func isRegion(_ place: Int) -> Bool {
        let start = passage.has(Self.modernised, at: place) ? place + 3 : place
        return passage.has(anyOf: Self.regions, at: start)
    }

    /// 大连理工大学 is a body, not the city.
    private func isBody(_ place: Int, _ end: Int) -> Bool {
        var index = place
        while index < end, index - place < 9 {
            let scalar = passage.scalars[index]
            if scalar.isPunctuation || scalar.isCloser || Self.endsName(scalar) { return false }
            if let word = Self.bodies.first(where: { passage.has($0, at: index) }) {
                return passage.scalar(at: index + word.count) != "城"
            }
            index += 1
        }
        return false
    }

    private static func endsName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "和", "与", "及", "（", "(", "“", "建": true
        default: false
        }
    }

    /// A name that several divisions bear counts only next to its city; some need it right before them.
    private func chosen(_ place: Gazetteer.Place, _ name: Range<Int>, among found: [Found]) -> String? {
        if place.needsCity {
            guard let city = found.last, city.range.upperBound == name.lowerBound else { return nil }
            return place.codes.first { $0.sharesCity(with: city.code) }
        }
        if place.codes.count == 1 { return place.codes.first }
        return place.codes.first { code in found.contains { $0.code.sharesCity(with: code) } }
    }

    private static let modernised: StaticWord = "现代化"
    private static let regions: StaticWords = ["都市圈", "经济区", "都市群", "城市群", "经济带", "经济圈", "都市区"]
    private static let bodies: [StaticWord] = ["大学", "学院", "研究所", "研究院", "集团", "公司", "中学", "学校"]
}
