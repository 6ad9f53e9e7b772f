import PlanModel

/// What a word of the lexicon does in a promise.
enum Word: Sendable, Equatable {
    /// 达到, 超过, 不低于: stands before a number.
    case comparator(Comparator)
    /// 以上, 左右, 以内: stands behind a number.
    case bound(Comparator)
    /// 下降, 提高: a change, counted the way it moves.
    case change(Direction)
    /// 提高到, 降至: a level reached by a change.
    case changeTo(Direction)
    /// 年均.
    case yearly
    /// 累计.
    case cumulated
    /// 每年: owed every year.
    case everyYear
    /// 保持, 稳定在: to be kept.
    case hold
    /// 力争, 争取, 努力.
    case effort
    /// 基本.
    case nearly
    /// 各: one number for several indicators.
    case each
    /// 实现, 建成, 完成: carried through.
    case achieve
    /// 全覆盖, 应保尽保, 全面达标.
    case coverage
    /// 基本完成, 全面完成: coverage said by the verb.
    case completion
    /// 清零.
    case elimination
    /// 全面消除, 基本消除: elimination said by the verb.
    case removal
    /// 不减少, 不下降.
    case unchanged
    /// 翻一番: this many per cent more.
    case multiple(Double)
    /// 零增长.
    case zeroGrowth
    /// 所有, 全部.
    case all
    /// A verb of doing.
    case verb
    /// 推进, 确保: asks for another verb or a state.
    case urge
    /// 积极, 大力: says how.
    case adverb
    /// 已, 截至: tells of the past.
    case past
    /// A word that only looks like another one, such as 基本农田.
    case inert

    /// Says whether a promise may rest on the word alone, without a number or a date.
    var mayPromise: Bool {
        switch self {
        case .coverage, .elimination, .completion, .removal, .unchanged, .multiple, .zeroGrowth, .all, .nearly,
            .comparator:
            true
        default: false
        }
    }
}

/// A word found in a passage.
struct WordToken: Equatable {
    /// Where it stands in the passage.
    let range: Range<Int>
    /// What it does.
    let word: Word
}
