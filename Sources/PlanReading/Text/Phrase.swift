/// A word compared byte by byte, without the cost of character boundaries.
struct Phrase: Sendable, ExpressibleByStringLiteral {
    /// Its UTF-8.
    let bytes: [UInt8]

    /// Takes a literal apart.
    init(stringLiteral value: String) {
        bytes = Array(value.utf8)
    }
}

extension String {
    /// Says whether the text ends with the phrase.
    func ends(with phrase: Phrase) -> Bool {
        utf8.count >= phrase.bytes.count && utf8.suffix(phrase.bytes.count).elementsEqual(phrase.bytes)
    }

    /// Says whether the text starts with the phrase.
    func starts(with phrase: Phrase) -> Bool {
        utf8.count >= phrase.bytes.count && utf8.prefix(phrase.bytes.count).elementsEqual(phrase.bytes)
    }

    /// Says whether the text holds the phrase.
    func holds(_ phrase: Phrase) -> Bool {
        let found = utf8.withContiguousStorageIfAvailable { Self.holds($0, phrase.bytes) }
        return found ?? Array(utf8).withUnsafeBufferPointer { Self.holds($0, phrase.bytes) }
    }

    /// What stands behind the first place of the phrase; `nil` when it does not occur or nothing follows.
    func rest(behind phrase: Phrase) -> String? {
        let bytes = Array(utf8)
        guard bytes.count > phrase.bytes.count else { return nil }
        for start in 0..<(bytes.count - phrase.bytes.count)
        where bytes[start..<(start + phrase.bytes.count)].elementsEqual(phrase.bytes) {
            return String(decoding: bytes[(start + phrase.bytes.count)...], as: UTF8.self)
        }
        return nil
    }

    /// The text without the phrase at its end, if it ends so.
    func dropping(suffix phrase: Phrase) -> String {
        ends(with: phrase) ? String(Substring(utf8.dropLast(phrase.bytes.count))) : self
    }

    /// Number of Unicode scalars.
    var scalarCount: Int { unicodeScalars.count }

    private static func holds(_ text: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
        guard let first = word.first, text.count >= word.count else { return word.isEmpty }
        for start in 0...(text.count - word.count) where text[start] == first {
            if word.indices.allSatisfy({ text[start + $0] == word[$0] }) { return true }
        }
        return false
    }
}
