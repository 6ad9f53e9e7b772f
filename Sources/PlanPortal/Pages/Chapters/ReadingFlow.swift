import PlanModel
import PlanOffice

/// A chapter's blocks as they stand on the page: headings, paragraphs, and columns with all that is in them.
enum ReadingFlow: Equatable, Sendable {
    case heading(TextBlock)
    case paragraph(TextBlock)
    /// The column's heading line, then what stands in it.
    case column([TextBlock])

    static func flow(_ blocks: [TextBlock]) -> [ReadingFlow] {
        var flow: [ReadingFlow] = []
        var column: [TextBlock] = []
        for block in blocks {
            if let open = column.first, block.node == open.node || block.box.contains(where: { $0.node == open.node }) {
                column.append(block)
                continue
            }
            if !column.isEmpty { flow.append(.column(column)) }
            column = []
            if block.level == .column {
                column = [block]
            } else {
                flow.append(block.isHeading ? .heading(block) : .paragraph(block))
            }
        }
        return column.isEmpty ? flow : flow + [.column(column)]
    }
}

extension Sequence<TextBlock> {
    /// Targets whose quantities stand here, in order.
    var quantified: [String] {
        var seen: Set<String> = []
        return flatMap(\.runs).filter(\.isQuantity).compactMap(\.target).filter { seen.insert($0).inserted }
    }
}
