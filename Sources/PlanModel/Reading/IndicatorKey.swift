/// What makes two targets measure one thing: the name, the scope and the unit.
///
/// Blanks, quotes and brackets do not count in a name, nor does 全省, 全市 or the like in front of it.
package struct IndicatorKey: Hashable, Sendable {
    private let name: String
    private let scope: String
    private let unit: String

    /// The key of a target; `nil` where its name is too short or says only how something is measured.
    package init?(_ target: ReadTarget) {
        let plain = Self.plain(target.indicator)
        guard plain.unicodeScalars.count >= 3, !MeasureNames.holds(plain) else { return nil }
        name = plain
        scope = Self.plain(target.scope ?? "")
        unit = target.unitOfMeasure
    }

    private static func plain(_ name: String) -> String {
        let kept = name.filter { !$0.isWhitespace && !"“”\"「」《》（）()".contains($0) }
        let whole = wholes.first { kept.hasPrefix($0) && kept.count > $0.count + 2 }
        return whole.map { String(kept.dropFirst($0.count)) } ?? kept
    }

    private static let wholes = ["全省", "全市", "全区", "全县", "全州", "我省", "我市", "我国", "本省", "本市"]
}
