import PlanModel

/// The words that make a number a promise.
extension Lexicon {
    /// Words before, behind and around numbers.
    static let promiseWords: [(ArraySlice<Unicode.Scalar>, Word)] =
        comparators + bounds + changes + manners + coverages + eliminations + inert

    private static let comparators: [(ArraySlice<Unicode.Scalar>, Word)] =
        words(
            "达到 达 至少 不低于 不少于 不小于 不短于 稳定达到 ≥ 高于或等于", .comparator(.atLeast))
        + words("超过 超 突破 高于 大于 多于 优于 快于 > ＞", .comparator(.moreThan))
        + words("不超过 不高于 不大于 不多于 控制在 限制在 控制到 ≤", .comparator(.atMost))
        + words("低于 小于 少于 < ＜", .comparator(.lessThan))
        + words("约 大约 约为 接近", .comparator(.about))

    private static let bounds: [(ArraySlice<Unicode.Scalar>, Word)] =
        words("以上 及以上 或以上", .bound(.atLeast))
        + words("以内 之内 以下 及以下", .bound(.atMost))
        + words("左右 上下 前后", .bound(.about))

    private static let changes: [(ArraySlice<Unicode.Scalar>, Word)] =
        words("下降 降低 减少 削减 压减 缩小 缩短 减低 下降率", .change(.down))
        + words("提高 增长 增加 提升 上升 扩大 增幅 递增 延长", .change(.up))
        + words("下降到 下降至 降到 降至 降低到 降低至 减少到 减少至 压减到 压减至 缩小到 缩小至 控降到 缩短到 缩短至", .changeTo(.down))
        + words(
            "提高到 提高至 增长到 增加到 增加至 增至 提升到 提升至 上升到 上升至 扩大到 扩大至 增长至 延长到 发展到",
            .changeTo(.up))

    private static let manners: [(ArraySlice<Unicode.Scalar>, Word)] =
        words("年均 年平均 平均每年增长 年均增长率", .yearly)
        + words("累计", .cumulated)
        + words("每年 每年度 年年 逐年每年 每年新增", .everyYear)
        + words("保持 保持在 稳定在 维持在 保持稳定在 稳定保持", .hold)
        + words("力争 争取 努力 力争到 确保力争", .effort)
        + words("基本 大体", .nearly)
        + words("各", .each)
        + words(
            "实现 建成 建立 形成 建立健全 取消 开工 投产 投运 通车 竣工 达峰 建成投产 开工建设 建成投运 完工 启用 "
                + "投入使用 投入运行 完成 贯通 建成通车",
            .achieve)
        + words("截至 已 已经 以来 超额完成 提前完成 过去五年 五年来 近年来 过去几年 十年来 多年来", .past)

    private static let coverages: [(ArraySlice<Unicode.Scalar>, Word)] =
        words(
            "全覆盖 全面覆盖 应保尽保 应救尽救 应治尽治 应收尽收 应纳尽纳 应享尽享 应助尽助 应检尽检 应接尽接 "
                + "应绿尽绿 应急尽急 应改尽改 全面达标 全部达标 全达标 基本全覆盖 应查尽查 应退尽退 应援尽援 应通尽通 应补尽补",
            .coverage)
        + words("基本完成 全面完成 全部完成", .completion)

    private static let eliminations: [(ArraySlice<Unicode.Scalar>, Word)] =
        words(
            "清零 动态清零 归零 零填埋 零排放 零直排 零死亡 零事故 零新增 零发生 零倾倒 零存量", .elimination)
        + words(
            "全面消除 基本消除 彻底消除 全部消除 基本杜绝 全面杜绝 基本消灭 全部淘汰 基本淘汰 全面淘汰 基本取消 全面取消 全面清除 "
                + "基本清除 全部关停 基本关停 全部取缔 全面取缔",
            .removal)
        + words("不减少 不下降 不降低 只增不减 不增加", .unchanged)
        + words("翻一番 翻番 翻一翻 增长一倍 增加一倍 提高一倍", .multiple(100)) + words("翻两番", .multiple(300))
        + words("零增长 负增长 零增长率", .zeroGrowth) + words("所有 全部", .all)

    private static let inert: [(ArraySlice<Unicode.Scalar>, Word)] =
        words(
            "基本农田 永久基本农田 基本公共服务 基本养老 基本医疗 基本生活 基本建设 基本制度 基本国策 基本方针 基本原则 "
                + "基本单元 基本依据 基本实践 基本形势 基本思路 各级 各类 各地 各项 各方 各界 各族 各部门 各领域 各层次 "
                + "各民族 各区域 各种 各有关 各市 各县 各自 各级各类 各高校 各行业 发达 发达地区 达标率 到达 传达 表达 抵达 "
                + "达沃斯 规模以上 限额以上 省级以上 县级以上 地级以上 市级以上 乡级以上 自各 超低 超大 超大型 超高清 超前 "
                + "超高 超算 超级 超市 超标 超限 建成区 以上率下 控制性 低于成本 契约 节约 条约 公约 集约 约束 预约 制约 合约 违约 签约 履约 特约 简约 大约束 "
                + "已有 已建 新建成 零容忍 零距离 零售 零就业 灌溉用水 灌溉面积 研究生 研究生教育 研究院 研究所 研究中心 服务中心 服务站 服务设施 创新中心 创新平台 培训中心 培训基地 保护地 投资额 管理水平 "
                + "新增劳动力 新增劳动人口 全国所有制 所有制 所有权 所有者",
            .inert)
}
