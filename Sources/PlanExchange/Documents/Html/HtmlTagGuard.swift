/// Counts the attributes of each tag of a web page before the parser sees them, for the reason of ``XmlTagGuard``.
///
/// Every `<` before a letter is followed as if a tag began there, because what holds it (a script, a comment) is the parser's
/// to say.
enum HtmlTagGuard {
    /// How often, on average, a byte may be looked at; pages that are no attack stay near one.
    private static let effort = 20

    /// Says whether no tag has more attributes than the limit.
    static func allows(_ bytes: [UInt8], limit: Int) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            var (place, work) = (0, 0)
            while place + 1 < buffer.count {
                guard buffer[place] == 0x3C, isLetter(buffer[place + 1]) else {
                    place += 1
                    continue
                }
                let tag = follow(buffer, from: place + 1, limit)
                work += tag.end - place
                if tag.count > 2 * limit || work > (buffer.count + 100_000) * effort { return false }
                // What begins before the first quote sees the same from there on, with fewer words before it.
                place = tag.known
            }
            return true
        }
    }

    /// Follows one tag to its end: words, and values in quotes behind an equals sign, each of which counts.
    private static func follow(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ limit: Int
    ) -> (count: Int, known: Int, end: Int) {
        var (count, place, previous) = (0, start, UInt8(0))
        var firstQuote: Int?
        while place < bytes.count, bytes[place] != 0x3E, count <= 2 * limit {
            let byte = bytes[place]
            if byte == 0x22 || byte == 0x27, previous == 0x3D {
                firstQuote = firstQuote ?? place
                place += 1
                while place < bytes.count, bytes[place] != byte { place += 1 }
                count += 1
                previous = 0
            } else if byte <= 0x20 {
                if bytes[place - 1] > 0x20 { count += 1 }
            } else {
                previous = byte
            }
            place += 1
        }
        return (count, max(firstQuote ?? place, start), place)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
