extension Wording {
    /// The name of a unit of measure, such as 万千瓦 and `10,000 kW`.
    ///
    /// In English a Chinese measure word that only counts, such as 个 or 所, is empty; a unit without an English name
    /// here stays as written.
    public static func name(_ unitOfMeasure: UnitOfMeasure, language: Language) -> String {
        let unit = unitOfMeasure.rawValue
        guard language == .en else { return unit }
        if counters.contains(unit) { return "" }
        if let name = englishUnits[unit] { return name }
        let parts = unit.split(separator: "/")
        if parts.count == 2 {
            let names = parts.map { name(UnitOfMeasure(String($0)), language: .en) }
            return names.contains("") ? unit : names.joined(separator: "/")
        }
        for (prefix, number) in [("万", "10,000"), ("亿", "100 million")] where unit.hasPrefix(prefix) && unit != prefix {
            let rest = name(UnitOfMeasure(String(unit.dropFirst())), language: .en)
            return rest.isEmpty ? number : "\(number) \(rest)"
        }
        return unit
    }

    /// Measure words that say no more than the number.
    private static let counters: Set<String> = [
        "个", "所", "家", "条", "项", "门", "种", "座", "台", "件", "处", "场", "名", "支", "部", "批", "对",
    ]

    private static let englishUnits: [String: String] = [
        "%": "%", "％": "%", "个百分点": "percentage points", "千瓦": "kW", "兆瓦": "MW", "瓦": "W", "千瓦时": "kWh",
        "亩": "mu", "公顷": "ha", "千公顷": "1,000 ha", "平方米": "m²", "平方公里": "km²", "公里": "km", "千米": "km", "米": "m",
        "吨": "t", "公斤": "kg", "斤": "jin", "立方米": "m³", "人": "people", "人次": "person-times", "户": "households",
        "套": "homes", "张": "beds", "元": "yuan", "年": "", "天": "days", "岁": "years of age", "微克": "µg", "辆": "vehicles",
        "吨标准煤": "tce", "次": "times", "头": "head", "只": "head", "村": "villages", "镇": "towns", "县": "counties",
    ]
}
