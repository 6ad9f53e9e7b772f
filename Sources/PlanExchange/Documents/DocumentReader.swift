/// Reads a web page, a Word document or a PDF: bytes → blocks → source text.
enum DocumentReader {
    /// The source text of a document.
    static func scalars(
        of bytes: [UInt8], file: String, format: FileFormat, encoding: TextEncoding? = nil,
        limits: DocumentLimits = DocumentLimits()
    ) throws(ExchangeError) -> [Unicode.Scalar] {
        if let found = FileFormat(signatureOf: bytes), found != format, !(format == .word && found == .archive) {
            throw .unsupportedFormat(file: file, format: found)
        }
        let blocks: [DocumentBlock]
        if format == .html {
            if bytes.count > limits.htmlBytes {
                throw .tooLarge(file: file, bytes: bytes.count, limit: limits.htmlBytes)
            }
            let page = try HtmlEncoding.utf8(bytes, file: file, encoding: encoding)
            blocks = try named(file, format) { () throws(DocumentFault) in
                try HtmlReader.blocks(utf8: page, limits: limits)
            }
        } else {
            blocks = try named(file, format) { () throws(DocumentFault) in
                format == .word
                    ? try WordReader.blocks(bytes, limits: limits) : try PdfReader.blocks(bytes, limits: limits)
            }
        }
        if blocks.isEmpty { throw .emptyFile(file: file) }
        return SourceLayout.scalars(of: blocks)
    }

    /// Puts the file's name to a fault.
    private static func named<Value>(
        _ file: String, _ format: FileFormat, _ work: () throws(DocumentFault) -> Value
    ) throws(ExchangeError) -> Value {
        do {
            return try work()
        } catch {
            throw error.error(file: file, format: format)
        }
    }
}
