import PlanModel

/// An outline under construction and the texts that hang on it.
struct Outline {
    /// Document order.
    var nodes: [OutlineNode] = []
    /// For each node the place of its parent.
    var parents: [Int?] = []
    /// The texts to be read for promises, in document order.
    var texts: [NodeText] = []
    /// Headings and list marks, in document order.
    var marks: [SourceSpan] = []
    /// Page numbers and the like, in document order.
    var furniture: [SourceSpan] = []
    /// The lines of a table of contents, in document order.
    var contents: [SourceSpan] = []
    /// Says whether a line end stands for a full stop.
    var losesStops = false

    /// For each node whether items stand under it.
    func nodesWithItems() -> [Bool] {
        var result = [Bool](repeating: false, count: nodes.count)
        for (place, node) in nodes.enumerated() where node.level == .item {
            if let parent = parents[place] { result[parent] = true }
        }
        return result
    }

    /// The nearest heading over a node: its column, section, chapter or part.
    func heading(of node: Int) -> Int? {
        var place: Int? = node
        while let current = place {
            switch nodes[current].level {
            case .part, .chapter, .section, .column: return current
            case .paragraph, .group, .item: place = parents[current]
            }
        }
        return nil
    }

    /// The titles of a node and of what holds it up to its column or section, the nearest first.
    func titles(above node: Int) -> [String] {
        var result: [String] = []
        var place: Int? = node
        while let current = place {
            let found = nodes[current]
            if found.level == .section || found.level == .chapter || found.level == .part { break }
            if !found.title.isEmpty { result.append(found.title) }
            place = parents[current]
        }
        return result
    }
}

/// The words of one node: a paragraph, or a list member with what follows its mark.
struct NodeText {
    /// The place of its node.
    let node: Int
    /// The words without the mark.
    let span: SourceSpan
    /// Lines inside that are no text.
    let holes: [SourceSpan]
    /// Says whether it stands inside a column.
    let isInColumn: Bool
    /// The part of the words that is the title; `nil` when the words have none.
    let title: SourceSpan?
    /// The mark's rank; `nil` for a paragraph.
    let rank: Rank?
    /// The table that stands there; `nil` for running text.
    var table: IndicatorTable?
}
