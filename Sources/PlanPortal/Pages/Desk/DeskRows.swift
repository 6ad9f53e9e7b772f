import PlanModel
import PlanOffice

/// Lays a chapter out in rows: a paragraph or column on the left, what was read in it on the right.
struct DeskRows {
    let page: DeskChapter
    let forms: PageForms
    private let items: [String: DeskItem]
    /// Items and nodes that have their place on the page already.
    private var placed: Set<String> = []
    private var anchored: Set<String> = []

    init(page: DeskChapter, forms: PageForms) {
        self.page = page
        self.forms = forms
        items = Dictionary(page.items.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    }

    var view: Markup {
        mutating get {
            var rows: [Markup] = []
            let blocks = page.blocks.filter { !($0.level == .chapter && $0.isHeading) }
            for piece in ReadingFlow.flow(blocks) {
                switch piece {
                case .heading(let block): rows.append(heading(block))
                case .paragraph(let block): rows.append(row([block]))
                case .column(let blocks): rows.append(row(blocks, isColumn: true))
                }
            }
            rows += leftOver
            let drawn = rows
            return el(.div, .class("rows")) { drawn }
        }
    }

    private mutating func heading(_ block: TextBlock) -> Markup {
        let words = DeskProse.words(block.runs, items: items, anchored: &anchored)
        return el(.h2, .lang("zh-CN")) { HeadingLine(block)?.view ?? words }
    }

    private mutating func row(_ blocks: [TextBlock], isColumn: Bool = false) -> Markup {
        let own = blocks.flatMap(\.runs).flatMap(beginning).filter { placed.insert($0.id).inserted }
        var lines: [Markup] = []
        for block in blocks {
            let words = DeskProse.words(block.runs, items: items, anchored: &anchored)
            lines.append(el(block.isHeading ? (block.level == .column ? .h3 : .h4) : .p) { words })
        }
        let drawn = lines
        let text = el(.div, .class(isColumn ? "src colbox" : "src"), .lang("zh-CN")) { drawn }
        return el(.div, .class(own.isEmpty ? "drow bare" : "drow")) {
            text
            el(.div, .class("its")) { for item in own { view(of: item) } }
        }
    }

    /// The items that begin in a run: its task, the target of its quantity, the project named there first.
    private func beginning(in run: TextRun) -> [DeskItem] {
        let ids = [run.task, run.isQuantity ? run.target : nil, run.project]
        return ids.compactMap { $0.flatMap { items[$0] } }.filter { item in
            item.kind != .project || item.now.span.overlaps(run.span)
        }
    }

    /// Items whose words stand in no block.
    private var leftOver: [Markup] {
        let rest = page.items.filter { !placed.contains($0.id) }
        guard !rest.isEmpty else { return [] }
        return [
            el(.div, .class("drow")) {
                el(.div, .class("src"))
                el(.div, .class("its")) { for item in rest { view(of: item) } }
            }
        ]
    }

    private func view(of item: DeskItem) -> Markup {
        DeskItemView(item: item, next: item.next.flatMap { items[$0] }, forms: forms).view
    }
}
