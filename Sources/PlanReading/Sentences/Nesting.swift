/// How deep each place of a passage stands in brackets and quotes.
struct Nesting {
    /// Brackets in the upper four bits, quotes in the lower; empty where the passage has neither.
    private let depths: [UInt8]
    private static let deepest: UInt8 = 9

    /// Counts brackets and quotes at the landmarks; one left open ends with its sentence.
    init(_ passage: Passage, _ landmarks: Landmarks) {
        let scalars = passage.scalars
        var depths: [UInt8] = [], bracket: UInt8 = 0, quote: UInt8 = 0, known = 0
        for place in landmarks.places {
            let index = Int(place), scalar = scalars[index]
            if scalar.isIdeograph || (bracket | quote == 0 && !Self.opens(scalar)) { continue }
            if depths.isEmpty { depths = [UInt8](repeating: 0, count: scalars.count) }
            if bracket | quote != 0 { Self.fill(&depths, known..<index, bracket << 4 | quote) }
            switch scalar {
            case "（", "(", "《", "〔", "[": bracket = min(bracket + 1, Self.deepest)
            case "“", "‘": quote = min(quote + 1, Self.deepest)
            case "。", .lostStop: (bracket, quote) = (0, 0)
            default: break
            }
            depths[index] = bracket << 4 | quote
            switch scalar {
            case "）", ")", "》", "〕", "]": bracket = bracket == 0 ? 0 : bracket - 1
            case "”", "’": quote = quote == 0 ? 0 : quote - 1
            default: break
            }
            known = index + 1
        }
        if bracket | quote != 0 { Self.fill(&depths, known..<scalars.count, bracket << 4 | quote) }
        self.depths = depths
    }

    private static func opens(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "（", "(", "《", "〔", "[", "“", "‘": true
        default: false
        }
    }

    private static func fill(_ depths: inout [UInt8], _ range: Range<Int>, _ depth: UInt8) {
        for place in range { depths[place] = depth }
    }

    /// Depth of brackets at a place; the marks themselves count as inside.
    func brackets(at place: Int) -> UInt8 { depths.isEmpty ? 0 : depths[place] >> 4 }

    /// Depth of quotes at a place.
    func quotes(at place: Int) -> UInt8 { depths.isEmpty ? 0 : depths[place] & 0xF }

    /// Says whether a place stands outside all brackets and quotes.
    func isOpen(_ place: Int) -> Bool { depths.isEmpty || depths[place] == 0 }
}
