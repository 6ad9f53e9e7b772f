import PlanModel

/// The six places of the navigation.
enum Navigation: CaseIterable, Sendable {
    case overview, commitments, text, indicators, gaps, method

    var name: Phrase {
        switch self {
        case .overview: Phrase("总览", "Overview")
        case .commitments: Phrase("规划事项", "Commitments")
        case .text: Phrase("原文", "Text")
        case .indicators: Phrase("指标", "Indicators")
        case .gaps: Phrase("缺口", "Data gaps")
        case .method: Phrase("方法", "Method")
        }
    }

    var address: Address {
        switch self {
        case .overview: .overview
        case .commitments: .allCommitments
        case .text: .chapters
        case .indicators: .indicators
        case .gaps: .allGaps
        case .method: .method
        }
    }

    static func bar(_ language: Language, current: Navigation?) -> Markup {
        el(.ul) {
            for place in Self.allCases {
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
