import PlanModel

/// Says which place, region or named work limits a promise, where that is sure.
struct ScopeRule {
    /// The passage and its words.
    let parsed: ParsedPassage
    /// The titles above the passage inside its column, the nearest first.
    let headings: [String]
    /// The place names known.
    let gazetteer: Gazetteer

    /// The scope of a promise under a name, its quantity standing at `range` in `clause`.
    ///
    /// The first place before the quantity; else the work or region the name begins with; else that of its heading.
    func scope(of name: String, _ range: Range<Int>, in clause: Range<Int>) -> String? {
        let before = clause.lowerBound..<max(clause.lowerBound, range.lowerBound)
        if let place = gazetteer.firstName(in: parsed.passage, before) { return place }
        if let own = work(name) ?? Self.region(name) ?? area(name) { return own }
        if parsed.passage.has("城区", at: clause.lowerBound) { return "城区" }
        return headings.lazy.compactMap(Self.region).first
    }

    /// 红沿河 of 红沿河二期新增装机.
    private func work(_ name: String) -> String? {
        let scalars = Array(name.unicodeScalars.prefix(10))
        guard scalars.contains("期"), let place = scalars.indices.dropFirst().first(where: { scalars[$0] == "期" }),
            scalars[place - 1].chineseDigit != nil, (2...7).contains(place - 1)
        else { return nil }
        return Self.text(scalars[..<(place - 1)])
    }

    /// 辽西 of 辽西生态文化走廊.
    private static func region(_ name: String) -> String? { regions.first { name.opens(with: $0) }?.text }

    /// 重点流域和环渤海区域 of 重点流域和环渤海区域城市污水管网; 城区 of 城区垃圾分类.
    private func area(_ name: String) -> String? {
        if name.opens(with: "城区") { return "城区" }
        let scalars = Array(name.unicodeScalars.prefix(14))
        for end in stride(from: scalars.count - 1, through: 4, by: -1) {
            let isArea = Self.areas.contains { $0[0] == scalars[end - 2].value && $0[1] == scalars[end - 1].value }
            if isArea, scalars[end] != "生", scalars[end] != "性" {
                return Self.text(scalars[..<end])
            }
        }
        return nil
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(scalars: scalars)
    }

    private static let areas: [StaticWord] = ["区域", "流域", "地区", "海域", "库区"]
    private static let regions: [Phrase] = [
        "辽西北", "辽东南", "辽中南", "辽西", "辽东", "辽南", "辽北", "辽中", "沈阳现代化都市圈", "沈阳都市圈", "辽宁沿海经济带", "沿海经济带", "环渤海",
    ]
}
