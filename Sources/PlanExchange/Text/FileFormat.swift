/// What kind of file something is, by its first bytes and by its name.
package enum FileFormat: String, Equatable, Sendable, CaseIterable {
    /// Plain text or Markdown.
    case text
    /// A web page.
    case html
    /// A Word document (.docx).
    case word
    /// A document or workbook of the time before .docx, or a newer one under a password.
    case oldOffice = "old-office"
    /// A workbook, old or new.
    case spreadsheet
    /// A PDF.
    case pdf
    /// A zip, gzip, rar or 7z archive of unknown content.
    case archive
    /// A picture.
    case image
    /// Something else.
    case other

    private static let signatures: [(bytes: [UInt8], format: FileFormat)] = [
        (Array("%PDF-".utf8), .pdf),
        ([0x50, 0x4B, 0x03, 0x04], .archive), ([0x50, 0x4B, 0x05, 0x06], .archive),
        ([0x50, 0x4B, 0x07, 0x08], .archive), ([0x1F, 0x8B, 0x08], .archive),
        (Array("Rar!".utf8), .archive), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
        ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image),
        ([0x7F, 0x45, 0x4C, 0x46], .other),
    ]

    private static let extensions: [String: FileFormat] = [
        "": .text, "txt": .text, "text": .text, "md": .text, "markdown": .text, "html": .html, "htm": .html,
        "xhtml": .html, "doc": .oldOffice, "docx": .word, "wps": .oldOffice, "xls": .spreadsheet, "xlsx": .spreadsheet,
        "pdf": .pdf, "zip": .archive, "gz": .archive, "rar": .archive, "7z": .archive, "png": .image, "jpg": .image,
        "jpeg": .image,
    ]

    /// What the file's name says; a name without an extension is text.
    init(name: String) {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        let suffix = parts.count < 2 ? "" : String(parts[parts.count - 1]).lowercased()
        self = FileFormat.extensions[suffix] ?? .other
    }

    /// Says whether plans are read in it.
    package var isRead: Bool { self == .text || self == .html || self == .word || self == .pdf }

    /// What the first bytes say; `nil` when they are no known signature.
    init?(signatureOf bytes: [UInt8]) {
        guard let match = FileFormat.signatures.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
        self = match.format
    }
}
