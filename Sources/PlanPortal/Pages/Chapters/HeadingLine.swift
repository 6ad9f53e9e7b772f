import PlanModel
import PlanOffice

/// A heading line with its number apart from its name; none when a promise stands in the line.
struct HeadingLine: Equatable, Sendable {
    let number: String
    let name: String

    init?(_ block: TextBlock) {
        guard block.isHeading, block.runs.allSatisfy({ $0.target == nil && $0.project == nil }) else { return nil }
        let line = block.runs.map(\.text).joined()
        number = Self.number(of: line)
        name = String(line.dropFirst(number.count))
    }

    /// 第三节, 专栏31 or （一）; empty when there is none.
    private static func number(of line: String) -> String {
        if line.hasPrefix("第"), let end = line.firstIndex(where: { "篇章节".contains($0) }) {
            return line.distance(from: line.startIndex, to: end) <= 6 ? String(line[...end]) : ""
        }
        guard line.hasPrefix("专栏") else { return "" }
        return "专栏" + line.dropFirst(2).prefix { $0.isNumber }
    }

    var view: Markup {
        pieces {
            if !number.isEmpty {
                el(.span, .class("nb")) { number.withSpacedFigures }
                "　"
            }
            name
        }
    }
}
