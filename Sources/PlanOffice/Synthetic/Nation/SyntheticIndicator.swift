/// An invented indicator.
struct SyntheticIndicator: Sendable {
    /// What it is like; ten kinds take turns.
    enum Kind: Int, Sendable {
        case stock, output, shareOfStock, amount, shareOfOutput, highest, count, score, surface, rateOfStock

        /// Says whether parts say something of the whole.
        var addsUp: Bool { self != .count && self != .score }

        var isShare: Bool { self == .shareOfStock || self == .shareOfOutput || self == .rateOfStock || self == .score }

        /// Says whether amounts of single periods make up a total.
        var isFlow: Bool { self == .output || self == .amount || self == .surface }
    }

    let number: Int
    var kind: Kind { Kind(rawValue: number % 10) ?? .stock }
    /// `synthetic-01` and so on: every row says that it is invented.
    var id: String { "synthetic-" + (number < 9 ? "0" : "") + String(number + 1) }

    init(_ number: Int) { self.number = number }

    var unit: String {
        switch kind {
        case .stock: "万人"
        case .output: "亿元"
        case .shareOfStock, .shareOfOutput, .rateOfStock: "%"
        case .amount: "万元"
        case .highest: "微克/立方米"
        case .count: "个"
        case .score: "分"
        case .surface: "公顷"
        }
    }

    var timing: String {
        switch kind {
        case .stock, .count: "end"
        case .output, .amount, .surface, .highest: "period"
        case .shareOfStock, .shareOfOutput, .rateOfStock, .score: "ratio"
        }
    }

    /// Means are weighted by the first indicator, a stock, or the second, an output.
    var aggregation: String {
        switch kind {
        case .stock, .output, .amount, .surface: "sum"
        case .shareOfStock, .rateOfStock: "mean:synthetic-01"
        case .shareOfOutput: "mean:synthetic-02"
        case .highest: "max"
        case .count: "last"
        case .score: "none"
        }
    }

    /// Which indicator weighs its mean.
    var weight: Int? {
        switch kind {
        case .shareOfStock, .rateOfStock: 0
        case .shareOfOutput: 1
        default: nil
        }
    }
}

/// The course of one indicator in one area, in hundredths.
struct SyntheticCourse: Sendable {
    let base: Int64
    /// A month's growth in ten-thousandths of the base.
    let growth: Int64
    private let seed: UInt64
    private let spread: UInt64

    init(_ kind: SyntheticIndicator.Kind, seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let range: ClosedRange<Int64> =
            switch kind {
            case .stock: 500...150_000
            case .output: 100...20_000
            case .shareOfStock, .shareOfOutput, .rateOfStock, .score: 2_000...8_000
            case .amount: 1_000...5_000_000
            case .highest: 500...9_000
            case .count: 1_000...90_000
            case .surface: 100...300_000
            }
        base = Int64.random(in: range, using: &random)
        growth = Int64.random(in: kind.isShare ? -5...20 : -10...60, using: &random)
        spread = kind.isShare ? 100 : 400
        self.seed = random.next()
    }

    /// The value of a month after the start, from 0, and whether it is there.
    func value(at month: Int) -> (hundredths: Int64, luck: UInt64) {
        var random = SeededGenerator(seed: seed &+ UInt64(month))
        let luck = random.next()
        let noise = Int64(luck % (2 * spread + 1)) - Int64(spread)
        return (base * (10_000 + growth * Int64(month + 1) + noise) / 10_000, luck >> 20)
    }
}
