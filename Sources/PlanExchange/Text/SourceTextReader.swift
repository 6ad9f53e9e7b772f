package import PlanModel

/// Reads a plan's file into the text that every span points into.
package enum SourceTextReader {
    /// Reads a plain text or Markdown file; the last part of its path becomes the text's name.
    ///
    /// An encoding takes the place of the guess at it.
    ///
    /// - Throws: What ``FileBytes/read(path:limit:)`` and ``read(_:name:encoding:)`` throw.
    package static func read(path: String, encoding: TextEncoding? = nil) throws(ExchangeFailure) -> SourceText {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return try read(FileBytes.read(path: path), name: name, encoding: encoding)
    }

    /// Decodes a file's bytes; the name, without folder, must have an extension of plain text or none.
    ///
    /// An encoding takes the place of the guess at it.
    ///
    /// - Throws: `tooLarge`, `emptyFile`, `unsupportedFormat`, `binaryContent` or `undecodable`.
    package static func read(
        _ bytes: [UInt8], name: String, encoding: TextEncoding? = nil
    ) throws(ExchangeFailure) -> SourceText {
        do {
            var scalars = try decode(bytes, name: name, encoding: encoding)
            scalars.normaliseLineEnds()
            return SourceText(name: name, sha256: SHA256.hex(of: bytes), scalars: scalars)
        } catch {
            throw ExchangeFailure(error)
        }
    }

    private static func decode(
        _ bytes: [UInt8], name: String, encoding: TextEncoding?
    ) throws(ExchangeError) -> [Unicode.Scalar] {
        if bytes.count > FileBytes.limit {
            throw .tooLarge(file: name, bytes: bytes.count, limit: FileBytes.limit)
        }
        if bytes.isEmpty { throw .emptyFile(file: name) }
        let format = FileFormat(name: name)
        if format != .text { throw .unsupportedFormat(file: name, format: format) }
        if let found = FileFormat(signatureOf: bytes) { throw .unsupportedFormat(file: name, format: found) }
        return try TextDecoding.decode(bytes, file: name, encoding: encoding)
    }
}
