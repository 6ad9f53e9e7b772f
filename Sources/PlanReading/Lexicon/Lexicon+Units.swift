import PlanModel

/// Units of measure, and counters that only name or grade.
extension Lexicon {
    /// What stands behind a number.
    enum Counter: Sendable, Equatable {
        /// A unit under the name it is given in a target.
        case unit(String)
        /// 级, 期, 号线, 千伏: the number is a name, grade or class.
        case grade
        /// 年: the number is a year or a count of years.
        case year
    }

    /// Units and counters.
    static let units = WordTrie<Counter>(apart: measures + classifiers + grades + aliases)

    private static let measures: [(ArraySlice<Unicode.Scalar>, Counter)] = same(
        "% ‰ 人年 个百分点 百分点 千瓦 兆瓦 吉瓦 千瓦时 度 吨 吨标准煤 标准煤 公斤 斤 千克 克 毫克 微克 微克/立方米 毫克/升 升 立方米 立方千米 "
            + "公里 千米 米 厘米 海里 亩 公顷 平方米 平方公里 平方千米 元 美元 欧元 日元 港元 人民币 人 人次 户 户次 人/平方公里 "
            + "标准箱 TEU 车次 辆次 架次 件次 天 小时 分钟 秒 岁 倍 吨/年 千瓦/年 床 张床位 元/人 吨/日 吨/天 立方米/日 毫升 "
            + "公里/小时 Mbps Gbps MW GW kW kWh 吨/公顷 公斤/亩 公斤/人 倍频 年 EFLOPS PFLOPS 机架 标准机架 亿立方米")

    private static let classifiers: [(ArraySlice<Unicode.Scalar>, Counter)] = same(
        "个 条 家 名 所 座 项 门 种 部 场 套 节 件 台 辆 艘 张 次 只 头 株 棵 处 片 支 支队伍 类 位 对 口 眼 架 列 组 篇 "
            + "册 本 幅 间 栋 幢 批次 班 期次 款 例 起 宗 层 道 街道 乡镇 村 县 市 区 省 国 块 颗 枚 卷 首 集 届次 户次 "
            + "专业 学科 床位 泊位 站 点 机位 车位 公顷次 孔 根 盏 桩 万户")

    private static let grades: [(ArraySlice<Unicode.Scalar>, Counter)] = words(
        "级 级别 期 期工程 号 号线 千伏 伏 版 代 届 周年 周岁 纵 横 环 A级 星级 级航道 吨级 万吨级 维 轮 路 条例 章 节课 款项 "
            + "级及以上 级以上 届人大 时代 个百分点级 毫米级 米级 兆瓦级 吉瓦级 千瓦级 公里级 元级 大 个五年 个五年规划 个一 "
            + "批 世纪 月 日 月底 时 楼 床级 位一体 类水质 号文 次方 次会议 次全会",
        .grade)

    private static let aliases: [(ArraySlice<Unicode.Scalar>, Counter)] =
        words("百分点 个百分点", .unit("个百分点")) + words("％ %", .unit("%")) + words("㎡ 平米", .unit("平方米"))
        + words("人口", .unit("人"))
        + words("年", .year) + words("年级 年制 年期", .grade)

    private static func same(_ line: String) -> [(ArraySlice<Unicode.Scalar>, Counter)] {
        Array(line.unicodeScalars).split(separator: " ").map { ($0, .unit(String(scalars: $0))) }
    }
}
