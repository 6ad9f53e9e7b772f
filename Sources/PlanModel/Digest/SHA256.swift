internal import CCrypto

/// The hash by which files, inputs and audit entries are named (FIPS 180-4).
package enum SHA256 {
    /// The digest of some bytes as 64 lower-case hexadecimal digits.
    package static func hex(of bytes: [UInt8]) -> String {
        bytes.withUnsafeBytes { hex(of: $0) }
    }

    /// The digest of a text in UTF-8 as 64 lower-case hexadecimal digits.
    package static func hex(of text: String) -> String {
        hex(of: Array(text.utf8))
    }

    /// The digest of some bytes as 64 lower-case hexadecimal digits.
    package static func hex(of bytes: UnsafeRawBufferPointer) -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        var length: UInt32 = 0
        let done = EVP_Digest(bytes.baseAddress, bytes.count, &digest, &length, EVP_sha256(), nil)
        precondition(done == 1, "libcrypto has no SHA-256")
        return text(of: digest)
    }

    /// A digest in hexadecimal digits.
    static func text(of digest: [UInt8]) -> String {
        digest.reduce(into: "") { text, byte in
            let digits = String(byte, radix: 16)
            text += digits.count == 1 ? "0" + digits : digits
        }
    }
}
