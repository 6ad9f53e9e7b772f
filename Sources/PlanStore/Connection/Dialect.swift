/// How a database wants to be spoken to.
package enum Dialect: Sendable, CaseIterable {
    case sqlite
    case postgres
}
