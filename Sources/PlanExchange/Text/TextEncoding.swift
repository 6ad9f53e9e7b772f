/// How a text's bytes stand for its scalars.
package enum TextEncoding: String, Equatable, Sendable, CaseIterable {
    /// UTF-8.
    case utf8 = "utf-8"
    /// UTF-16, the low byte first.
    case utf16LittleEndian = "utf-16le"
    /// UTF-16, the high byte first.
    case utf16BigEndian = "utf-16be"
    /// GB 18030, which holds GBK and GB 2312.
    case gb18030

    private static let names: [String: TextEncoding] = [
        "utf8": .utf8, "utf16le": .utf16LittleEndian, "utf16": .utf16LittleEndian, "utf16be": .utf16BigEndian,
        "gb18030": .gb18030, "gbk": .gb18030, "gb2312": .gb18030, "cp936": .gb18030, "ansi": .gb18030,
    ]

    /// Finds an encoding by the name people give it, such as `UTF-8`, `gbk` or `GB_2312`; `nil` for unknown names.
    package init?(name: String) {
        let key = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
        guard let encoding = TextEncoding.names[key] else { return nil }
        self = encoding
    }

    /// The bytes that may open a text in it.
    var byteOrderMark: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        case .gb18030: [0x84, 0x31, 0x95, 0x33]
        }
    }

    /// The encoding whose byte order mark the bytes begin with.
    static func marked(_ bytes: [UInt8]) -> TextEncoding? {
        allCases.first { bytes.starts(with: $0.byteOrderMark) }
    }
}
