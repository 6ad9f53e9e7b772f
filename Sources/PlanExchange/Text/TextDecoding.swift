/// From a file's bytes to its scalars, by the rules of the fixed surface.
enum TextDecoding {
    /// What a guess at GB 18030 must reach: the share of printable scalars.
    private static let leastPrintableShare = 0.99

    /// Decodes by byte order mark, else as strict UTF-8, else as strict GB 18030 of which 99 % is printable.
    ///
    /// A given encoding takes the place of the guess; its byte order mark is still left out. Line ends stay as in
    /// the file.
    static func decode(
        _ bytes: [UInt8], file: String, encoding: TextEncoding?
    ) throws(ExchangeError) -> [Unicode.Scalar] {
        let known = encoding ?? TextEncoding.marked(bytes)
        let isWide = known == .utf16LittleEndian || known == .utf16BigEndian
        if !isWide, let offset = bytes.firstIndex(of: 0) { throw .binaryContent(file: file, offset: offset) }
        let skipped = known.map { bytes.starts(with: $0.byteOrderMark) ? $0.byteOrderMark.count : 0 } ?? 0
        if bytes.count == skipped { throw .emptyFile(file: file) }
        let scalars =
            if let known {
                try decode(bytes, from: skipped, as: known, file: file)
            } else {
                try guess(bytes, file: file)
            }
        if isWide, let index = scalars.firstIndex(of: "\0") {
            throw .binaryContent(file: file, offset: skipped + index * 2)
        }
        return scalars
    }

    private static func guess(_ bytes: [UInt8], file: String) throws(ExchangeError) -> [Unicode.Scalar] {
        do {
            return try scalars(bytes, from: 0, as: .utf8)
        } catch let failure {
            guard let guessed = try? scalars(bytes, from: 0, as: .gb18030) else {
                throw .undecodable(file: file, encoding: nil, offset: failure.offset)
            }
            let printable = guessed.reduce(into: 0) { $0 += $1.isPrintable ? 1 : 0 }
            guard Double(printable) >= leastPrintableShare * Double(guessed.count) else {
                throw .undecodable(file: file, encoding: nil, offset: failure.offset)
            }
            return guessed
        }
    }

    private static func decode(
        _ bytes: [UInt8], from start: Int, as encoding: TextEncoding, file: String
    ) throws(ExchangeError) -> [Unicode.Scalar] {
        do {
            return try scalars(bytes, from: start, as: encoding)
        } catch let failure {
            throw .undecodable(file: file, encoding: encoding, offset: start + failure.offset)
        }
    }

    private static func scalars(
        _ bytes: [UInt8], from start: Int, as encoding: TextEncoding
    ) throws(DecodingFailure) -> [Unicode.Scalar] {
        let outcome = bytes.withUnsafeBufferPointer { buffer -> Result<[Unicode.Scalar], DecodingFailure> in
            Result { () throws(DecodingFailure) in
                switch encoding {
                case .utf8: try [Unicode.Scalar](utf8: buffer[start...])
                case .utf16LittleEndian: try [Unicode.Scalar](utf16: buffer[start...], bigEndian: false)
                case .utf16BigEndian: try [Unicode.Scalar](utf16: buffer[start...], bigEndian: true)
                case .gb18030: try [Unicode.Scalar](gb18030: buffer[start...])
                }
            }
        }
        return try outcome.get()
    }
}

extension [Unicode.Scalar] {
    /// Turns CR LF and a lone CR into U+000A, in place.
    mutating func normaliseLineEnds() {
        guard let first = firstIndex(of: "\r") else { return }
        var write = first
        var read = first
        while read < count {
            let scalar = self[read]
            self[write] = scalar == "\r" ? "\n" : scalar
            read += scalar == "\r" && read + 1 < count && self[read + 1] == "\n" ? 2 : 1
            write += 1
        }
        removeSubrange(write...)
    }
}
