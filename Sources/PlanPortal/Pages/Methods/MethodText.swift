/// What a method's page says in words: formula, classes, edges and where it comes from.
struct MethodText: Sendable {
    /// A class of the method, by its code in JSON and CSV.
    struct Outcome: Sendable {
        let code: String
        let name: Phrase
        let rule: Phrase
    }

    let title: Phrase
    /// Half a line for the list of methods.
    let short: Phrase
    let lede: Phrase
    /// What the letters stand for.
    let letters: Phrase
    let formula: [Phrase]
    let outcomes: [Outcome]
    let edges: [Phrase]
    let source: Phrase
}

extension MethodName {
    /// The words of the page; the pace has a page of its own kind.
    var text: MethodText {
        switch self {
        case .pace: .pace
        case .outlook: .outlook
        case .opensdg: .openSDG
        case .destatis: .destatis
        case .unsd: .unsd
        }
    }
}
