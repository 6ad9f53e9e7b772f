import CCrypto

/// SHA-256 of the bytes, as 64 hexadecimal digits in lower case.
package func sha256Hex(_ bytes: UnsafeRawBufferPointer) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    let done = EVP_Digest(bytes.baseAddress, bytes.count, &digest, &length, EVP_sha256(), nil)
    precondition(done == 1 && length == 32, "libcrypto has no SHA-256")
    return digest.reduce(into: "") { text, byte in
        let digits = String(byte, radix: 16)
        text += digits.count == 1 ? "0" + digits : digits
    }
}

/// SHA-256 of the bytes, as 64 hexadecimal digits in lower case.
package func sha256Hex(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { sha256Hex($0) }
}

/// SHA-256 of the text in UTF-8, as 64 hexadecimal digits in lower case.
package func sha256Hex(_ text: String) -> String {
    sha256Hex(Array(text.utf8))
}
