internal import CCrypto

/// A hash with 256 bits, by the name that an audit entry and a published head call it.
package enum DigestAlgorithm: String, CaseIterable, Sendable {
    /// FIPS 180-4.
    case sha256 = "SHA-256"
    /// GB/T 32905-2016.
    case sm3 = "SM3"

    /// The digest of some bytes as 64 lower-case hexadecimal digits.
    package func hex(of bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 0
        let done = bytes.withUnsafeBytes { bytes in
            EVP_Digest(bytes.baseAddress, bytes.count, &digest, &length, method, nil)
        }
        precondition(done == 1 && length == 32, "libcrypto has no \(rawValue)")
        return SHA256.text(of: digest)
    }

    private var method: OpaquePointer? {
        switch self {
        case .sha256: EVP_sha256()
        case .sm3: EVP_sm3()
        }
    }
}
