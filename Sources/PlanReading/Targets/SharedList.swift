/// A list of indicators that share their last word: 化学需氧量、二氧化硫排放总量.
enum SharedList {
    /// The members, each with the measure the last one names.
    static func members(of list: String) -> [String] {
        var parts = list.unicodeScalars.split { $0 == "、" || $0 == "和" || $0 == "与" || $0 == "及" }
            .map { String(String.UnicodeScalarView($0)) }
        guard let last = parts.last, let measure = measures.first(where: { last.ends(with: $0.phrase) }) else {
            return parts
        }
        if let tail = tail(of: last, behind: parts.dropLast(), measure.text) {
            return parts.dropLast().map { $0 + tail } + [last]
        }
        for index in parts.indices.dropLast() where !measures.contains(where: { parts[index].ends(with: $0.phrase) }) {
            parts[index] += measure.text
        }
        return parts
    }

    /// What the last member says for all: 专任教师学历比例 of 小学、初中、高中专任教师学历比例.
    private static func tail(of last: String, behind others: ArraySlice<String>, _ measure: String) -> String? {
        guard let head = others.first?.scalarCount, head > 0, others.allSatisfy({ $0.scalarCount == head }),
            !others.contains(where: { member in measures.contains { member.ends(with: $0.phrase) } }),
            last.scalarCount - measure.scalarCount > head + 1
        else { return nil }
        return String(String.UnicodeScalarView(last.unicodeScalars.dropFirst(head)))
    }

    private static let measures: [(text: String, phrase: Phrase)] = [
        "排放总量", "排放量", "进出口总额", "总额", "装机容量", "装机", "增加值", "覆盖率", "普及率", "产量", "总量", "收入", "比重", "占比", "浓度", "人数", "规模",
        "面积", "比例", "入园率", "入学率", "处理率", "利用率", "达标率", "率",
    ].map { ($0, Phrase(stringLiteral: $0)) }
}
