internal import CCrypto

/// SHA-256 over bytes as they come.
package final class RunningSHA256 {
    private let context: OpaquePointer?

    /// Starts with no bytes.
    package init() {
        context = EVP_MD_CTX_new()
        precondition(EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1, "libcrypto has no SHA-256")
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Adds bytes behind those before.
    package func update(_ bytes: UnsafeRawBufferPointer) {
        precondition(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1, "libcrypto refused bytes")
    }

    /// The digest of all bytes as 64 lower-case hexadecimal digits; nothing may be added afterwards.
    package func finish() -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        var length: UInt32 = 0
        precondition(EVP_DigestFinal_ex(context, &digest, &length) == 1, "libcrypto gave no digest")
        return SHA256.text(of: digest)
    }
}
