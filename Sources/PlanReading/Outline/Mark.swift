import PlanModel

/// The rank of a heading or list mark; a deeper one stands inside a shallower one.
enum Rank: Int, Comparable {
    case part, chapter, section, heading, subheading, column, group, item, subitem, circled

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }

    /// Says whether the mark takes its whole line as a title.
    var isHeading: Bool { self <= .column }

    /// The level it has in the outline, unless a heading scheme says otherwise.
    var level: OutlineLevel {
        switch self {
        case .part: .part
        case .chapter: .chapter
        case .section, .heading, .subheading: .section
        case .column: .column
        case .group: .group
        case .item, .subitem, .circled: .item
        }
    }
}

/// A heading or list mark at the start of a line or list member.
struct Mark: Equatable {
    /// What it opens.
    var rank: Rank
    /// Its number in its list.
    let ordinal: Int
    /// The number as printed, such as 第十四章, 专栏 31, （一） or 1.
    let number: SourceSpan
    /// Where the words behind it begin.
    let contentStart: Int
}
