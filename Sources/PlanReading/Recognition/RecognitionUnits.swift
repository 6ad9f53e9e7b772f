/// The units a number may be measured in.
enum RecognitionUnits {
    /// The unit at a place of a line, with what it is divided by: 吨标准煤/万元, 米每秒.
    static func unit(in scalars: [Unicode.Scalar], at start: Int) -> (name: String, end: Int)? {
        guard var found = plain(in: scalars, at: start), !isWord(in: scalars, at: start, found.end - start) else {
            return nil
        }
        if let divisor = divisor(in: scalars, at: found.end) {
            found = (found.name + "/" + divisor.name, divisor.end)
        }
        return found
    }

    /// 37对接, 3人才: what looks like a unit begins another word, as long or longer.
    private static func isWord(in scalars: [Unicode.Scalar], at start: Int, _ length: Int) -> Bool {
        words.longest(in: scalars, at: start, end: scalars.count).map { $0.length >= length } ?? false
    }

    private static let words = WordTrie<Bool>(
        ("对接 对口 对外 对标 对应 对全 对未 对话 对照 项目 个别 个人 个性 个体 家庭 家园 家乡 部门 部分 部署 场所 场景 场地 名单 名称 名优 名胜 "
            + "支持 支撑 支付 支部 处理 处置 处于 处罚 条件 条例 座谈 节能 节水 节约 节日 节点 台账 台阶 人才 人民 人均 人口 人大 人力 人文 位于 位居 "
            + "口岸 口径 面积 面向 面对 道路 道德 区域 区位 市场 市民 门户 门类 种植 种业 种类 站点 点面 点对 次数 次要 起来 起步 起点 层次 层面 层级 "
            + "类型 类别 类似 组织 组合 套餐 件事 期待 本地 本身 本省 本市 本级 首先 首批 首次 首位 国家 国际 国内 县域 省级 省份 村庄 队伍 系统 系列 "
            + "元旦 元素 元宵 天津 天然 天空 年轻 分别 分类 分布 分析 分级 分工 分配 分步 分区 分解 分之 里面 升级 升值 度假 度过 石油 石化 桶装 两个 "
            + "两岸 两侧 两翼 两山 转变 转型 转化 转移 转入 座位 角度 角色 毛利 卡车 牛肉 牛奶 包括 包含 行业 行动 行政 周边 周期 周围 箱包 朵朵 成立 成为 "
            + "成果 成功 成本 成员 成效 份额 双向 双边 双重 副省").split(separator: " ").map { (String($0), true) })

    /// A unit without divisor; Latin letters go on to a word otherwise.
    private static func plain(in scalars: [Unicode.Scalar], at start: Int) -> (name: String, end: Int)? {
        let special = names.longest(in: scalars, at: start, end: scalars.count)
        let common = Lexicon.units.longest(in: scalars, at: start, end: scalars.count)
        var found = special.map { ($0.meaning, start + $0.length) }
        if let common, common.length > special?.length ?? 0 {
            switch common.meaning {
            case .unit(let name): found = (name, start + common.length)
            case .year: found = ("年", start + common.length)
            case .grade:
                guard let graded = withoutGrade(in: scalars, at: start, common.length) else { return nil }
                found = graded
            }
        }
        guard let found, !(found.1 < scalars.count && scalars[found.1 - 1].isLatin && scalars[found.1].isLatin) else {
            return nil
        }
        return found
    }

    /// 60万千瓦级: the unit before 级.
    private static func withoutGrade(
        in scalars: [Unicode.Scalar], at start: Int, _ length: Int
    ) -> (name: String, end: Int)? {
        let end = start + length - 1
        guard length > 1, scalars[end] == "级",
            case .unit(let name)? = Lexicon.units.longest(in: scalars, at: start, end: end)?.meaning,
            name.unicodeScalars.count == length - 1
        else { return nil }
        return (name, end)
    }

