package import PlanModel

/// Reads a plan's file into the text that every span points into.
package enum SourceTextReader {
    /// Reads a plan's file: plain text or Markdown, a web page, a Word document (.docx) or a PDF.
    ///
    /// The last part of its path becomes the text's name. An encoding takes the place of the guess at it.
    ///
    /// - Throws: What ``FileBytes/read(path:limit:)`` and ``read(_:name:encoding:)`` throw.
    package static func read(path: String, encoding: TextEncoding? = nil) throws(ExchangeFailure) -> SourceText {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let limit = FileFormat(name: name) == .html ? DocumentLimits().htmlBytes : FileBytes.limit
        return try read(FileBytes.read(path: path, limit: limit), name: name, encoding: encoding)
    }

    /// Turns a file's bytes into text; the name, without folder, says the format, and the bytes must agree.
    ///
    /// An encoding takes the place of the guess at it, for text and web pages.
    ///
    /// - Throws: `tooLarge`, `emptyFile`, `unsupportedFormat`, `binaryContent` or `undecodable`; for documents also
    ///   `damagedDocument`, `encryptedDocument`, `entityDeclaration`, `documentTooMuch`, `noTextLayer`, `toolMissing`
    ///   or `systemFailure`.
    package static func read(
        _ bytes: [UInt8], name: String, encoding: TextEncoding? = nil
    ) throws(ExchangeFailure) -> SourceText {
        do {
            let scalars = try scalars(of: bytes, name: name, encoding: encoding)
            return SourceText(name: name, sha256: SHA256.hex(of: bytes), scalars: scalars)
        } catch {
            throw ExchangeFailure(error)
        }
    }

    private static func scalars(
        of bytes: [UInt8], name: String, encoding: TextEncoding?
    ) throws(ExchangeError) -> [Unicode.Scalar] {
        if bytes.count > FileBytes.limit {
            throw .tooLarge(file: name, bytes: bytes.count, limit: FileBytes.limit)
        }
        if bytes.isEmpty { throw .emptyFile(file: name) }
        let format = FileFormat(name: name)
        switch format {
        case .text:
            if let found = FileFormat(signatureOf: bytes) { throw .unsupportedFormat(file: name, format: found) }
            var scalars = try TextDecoding.decode(bytes, file: name, encoding: encoding)
            scalars.normaliseLineEnds()
            return scalars
        case .html, .word, .pdf:
            return try DocumentReader.scalars(of: bytes, file: name, format: format, encoding: encoding)
        case .oldOffice, .spreadsheet, .archive, .image, .other:
            throw .unsupportedFormat(file: name, format: format)
        }
    }
}
