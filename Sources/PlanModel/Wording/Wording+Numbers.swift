internal import Foundation

extension Wording {
    /// A number for people, of at most 12 significant digits, without zeros at the end.
    ///
    /// In Chinese 1234567 is 123.4567 万 and 3.2e9 is 32 亿; below 10 000, and where 万 would need more than four
    /// decimals, digits stay together. In English thousands are parted by commas. Not finite: “—”.
    public static func number(_ value: Double, language: Language) -> String {
        guard value.isFinite else { return "—" }
        guard language == .zh else { return grouped(plain(value)) }
        for (name, factor) in [("亿", 1e8), ("万", 1e4)] where abs(value) >= factor {
            let text = plain(value / factor)
            let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
            if decimals <= 4 { return "\(text) \(name)" }
        }
        return plain(value)
    }

    /// A number as digits with a period, of at most 12 significant digits, without zeros at the end.
    ///
    /// Never written with an exponent below 10¹⁵; −0 is 0. Not finite: “—”.
    public static func plain(_ value: Double) -> String {
        guard value.isFinite else { return "—" }
        let short = Double(String(format: "%.12g", value)) ?? value
        if short == 0 { return "0" }
        let size = abs(short)
        if size >= 1e15 || size < 1e-9 { return "\(short)" }
        let digitsBefore = size < 1 ? 0 : String(format: "%.0f", size).count
        let zerosAfter = size < 1 ? Int((-log10(size)).rounded(.down)) : 0
        let fixed = String(format: "%.\(max(0, 12 - digitsBefore + zerosAfter))f", short)
        guard fixed.contains(".") else { return fixed }
        return String(fixed.reversed().drop { $0 == "0" }.drop { $0 == "." }.reversed())
    }

    /// A quantity: number and unit, such as `3000 万千瓦`, `12.5%`, `30,000,000 kW`.
    ///
    /// The unit is as written in Chinese and by its English name in English; % stands close to the number, other units after a space. In Chinese 万
    /// or 亿 of the number joins the unit, unless the unit has a multiplier of its own.
    public static func quantity(_ quantity: Quantity, language: Language) -> String {
        let unit = quantity.unitOfMeasure.rawValue
        switch unit {
        case "": return number(quantity.value, language: language)
        case "%", "％", "‰":
            return (language == .zh ? plain(quantity.value) : number(quantity.value, language: language)) + unit
        case _ where language == .en:
            let bare = quantity.withoutMultiplier
            let name = name(bare.unitOfMeasure, language: .en)
            return number(bare.value, language: language) + (name.isEmpty ? "" : " " + name)
        case _ where language == .zh && (unit.hasPrefix("万") || unit.hasPrefix("亿")):
            return plain(quantity.value) + " " + unit
        default:
            let text = number(quantity.value, language: language)
            return text.hasSuffix("万") || text.hasSuffix("亿") ? text + unit : text + " " + unit
        }
    }

    /// A share as percent with at most one decimal: 0.4375 is 43.8%.
    public static func percent(_ share: Double) -> String {
        guard share.isFinite else { return "—" }
        return plain((share * 1000).rounded() / 10) + "%"
    }

    /// Digits with commas between thousands.
    private static func grouped(_ text: String) -> String {
        guard !text.contains("e") else { return text }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let sign = text.hasPrefix("-") ? "-" : ""
        let digits = parts[0].drop { $0 == "-" }
        var whole = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { whole.append(",") }
            whole.append(digit)
        }
        return sign + whole + (parts.count > 1 ? "." + parts[1] : "")
    }
}

extension Quantity {
    /// The same with 万 or 亿 of the unit multiplied out.
    fileprivate var withoutMultiplier: Quantity {
        for (prefix, factor) in [("万", 1e4), ("亿", 1e8)] where unitOfMeasure.rawValue.hasPrefix(prefix) {
            return Quantity(value * factor, UnitOfMeasure(String(unitOfMeasure.rawValue.dropFirst())))
        }
        return self
    }
}