    /// /万元 or 每小时.
    private static func divisor(in scalars: [Unicode.Scalar], at mark: Int) -> (name: String, end: Int)? {
        guard mark < scalars.count, scalars[mark].folded == "/" || isEach(in: scalars, at: mark) else { return nil }
        var start = mark + 1, scale = ""
        while start < scalars.count, let factor = scalars[start].writtenScale, factor >= 10 {
            scale.unicodeScalars.append(scalars[start])
            start += 1
        }
        guard let unit = plain(in: scalars, at: start) ?? plain(in: scalars, at: mark + 1) else { return nil }
        return unit.end > start ? (scale + unit.name, unit.end) : nil
    }

    /// 米每秒; 每 before other words begins something new (2025年每年).
    private static func isEach(in scalars: [Unicode.Scalar], at place: Int) -> Bool {
        let words: [StaticWord] = ["每秒", "每小时", "每分钟", "每升", "每立方米", "每平方米", "每平方公里", "每公里"]
        return words.contains { $0.stands(in: scalars, at: place) }
    }

    private static let names = WordTrie<String>(same + aliases)

    private static let same: [(String, String)] =
        ("分米 微米 纳米 皮米 光年 英里 英尺 英寸 尺 市尺 寸 丈 里 市里 码 英亩 公亩 分 分钟 刻钟 周 星期 个月 世纪 个小时 钟头 季度 "
        + "立方分米 立方厘米 立方毫米 立方英尺 平方厘米 平方分米 平方毫米 加仑 品脱 斗 石 桶 罐 磅 盎司 两 钱 克拉 公担 担 毫升 升 "
        + "字节 千字节 兆字节 吉字节 太字节 拍字节 比特 千比特 兆比特 位 赫兹 千赫 千赫兹 兆赫 兆赫兹 吉赫 吉赫兹 卡 千卡 大卡 卡路里 焦耳 千焦 "
        + "兆焦 瓦 瓦特 瓦时 安培 伏特 毫安 毫安时 欧姆 帕 千帕 兆帕 百帕 牛 牛顿 分贝 流明 摄氏度 华氏度 ℃ °C 马力 节 转 吨公里 人公里 "
        + "吨公里 英镑 日元 韩元 卢布 卢比 法郎 泰铢 澳元 加元 新元 台币 新台币 角 毛 分钱 周岁 个百分点 公顷 标准立方米 吨二氧化碳 千克标准煤 "
        + "克标准煤 人年 人日 人天 学时 课时 批次 人份 剂 剂次 例次 床日 车公里 座位 席 名 名额 双 副 份 瓶 杯 箱 包 袋 碗 盒 朵 根 页 行 句 "
        + "倍 成 mm cm dm m km kg g mg t L l ml mL m/s km/h kb mb gb tb pb KB MB GB TB PB Kbps kbps Hz kHz MHz GHz W kV V mA 伏 千伏 Wh "
        + "MWh GWh 周年 蒸吨 M瓦 G瓦 M瓦时 G瓦时 kcal kJ Pa kPa MPa ha km² m² m³ dB μm nm KM CM MM KG kn lb oz mph bit byte")
        .split(
            separator: " "
        )
        .map { (String($0), String($0)) }

    private static let aliases: [(String, String)] = [
        ("公分", "厘米"), ("釐米", "厘米"), ("公釐", "毫米"), ("公尺", "米"), ("公升", "升"), ("公吨", "吨"), ("噸", "吨"), ("市斤", "斤"),
        ("平方公尺", "平方米"), ("块", "元"), ("块钱", "元"), ("元人民币", "元"), ("美金", "美元"), ("日圆", "日元"), ("毫克每升", "毫克/升"),
        ("海浬", "海里"), ("公裡", "公里"), ("畝", "亩"), ("M 瓦", "M瓦"), ("G 瓦", "G瓦"), ("M 瓦时", "M瓦时"), ("G 瓦时", "G瓦时"),
        ("公頃", "公顷"), ("個", "个"), ("萬千瓦", "万千瓦"),
    ]
}
