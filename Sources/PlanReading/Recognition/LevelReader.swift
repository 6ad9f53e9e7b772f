/// Reads how many levels of government work together: 市、县两级, 省市县三级.
///
/// 国家二级标准 is a grade.
struct LevelReader {
    private let line: NumeralLine

    init(_ line: NumeralLine) {
        self.line = line
    }

    /// The levels counted by a lone digit; 两 always counts, others behind the name of a level.
    func read(_ number: Cardinal) -> Candidate? {
        guard number.isLone, (2...6).contains(number.value), let next = line.behind("级", at: number.next),
            isPair(number.first) || isLevel(number.first - 1), line.behind(Self.graded, at: next) == nil
        else { return nil }
        return Candidate(kind: .quantity, range: line.range(number.first, next), value: number.value, unit: "级")
    }

    private func isPair(_ index: Int) -> Bool {
        if case .digit(_, .pair) = line[index]?.kind { return true }
        return false
    }

    private func isLevel(_ index: Int) -> Bool {
        line.scalar(index).map { Self.levels.contains($0) } ?? false
    }

    private static let levels = Set("省市州县区旗乡镇村户组院校".unicodeScalars)

    /// What has grades, not levels.
    private static let graded: [StaticWord] = [
        "标准", "医院", "甲等", "综合医院", "公路", "市场", "以上", "及以上", "响应", "保护", "水质", "文物",
    ]
}
