import PlanModel

/// Words that ask for effort and not for a result, where nothing tests the task they stand in.
struct SoftWords {
    let findings: [LintFinding]

    init(_ view: LintView) {
        findings = view.reading.tasks.filter { !view.isTested($0) }.flatMap { task in
            Self.places(in: view.source.scalars, task.span).map { span in
                LintFinding(.softWords(view.words(at: span)), span: span, node: task.node)
            }
        }
    }

    /// The places of soft words inside a span, the longest at each.
    static func places(in scalars: [Unicode.Scalar], _ span: SourceSpan) -> [SourceSpan] {
        var result: [SourceSpan] = []
        var index = span.start
        let end = min(span.end, scalars.count)
        while index < end, let found = words.first(in: scalars, index..<end) {
            result.append(SourceSpan(found.range.lowerBound, found.range.upperBound))
            index = found.range.upperBound
        }
        return result
    }

    private static let words = WordTrie<Void>(
        apart: Lexicon.words(
            "加快推进 加快推动 加快发展 加快建设 加快构建 加快形成 加快培育 加快 积极探索 积极推进 积极推动 积极发展 积极参与 积极引导 积极稳妥 积极 大力发展 大力推进 大力推动 "
                + "大力实施 大力培育 大力 进一步完善 进一步加强 进一步提高 进一步提升 进一步健全 进一步 不断完善 不断提高 不断提升 不断增强 不断扩大 不断优化 不断 逐步完善 逐步推进 "
                + "逐步实现 逐步提高 逐步建立 逐步 稳步推进 稳步提高 稳步提升 稳步 有序推进 有序推动 有序 持续推进 持续推动 持续优化 持续提升 持续深化 持续改善 持续 着力提升 着力推进 着力 "
                + "努力提高 努力 深入推进 深入实施 深入开展 深入 扎实推进 扎实 全面推进 全面提升 全面加强 全力推进 全力 切实加强 切实 有效 充分发挥 充分 鼓励 支持 引导 探索 推动 促进 适时 适度 "
                + "明显提高 明显改善 明显增强 显著提高 显著提升 显著增强 更加",
            ()))
}
