import PlanModel
import PlanOffice

/// Draws the text of a chapter, row by row, each with its notes.
struct ReadingColumn {
    let page: ChapterPage
    let language: Language
    private let prose: PlanProse
    /// Nodes and commitments that have their place on the page already.
    private var anchors: Set<String> = []

    init(page: ChapterPage, language: Language) {
        self.page = page
        self.language = language
        prose = PlanProse(commitments: page.commitments, language: language)
    }

    var view: Markup {
        mutating get {
            var rows: [Markup] = []
            // The chapter's own heading line is the page's title.
            let blocks = page.blocks.filter { !($0.level == .chapter && $0.isHeading) }
            for piece in ReadingFlow.flow(blocks) {
                switch piece {
                case .heading(let block): rows.append(heading(block, .h2))
                case .paragraph(let block): rows.append(row(paragraph(block), notes: [block]))
                case .column(let blocks): rows.append(row(column(blocks), notes: blocks))
                }
            }
            let drawn = rows
            return el(.div, .class("text"), .lang("zh-CN")) { drawn }
        }
    }

    private func row(_ text: Markup, notes blocks: [TextBlock]) -> Markup {
        let targets = blocks.quantified.compactMap { page.commitments[$0] }
        return el(.div, .class("row")) {
            text
            el(.div, .lang(language.tag)) { MarginNotes(targets: targets, language: language).view }
        }
    }

    private mutating func heading(_ block: TextBlock, _ tag: Tag) -> Markup {
        let words = prose.words(block.runs, anchors: &anchors)
        return el(tag, anchor(block)) { words }
    }

    private mutating func paragraph(_ block: TextBlock) -> Markup {
        let words = prose.words(block.runs, anchors: &anchors)
        return el(.p, anchor(block)) { words }
    }

    /// A column (专栏): a sunk box with its groups and items.
    private mutating func column(_ blocks: [TextBlock]) -> Markup {
        var inside: [Markup] = []
        for block in blocks {
            if block.level == .column, block.isHeading {
                inside.append(heading(block, .h3))
            } else if block.isHeading {
                inside.append(heading(block, .h4))
            } else {
                inside.append(paragraph(block))
            }
        }
        let drawn = inside
        return el(.section, .class("colbox")) { drawn }
    }

    private mutating func anchor(_ block: TextBlock) -> Attribute? {
        anchors.insert(block.node).inserted ? .id(block.node) : nil
    }
}
