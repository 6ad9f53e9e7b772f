/// Draws pieces into one buffer of UTF-8.
struct MarkupWriter {
    private(set) var bytes: [UInt8] = []

    /// The bytes of a piece.
    static func bytes(of piece: Markup, reserving capacity: Int = 64 * 1024) -> [UInt8] {
        var writer = MarkupWriter()
        writer.bytes.reserveCapacity(capacity)
        writer.draw(piece)
        return writer.bytes
    }

    /// The text of a piece.
    static func text(of piece: Markup) -> String {
        String(decoding: bytes(of: piece, reserving: 1024), as: UTF8.self)
    }

    mutating func draw(_ piece: Markup) {
        switch piece {
        case .text(let words): escape(words)
        case .fragment(let pieces): pieces.forEach { draw($0) }
        case .drawing(let drawing): bytes.append(contentsOf: drawing.svg.utf8)
        case .module(let link):
            raw("\n<script type=\"module\" src=\"")
            escape(link.text)
            raw("\"></script>")
        case .element(let tag, let attributes, let content): draw(tag, attributes, content)
        }
    }

    /// Writes what is known to be safe, such as the document type.
    mutating func raw(_ words: StaticString) {
        words.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Writes a style sheet of our own into a page that stands alone; an end tag inside it could not get out.
    mutating func style(_ sheet: [UInt8]) {
        bytes.append(contentsOf: sheet.filter { $0 != UInt8(ascii: "<") })
    }

    private mutating func draw(_ tag: Tag, _ attributes: [Attribute], _ content: [Markup]) {
        if tag.startsLine { bytes.append(Self.newLine) }
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: tag.name.utf8)
        for attribute in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: attribute.name.rawValue.utf8)
            guard let value = attribute.value else { continue }
            bytes.append(UInt8(ascii: "="))
            bytes.append(UInt8(ascii: "\""))
            escape(value)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
        guard !tag.isVoid else { return }
        content.forEach { draw($0) }
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        bytes.append(contentsOf: tag.name.utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    /// The five characters that mean something in HTML are named; control characters that HTML forbids are dropped.
    private mutating func escape(_ words: String) {
        for byte in words.utf8 {
            switch byte {
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            case UInt8(ascii: "\""): raw("&quot;")
            case UInt8(ascii: "'"): raw("&#39;")
            case 0x09, 0x0A, 0x20...0x7E, 0x80...: bytes.append(byte)
            default: continue
            }
        }
    }

    private static let newLine = UInt8(ascii: "\n")
}
