extension UnitOfMeasure {
    /// What a unit is made of: how many of its base one of it is.
    package struct Scale: Equatable, Sendable {
        /// The base, such as 平方米, 千瓦 or 人; a unit the table does not know is its own base.
        package var base: String
        /// How many of the base one is.
        package var factor: Double
    }

    /// Units with a common base; % and 个百分点 are left out on purpose.
    private static let table: [String: Scale] = [
        "平方米": Scale(base: "平方米", factor: 1), "公顷": Scale(base: "平方米", factor: 10_000),
        "亩": Scale(base: "平方米", factor: 10_000.0 / 15), "平方公里": Scale(base: "平方米", factor: 1_000_000),
        "平方千米": Scale(base: "平方米", factor: 1_000_000),
        "米": Scale(base: "米", factor: 1), "公里": Scale(base: "米", factor: 1000),
        "千米": Scale(base: "米", factor: 1000), "里": Scale(base: "米", factor: 500),
        "克": Scale(base: "克", factor: 1), "千克": Scale(base: "克", factor: 1000),
        "公斤": Scale(base: "克", factor: 1000), "斤": Scale(base: "克", factor: 500),
        "吨": Scale(base: "克", factor: 1_000_000),
        "克标准煤": Scale(base: "克标准煤", factor: 1), "公斤标准煤": Scale(base: "克标准煤", factor: 1000),
        "吨标准煤": Scale(base: "克标准煤", factor: 1_000_000),
        "瓦": Scale(base: "瓦", factor: 1), "千瓦": Scale(base: "瓦", factor: 1000),
        "兆瓦": Scale(base: "瓦", factor: 1_000_000), "吉瓦": Scale(base: "瓦", factor: 1_000_000_000),
        "kW": Scale(base: "瓦", factor: 1000), "MW": Scale(base: "瓦", factor: 1_000_000),
        "GW": Scale(base: "瓦", factor: 1_000_000_000),
        "瓦时": Scale(base: "瓦时", factor: 1), "千瓦时": Scale(base: "瓦时", factor: 1000),
        "度": Scale(base: "瓦时", factor: 1000),
        "升": Scale(base: "升", factor: 1), "立方米": Scale(base: "升", factor: 1000), "方": Scale(base: "升", factor: 1000),
        "%": Scale(base: "%", factor: 1), "％": Scale(base: "%", factor: 1), "‰": Scale(base: "%", factor: 0.1),
        "个百分点": Scale(base: "个百分点", factor: 1), "百分点": Scale(base: "个百分点", factor: 1),
    ]

    private static let multipliers: [(String, Double)] = [("亿", 1e8), ("万", 1e4), ("千", 1e3), ("百", 1e2)]

    /// Base and factor of the unit; a compound such as 斤/亩 is converted part by part.
    package var scale: Scale {
        let parts = rawValue.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2 {
            let upper = UnitOfMeasure(String(parts[0])).scale
            let lower = UnitOfMeasure(String(parts[1])).scale
            return Scale(base: "\(upper.base)/\(lower.base)", factor: upper.factor / lower.factor)
        }
        if let known = Self.table[rawValue] { return known }
        for (prefix, factor) in Self.multipliers where rawValue.hasPrefix(prefix) && rawValue != prefix {
            let rest = UnitOfMeasure(String(rawValue.dropFirst())).scale
            return Scale(base: rest.base, factor: rest.factor * factor)
        }
        if let multiplier = Self.multipliers.first(where: { $0.0 == rawValue }) {
            return Scale(base: "", factor: multiplier.1)
        }
        return Scale(base: rawValue, factor: 1)
    }
}

extension Quantity {
    /// The same quantity in another unit.
    ///
    ///     value′ = value · factor(unit) / factor(target)
    ///
    /// 万 and 亿 are multipliers, 亩 and 公顷, 斤 and 吨, 千瓦 and 兆瓦 share a base; % and 个百分点 do not.
    ///
    /// - Returns: `nil` when the units have no common base; nothing is converted silently.
    public func converted(to unitOfMeasure: UnitOfMeasure) -> Quantity? {
        if unitOfMeasure == self.unitOfMeasure { return self }
        let from = self.unitOfMeasure.scale
        let to = unitOfMeasure.scale
        guard from.base == to.base else { return nil }
        return Quantity(from.factor == to.factor ? value : value * from.factor / to.factor, unitOfMeasure)
    }
}
