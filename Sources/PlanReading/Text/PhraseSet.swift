/// Several phrases of Chinese characters looked for in one text; one look at a byte tells most places apart.
struct PhraseSet: Sendable, ExpressibleByArrayLiteral {
    private let phrases: [Phrase]
    /// A bit for the six lowest bits of the third byte of each phrase, where Chinese characters differ most.
    private let thirds: UInt64
    /// A bit for those of the last byte of each phrase.
    private let lasts: UInt64

    /// Takes phrases of three bytes at least.
    init(arrayLiteral phrases: Phrase...) {
        self.phrases = phrases
        thirds = phrases.reduce(0) { $0 | Self.bit($1.byte(2)) }
        lasts = phrases.reduce(0) { $0 | Self.bit($1.byte($1.length - 1)) }
    }

    private static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }

    /// Says whether one of the phrases stands in a text.
    func stands(in text: String) -> Bool {
        text.withBytes { bytes in
            var place = 0
            while place + 2 < bytes.count {
                if thirds & Self.bit(bytes[place + 2]) != 0,
                    phrases.contains(where: { $0.stands(in: bytes, at: place) })
                {
                    return true
                }
                place += 1
            }
            return false
        }
    }

    /// Says whether a text ends with one of the phrases.
    func ends(_ text: String) -> Bool {
        text.withBytes { bytes in
            guard let last = bytes.last, lasts & Self.bit(last) != 0 else { return false }
            return phrases.contains { $0.stands(in: bytes, at: bytes.count - $0.length) }
        }
    }
}
