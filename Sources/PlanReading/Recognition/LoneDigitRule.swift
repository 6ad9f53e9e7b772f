/// Says whether a Chinese digit that stands alone is a number: 一只 is, 一切 and 四川 are not.
struct LoneDigitRule {
    private let line: NumeralLine

    init(_ line: NumeralLine) {
        self.line = line
    }

    /// Judges by what stands before and behind.
    func holds(_ number: Cardinal) -> Bool {
        guard number.isLone else { return true }
        if case .digit = line[number.first - 1]?.kind, line[number.first]?.isSpaced == false { return false }
        if isDoubtful(number.first) { return standsApart(number) }
        if endsWord(number.first) { return false }
        guard let token = line[number.next], !token.isSpaced else { return true }
        if line.behind(Self.idioms, at: number.first) != nil { return false }
        switch token.kind {
        case .mark(let mark): return !Self.isLetter(mark) || Self.followers.contains(mark) || isCopula(number.next)
        case .arabic, .name: return true
        case .digit, .scale: return false
        }
    }

    /// 那是, 不是, 而是: the digit before was the answer.
    private func isCopula(_ index: Int) -> Bool {
        line.scalar(index) == "是" || line.scalar(index + 1) == "是"
    }

    /// 统一, 唯一, 之一 outside a fraction.
    private func endsWord(_ index: Int) -> Bool {
        guard line.scalar(index) == "一", let before = line.scalar(before: index) else { return false }
        if before == "进", line.scalar(index + 1) == "步" { return true }
        if before == "之" { return line.scalar(index - 2) != "分" }
        return Self.wordStarts.contains(before)
    }

    private static let wordStarts: Set<Unicode.Scalar> = Set("统唯单专万逐同合归划".unicodeScalars)

    private func isDoubtful(_ index: Int) -> Bool {
        if line.scalar(index) == "拾" { return true }
        guard case .digit(_, .doubtful) = line[index]?.kind else { return false }
        return true
    }

    private func standsApart(_ number: Cardinal) -> Bool {
        let before = line.scalar(before: number.first), behind = line.scalar(behind: number.next - 1)
        return (before.map { !Self.isLetter($0) || $0 == "是" || $0 == "为" } ?? true)
            && (behind.map { !Self.isLetter($0) } ?? true)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0x3400...0x9FFF).contains(scalar.value) || scalar.isLatin
    }

    private static let idioms: [StaticWord] = [
        "十分重", "十分必", "十分关", "十分有", "十分明", "十分突", "十分注", "十分严", "一体", "一线", "一流", "一个样", "一系列", "一面", "一边",
        "一方面", "一起", "一下", "一些", "一带一路", "一步到位", "一番", "一度", "一道", "一家人", "一时", "一生", "一心", "一种种", "一致", "一般", "一定",
    ]

    /// Counters and units that may follow a lone digit, with 点 and 分 of times and fractions.
    private static let followers: Set<Unicode.Scalar> = Set(
        ("个只点分条名家所座项门种部场套节件台辆艘张次头株棵处片支类位对双口眼架列组篇册本幅间栋幢批班款例起宗层道块颗枚卷首集倍成票元角毛"
            + "天年月日时秒周岁号期届级代版章段句页行步亩里米厘毫升克吨斤磅码尺寸丈公平方立英海千瓦度人户口船车杯瓶碗盒箱包桶袋盘壶群队团派"
            + "副份笔根朵滴粒把面打等到至以和与或加减乘除周夜国乡村镇县市区省州街路楼室院校站厂库井桥湖山泉站股轮重维阶环线圈带系型色声味"
            + "字词题课科目篇歌曲剧戏幕回合局盘棋手招拳脚掌刀枪炮弹箭针灯床桌椅扇窗屋房门墙柱石木竹叶花草果树苗株匹峰尾羽翼叉勺锅罐缸池"
            + "塘沟坝堤岸滩湾港泊舱机器具员工兵将王者星世辈旬季晚早餐顿趟遍小的").unicodeScalars)
}
