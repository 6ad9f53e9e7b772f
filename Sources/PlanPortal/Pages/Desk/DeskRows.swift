import PlanModel
import PlanOffice

/// Lays a chapter out in rows: a paragraph or column on the left, its targets on the right.
struct DeskRows {
    let page: DeskChapter
    let forms: DeskForms
    private let items: [String: DeskItem]
    private let following: [String: DeskItem]
    /// Items and nodes that have their place on the page already.
    private var placed: Set<String> = []

    init(page: DeskChapter, forms: DeskForms) {
        self.page = page
        self.forms = forms
        items = Dictionary(page.items.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        let standing = page.items.filter { $0.state != .rejected }
        let pairs = zip(standing, standing.dropFirst()).filter { $0.read.node == $1.read.node }
        following = Dictionary(pairs.map { ($0.id, $1) }, uniquingKeysWith: { first, _ in first })
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

    private func heading(_ block: TextBlock) -> Markup {
        let words = DeskProse.words(block.runs, items: items)
        return el(.h2, .lang("zh-CN")) { HeadingLine(block)?.view ?? words }
    }

    private mutating func row(_ blocks: [TextBlock], isColumn: Bool = false) -> Markup {
        let own = blocks.quantified.compactMap { items[$0] }.filter { placed.insert($0.id).inserted }
        let text = el(.div, .class(isColumn ? "src colbox" : "src"), .lang("zh-CN")) {
            for block in blocks {
                el(block.isHeading ? (block.level == .column ? .h3 : .h4) : .p) {
                    DeskProse.words(block.runs, items: items)
                }
            }
        }
        return el(.div, .class(own.isEmpty ? "drow bare" : "drow")) {
            text
            el(.div, .class("its")) { for item in own { view(of: item) } }
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
        DeskItemView(item: item, next: following[item.id], forms: forms).view
    }
}

/// The plan's words at the desk: every run tells where it begins, every quantity leads to its item.
enum DeskProse {
    static func words(_ runs: [TextRun], items: [String: DeskItem]) -> Markup {
        var anchored: Set<String> = []
        var drawn: [Markup] = []
        for run in runs {
            let item = run.target.flatMap { items[$0] }
            let start = Attribute.set(.dataStart, run.span.start)
            if run.isQuantity, let item {
                let anchor = anchored.insert(item.id).inserted ? Attribute.id("q-" + item.id) : nil
                drawn.append(
                    el(
                        .a, .class(item.state == .rejected ? "qm out" : "qm"), anchor, start,
                        .href(.anchor(DeskItem.anchor(item.id)))
                    ) { run.text })
            } else {
                drawn.append(
                    el(.span, item == nil || item?.state == .rejected ? nil : .class("sm"), start) { run.text })
            }
        }
        return .fragment(drawn)
    }
}
