/// A probability in words by tenths, with its percentage.
struct Chance: Equatable, Sendable {
    /// 0…1.
    let probability: Double

    /// Such as 约为 10 次中 8 次（80%）: what stands after 可能性.
    var phrase: Phrase {
        let percent = Int((probability * 100).rounded())
        switch probability {
        case 0: return Phrase("为零：目标在可能的取值之外", "none: the target lies outside of what can be")
        case 1: return Phrase("为百分之百：可能的取值都达到目标", "certain: all that can be meets it")
        case ..<0.1: return Phrase("不到 10 次中 1 次（\(percent)%）", "less than 1 in 10 (\(percent)%)")
        case let high where high > 0.9:
            return Phrase("为 10 次中 9 次以上（\(percent)%）", "more than 9 in 10 (\(percent)%)")
        default:
            let tenths = Int((probability * 10).rounded())
            return Phrase("约为 10 次中 \(tenths) 次（\(percent)%）", "about \(tenths) in 10 (\(percent)%)")
        }
    }
}
