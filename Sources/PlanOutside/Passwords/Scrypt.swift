internal import CCrypto

/// The password hash scrypt (RFC 7914): slow, and needing memory, on purpose.
enum Scrypt {
    /// How much work one hash is.
    struct Cost: Equatable, Sendable {
        /// The logarithm to the base 2 of N; memory is 128 · r · N bytes.
        var logN: Int
        var r: Int
        var p: Int

        /// 128 MB and about a third of a second.
        static let strong = Cost(logN: 17, r: 8, p: 1)

        /// Says whether a hash of this cost may be tried at all: between trivial and 256 MB.
        var isBearable: Bool { (10...18).contains(logN) && (1...8).contains(r) && (1...4).contains(p) }
    }

    /// `length` bytes derived from a password and a salt; `nil` when the library refuses the cost.
    static func derive(_ password: [UInt8], salt: [UInt8], cost: Cost, length: Int) -> [UInt8]? {
        var key = [UInt8](repeating: 0, count: length)
        let limit: UInt64 = 512 << 20
        let done = password.withUnsafeBytes { bytes in
            EVP_PBE_scrypt(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, salt, salt.count,
                UInt64(1) << UInt64(cost.logN), UInt64(cost.r), UInt64(cost.p), limit, &key, length)
        }
        return done == 1 ? key : nil
    }
}
