/// Who asks or acts.
package enum Asker: Equatable, Sendable {
    /// Anybody on the portal.
    case citizen
    /// Whoever runs the command; the account's name, or `nil` on a database without accounts.
    case operatorAtDoor(String?)
}
