import Foundation

/// The bytes of a web page as UTF-8.
enum HtmlEncoding {
    /// How far a page's own word on its encoding is looked for.
    private static let prologue = 4096

    /// Turns a page into UTF-8 without a byte order mark.
    ///
    /// An encoding given counts; then the byte order mark, then the page's own word if the bytes agree with it, then the
    /// rule for text.
    static func utf8(
        _ bytes: [UInt8], file: String, encoding: TextEncoding?
    ) throws(ExchangeError) -> [UInt8] {
        let marked = encoding ?? TextEncoding.marked(bytes)
        if marked == nil, let stated = stated(in: bytes),
            let result = try? convert(bytes, file: file, encoding: stated)
        {
            return result
        }
        return try convert(bytes, file: file, encoding: marked)
    }

    private static func convert(
        _ bytes: [UInt8], file: String, encoding: TextEncoding?
    ) throws(ExchangeError) -> [UInt8] {
        if encoding ?? .utf8 == .utf8, !bytes.contains(0) {
            let skipped = bytes.starts(with: TextEncoding.utf8.byteOrderMark) ? 3 : 0
            if bytes.count == skipped { throw .emptyFile(file: file) }
            if bytes.withUnsafeBufferPointer({ UTF8Decoding.decode($0) { _ in } }) == nil {
                return Array(bytes[skipped...])
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: try TextDecoding.decode(bytes, file: file, encoding: encoding))
        return Array(String(view).utf8)
    }

    /// What `<meta charset>`, `<meta content>` or the XML declaration says.
    private static func stated(in bytes: [UInt8]) -> TextEncoding? {
        let head = String(decoding: bytes.prefix(prologue).filter { $0 < 0x80 }, as: UTF8.self).lowercased()
        let pattern = #/<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?\s*([a-z0-9_\-]+)/#
        guard let name = head.firstMatch(of: pattern)?.1, let encoding = TextEncoding(name: String(name)) else {
            return nil
        }
        // A page that can say it in ASCII is not UTF-16.
        return encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? .utf8 : encoding
    }
}
