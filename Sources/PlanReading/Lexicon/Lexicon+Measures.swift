/// Words that open a measure. They are known to tasks alone: inside the names of indicators they mean other things.
extension Lexicon {
    /// Words at the head of a clause that say how, where the clause goes on with what is done.
    static let clauseManners = WordTrie<Void>(
        apart: names(
            "综合 更好 更加 更 大幅 严厉 严密 严肃 牢牢 及时 妥善 密切 准确 始终 坚定 坚定不移 安全稳妥 因地制宜 因业施策 从源头上 从根本上 根本上 深度 一体 不折不扣 "
                + "锲而不舍 动态 奋力 自觉 善于敢于 善于 敢于 勇于 充分 科学 依法 依规 大胆 灵活 牢固 主动 平等 着眼 各自 一并 同步 精细 审慎 稳妥 从严 "
                + "不得 应当 应 要 需 须 必须 也要 还要 同时 其中 并 且 使其 创造性 高效 快速 迅速 全方位 多层次 常态化 健康 系统 适当 尽可能 适时 显著 明显 抢救性 合理 有条件地 因城施策 超前 因地因校制宜 逐步"
        ))

    /// Verbs that ask for something, besides those of `verbs`.
    static let requests = WordTrie<Void>(
        apart: names(
            "加快 严格 夯实 重视 关注 注重 查处 调节 挖掘 发掘 降低 实行 参与 打击 组织 联合 吸纳 适应 满足 调控 学习 繁荣 阐释 应对 锁定 共谋 创造 焕发 纠治 "
                + "跟踪 赋能 改进 解放 更新 铸牢 扛起 严把 动员 展现 开创 安排 提出 遵循 结合 分工 服从 压降 约束 布局 支撑 让 协同 获得 走 严密 积累 凝练 教育 "
                + "督促 作为 依靠 争当 争做 勇当 勇挑 驱动 催生 孵化 招引 招商 承载 推介 纾解 化解 腾退 退出 关停 替代 置换 复制 借鉴 对标 瞄准 抢占 竞逐 谋求 "
                + "兑现 落细 细化 量化 分解 签订 缔结 建立 建成 形成 实现 完成 保障 扶助 关怀 普查 普及 科普 供暖 供水 修缮 加固 加装 增加 增进 增设 深挖 严把 严管 使 进行 实践 依据 投向 放在 放权 贯穿 转化 "
                + "划分 界定 统一 开征 研发 研制 发布 制订 兴建 兴修 修建 架设 铺设 疏浚 整修 勘查 核查 清查 核定 理顺 取消 下放 减免 免除 征收 调减 选育 繁育 保持 维持 "
                + "稳住 遏止 改制 重组 兼并 合并 更换 建造 拆除 腾出 发放 拨付 安置 收治 收养 赡养 供养 抚育 补植 封育 禁牧 休渔 轮作 改良"
        ))

    /// Prepositions that open an adverbial with a noun behind them.
    static let circumstances = WordTrie<Void>(apart: names("依托 充分依托 按照 根据 结合 遵循 本着 借助 凭借 顺应 针对 鉴于"))

    /// Verbs that open an adverbial whatever follows: the next clause says what is done.
    static let viewpoints = WordTrie<Void>(apart: names("围绕 紧紧围绕 紧扣 聚焦 立足 着眼 着眼于 瞄准 面向 立足于"))

    private static func names(_ line: String) -> [(ArraySlice<Unicode.Scalar>, Void)] { words(line, ()) }
}
