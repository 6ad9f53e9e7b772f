/// The port to what makes and tries secrets.
package protocol Locksmith: Sendable {
    /// The hash to keep of a password, with its own salt, method and cost.
    func hash(of password: String) async -> String

    /// Says whether a password is the one of a hash; slow on purpose.
    func opens(_ hash: String, with password: String) async -> Bool

    /// A key of 256 random bits, in letters, digits, `-` and `_`.
    func freshKey() -> String

    /// A fresh secret for one-time codes, in Base32.
    func freshCodeSecret() -> String

    /// The counter of the one-time code, if it is right about the moment; seconds since 1970.
    func counter(of code: String, secret: String, at seconds: Int) -> Int?
}
