internal import Foundation

/// A password's hash as it is kept: `scrypt:17:8:1:SALT:HASH`, salt and hash in hexadecimal digits.
struct PasswordHash: Equatable, Sendable {
    var cost: Scrypt.Cost
    var salt: [UInt8]
    var key: [UInt8]

    /// The hash of a password under a salt.
    init?(of password: String, salt: [UInt8], cost: Scrypt.Cost) {
        guard let key = Scrypt.derive(Self.bytes(of: password), salt: salt, cost: cost, length: 32) else { return nil }
        self.cost = cost
        self.salt = salt
        self.key = key
    }

    /// Reads what is kept; `nil` for anything else, or for a cost beyond reason.
    init?(text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == "scrypt", let logN = Int(parts[1]), let r = Int(parts[2]),
            let p = Int(parts[3]), let salt = Hex.bytes(parts[4]), let key = Hex.bytes(parts[5]), key.count == 32
        else { return nil }
        cost = Scrypt.Cost(logN: logN, r: r, p: p)
        guard cost.isBearable else { return nil }
        self.salt = salt
        self.key = key
    }

    var text: String { "scrypt:\(cost.logN):\(cost.r):\(cost.p):\(Hex.text(salt)):\(Hex.text(key))" }

    /// Says whether a password gives the same hash; compares in constant time.
    func isOpened(by password: String) -> Bool {
        guard let other = PasswordHash(of: password, salt: salt, cost: cost) else { return false }
        return zip(key, other.key).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Characters that look the same give the same bytes: a name typed on another keyboard still opens.
    private static func bytes(of password: String) -> [UInt8] {
        Array(password.precomposedStringWithCompatibilityMapping.utf8)
    }
}

/// Hexadecimal digits.
enum Hex {
    static func text(_ bytes: [UInt8]) -> String {
        bytes.reduce(into: "") { $0 += ($1 < 16 ? "0" : "") + String($1, radix: 16) }
    }

    static func bytes(_ text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count % 2 == 0, digits.count <= 256 else { return nil }
        var result: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16) else {
                return nil
            }
            result.append(byte)
        }
        return result
    }
}
