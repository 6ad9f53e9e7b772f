import PlanModel

/// A list of indicators that share their last word: 化学需氧量、二氧化硫排放总量.
enum SharedList {
    /// The members, each with the measure the last one names.
    static func members(of list: String) -> [String] {
        var parts = parts(of: Array(list.unicodeScalars))
        if parts.count > 1, parts[0].opens(with: "第"), parts[0].scalarCount == 2 {
            for index in parts.indices.dropFirst() { parts[index] = "第" + parts[index] }
        }
        guard let last = parts.last, let measure = measures.first(where: { last.ends(with: $0) }) else {
            return parts
        }
        if let tail = tail(of: last, behind: parts.dropLast(), measure.text) {
            return parts.dropLast().map { $0 + tail } + [last]
        }
        for index in parts.indices.dropLast() where !measures.contains(where: { parts[index].ends(with: $0) }) {
            parts[index] += measure.text
        }
        return parts
    }

    /// Cut at 、, 和, 与 and 及, but not at 及以上.
    static func parts(of list: [Unicode.Scalar]) -> [String] {
        var result: [String] = [], start = 0
        for (index, scalar) in list.enumerated() {
            let isJoint = scalar == "及" && index + 1 < list.count && list[index + 1] != "以"
            if scalar == "、" || scalar == "和" || scalar == "与" || isJoint {
                if index > start { result.append(String(scalars: list[start..<index])) }
                start = index + 1
            }
        }
        if start < list.count { result.append(String(scalars: list[start...])) }
        return result
    }

    /// What the last member says for all: 专任教师学历比例 of 小学、初中、高中专任教师学历比例.
    private static func tail(of last: String, behind others: ArraySlice<String>, _ measure: String) -> String? {
        if let known = heads.first(where: { last.opens(with: $0) && last.utf8.count > $0.length + 6 }) {
            return String(Substring(last.utf8.dropFirst(known.length)))
        }
        guard let head = others.first?.scalarCount, head > 0, others.allSatisfy({ $0.scalarCount == head }),
            !others.contains(where: { member in measures.contains { member.ends(with: $0) } }),
            last.scalarCount - measure.scalarCount > head + 1
        else { return nil }
        return String(last.unicodeScalars.dropFirst(head))
    }

    private static let heads: [Phrase] = [
        "化学需氧量", "二氧化硫", "氮氧化物", "氨氮", "挥发性有机物", "总磷", "总氮", "城市", "县城", "农村", "城镇", "小学", "初中", "普通高中", "高中阶段", "高中",
        "幼儿园",
    ]
    private static let measures: [Phrase] = [
        "排放总量", "排放量", "进出口总额", "总额", "装机容量", "装机", "增加值", "覆盖率", "普及率", "产量", "总量", "收入", "比重", "占比", "浓度", "人数", "规模",
        "面积", "比例", "毛入园率", "毛入学率", "入园率", "入学率", "处理率", "利用率", "达标率", "减排量", "率",
    ]
}
