internal import CCrypto

/// One-time codes by time (RFC 6238): six digits, a new one every 30 seconds, SHA-1 as every authenticator has it.
enum OneTimeCode {
    /// Seconds a code holds.
    static let step = 30
    /// Codes before and after the present one that are taken as well, as clocks differ.
    static let latitude = 1

    /// The code of a counter (RFC 4226 §5.3).
    static func code(_ secret: [UInt8], counter: Int, digits: Int = 6) -> String {
        let message = (0..<8).map { UInt8(truncatingIfNeeded: counter >> (8 * (7 - $0))) }
        var digest = [UInt8](repeating: 0, count: 20)
        var length: UInt32 = 0
        let done = HMAC(EVP_sha1(), secret, CInt(secret.count), message, message.count, &digest, &length)
        precondition(done != nil, "libcrypto has no HMAC-SHA-1")
        let offset = Int(digest[19] & 0x0F)
        let word = digest[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
        let modulus = (0..<digits).reduce(1) { product, _ in product * 10 }
        let text = String(word % modulus)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The counter of the code, if it is right at the moment or a step beside it.
    static func counter(of code: String, secret: [UInt8], at seconds: Int) -> Int? {
        let now = seconds / step
        return (now - latitude...now + latitude).first { counter in
            let right = Array(self.code(secret, counter: counter).utf8)
            let given = Array(code.utf8)
            return right.count == given.count && zip(right, given).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
        }
    }
}
