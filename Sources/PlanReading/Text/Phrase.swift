/// A word compared byte by byte, without the cost of character boundaries or of a place in memory of its own.
struct Phrase: Sendable, Hashable, ExpressibleByStringLiteral {
    private let literal: StaticString
    /// Number of its bytes in UTF-8.
    let length: Int

    /// Takes a literal.
    init(stringLiteral value: StaticString) {
        literal = value
        length = value.withUTF8Buffer { $0.count }
    }

    /// The byte at a place.
    func byte(_ place: Int) -> UInt8 { literal.withUTF8Buffer { $0[place] } }

    /// The word as a string.
    var text: String { literal.description }

    static func == (left: Phrase, right: Phrase) -> Bool { left.text == right.text }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// Says whether the word stands at a place of some bytes.
    func stands(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard place >= 0, place + length <= bytes.count else { return false }
        return literal.withUTF8Buffer { Self.equal($0, bytes, at: place) }
    }

    /// The first place of the word in some bytes.
    func first(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard length <= bytes.count else { return nil }
        let last = bytes.count - length
        return literal.withUTF8Buffer { word in
            var place = 0
            while place <= last {
                if Self.equal(word, bytes, at: place) { return place }
                place += 1
            }
            return nil
        }
    }

    /// Compares from the end, where Chinese words differ sooner; `place` leaves room for the word.
    @inline(__always)
    private static func equal(
        _ word: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>, at place: Int
    ) -> Bool {
        var step = word.count - 1
        while step >= 0 {
            if bytes[place + step] != word[step] { return false }
            step -= 1
        }
        return true
    }
}

extension String {
    /// Says whether the text ends with the phrase.
    func ends(with phrase: Phrase) -> Bool {
        withBytes { phrase.stands(in: $0, at: $0.count - phrase.length) }
    }

    /// Says whether the text ends with the same bytes as another.
    func ends(withBytesOf other: String) -> Bool {
        utf8.count >= other.utf8.count && utf8.suffix(other.utf8.count).elementsEqual(other.utf8)
    }

    /// Says whether the text is one of the phrases.
    func isOne(of phrases: [Phrase]) -> Bool {
        withBytes { bytes in phrases.contains { $0.length == bytes.count && $0.stands(in: bytes, at: 0) } }
    }

    /// Says whether the text starts with the phrase.
    func opens(with phrase: Phrase) -> Bool {
        withBytes { phrase.stands(in: $0, at: 0) }
    }

    /// Says whether the text holds the phrase.
    func holds(_ phrase: Phrase) -> Bool {
        withBytes { phrase.first(in: $0) != nil }
    }

    /// What stands behind the first place of the phrase; `nil` when it does not occur or nothing follows.
    func rest(behind phrase: Phrase) -> String? {
        guard let place = withBytes({ phrase.first(in: $0) }), utf8.count > place + phrase.length else { return nil }
        return String(Substring(utf8.dropFirst(place + phrase.length)))
    }

    /// The text without the phrase at its end, if it ends so.
    func dropping(suffix phrase: Phrase) -> String {
        ends(with: phrase) ? String(Substring(utf8.dropLast(phrase.length))) : self
    }

    /// Number of Unicode scalars.
    var scalarCount: Int { unicodeScalars.count }

    /// Hands over the bytes.
    func withBytes<Answer>(_ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
        utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
    }
}
