import PlanModel

/// The places of the navigation: six for everybody, and the desk where it is open.
enum Navigation: CaseIterable, Sendable {
    case overview, commitments, text, indicators, gaps, method, desk

    var name: Phrase {
        switch self {
        case .overview: Phrase("总览", "Overview")
        case .commitments: Phrase("规划事项", "Commitments")
        case .text: Phrase("原文", "Text")
        case .indicators: Phrase("指标", "Indicators")
        case .gaps: Phrase("缺口", "Data gaps")
        case .method: Phrase("方法", "Methods")
        case .desk: Phrase("核对台", "Desk")
        }
    }

    var address: Address {
        switch self {
        case .overview: .overview
        case .commitments: .allCommitments
        case .text: .chapters
        case .indicators: .indicators
        case .gaps: .allGaps
        case .method: .methods
        case .desk: .desk
        }
    }

    static func bar(_ language: Language, current: Navigation?, hasDesk: Bool = false) -> Markup {
        el(.ul) {
            for place in Self.allCases where place != .desk || hasDesk {
                el(.li) {
                    el(
                        .a, .href(place.address.page(language)),
                        place == current ? .set(.ariaCurrent, "page") : nil
                    ) { place.name(language) }
                }
            }
        }
    }
}
