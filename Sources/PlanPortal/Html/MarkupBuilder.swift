/// Collects what stands between the braces of `el`.
@resultBuilder
enum MarkupBuilder {
    static func buildExpression(_ piece: Markup) -> [Markup] { [piece] }
    static func buildExpression(_ piece: Markup?) -> [Markup] { piece.map { [$0] } ?? [] }
    static func buildExpression(_ words: String) -> [Markup] { [.text(words)] }
    static func buildExpression(_ number: Int) -> [Markup] { [.text(String(number))] }
    static func buildExpression(_ pieces: [Markup]) -> [Markup] { pieces }
    static func buildBlock(_ parts: [Markup]...) -> [Markup] { parts.flatMap { $0 } }
    static func buildOptional(_ part: [Markup]?) -> [Markup] { part ?? [] }
    static func buildEither(first part: [Markup]) -> [Markup] { part }
    static func buildEither(second part: [Markup]) -> [Markup] { part }
    static func buildArray(_ parts: [[Markup]]) -> [Markup] { parts.flatMap { $0 } }
}
