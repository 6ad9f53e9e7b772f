/// Reads what `pdftotext -tsv` prints, part by part, and gives each page when it is complete.
///
/// A line has twelve fields: level, page, four numbers of no use here, left, top, width, height, confidence, text. Level 1
/// opens a page, level 5 is a word.
struct PdfWordScanner {
    private let limits: DocumentLimits
    private var rest: [UInt8] = []
    private var page: PdfPage?
    private var words = 0
    private var scalars = 0

    init(limits: DocumentLimits) {
        self.limits = limits
    }

    /// Reads one more part.
    mutating func read(
        _ part: UnsafeRawBufferPointer, _ take: (PdfPage) throws(DocumentFault) -> Void
    ) throws(DocumentFault) {
        var start = 0
        while let end = part[start...].firstIndex(of: 0x0A) {
            if rest.isEmpty {
                try line(UnsafeRawBufferPointer(rebasing: part[start..<end]), take)
            } else {
                rest += part[start..<end]
                let whole = rest
                rest = []
                let outcome = whole.withUnsafeBytes { bytes -> Result<Void, DocumentFault> in
                    Result { () throws(DocumentFault) in try line(bytes, take) }
                }
                try outcome.get()
            }
            start = end + 1
        }
        rest += part[start...]
        if rest.count > 1_000_000 { throw .tooMuch(.text) }
    }

    /// Gives the last page.
    mutating func finish(_ take: (PdfPage) throws(DocumentFault) -> Void) throws(DocumentFault) {
        if let page { try take(page) }
        page = nil
    }

    private mutating func line(
        _ bytes: UnsafeRawBufferPointer, _ take: (PdfPage) throws(DocumentFault) -> Void
    ) throws(DocumentFault) {
        let fields = bytes.split(separator: 0x09, maxSplits: 11, omittingEmptySubsequences: false)
        guard fields.count == 12 else { return }
        let level = fields[0].elementsEqual([0x31]) ? 1 : fields[0].elementsEqual([0x35]) ? 5 : 0
        guard level > 0, let left = number(fields[6]), let top = number(fields[7]), let width = number(fields[8]),
            let height = number(fields[9])
        else { return }
        if level == 1 {
            if let page { try take(page) }
            page = PdfPage(width: width, height: height)
        } else {
            try word(String(decoding: fields[11], as: UTF8.self), left, top, width, height)
        }
    }

    private mutating func word(
        _ text: String, _ left: Float, _ top: Float, _ width: Float, _ height: Float
    ) throws(DocumentFault) {
        guard width >= 0, height > 0 else { return }
        words += 1
        scalars += text.unicodeScalars.count
        if words > limits.words || scalars > limits.scalars { throw .tooMuch(.text) }
        page?.words.append(
            PdfWord(left: left, top: top, right: left + width, bottom: top + height, text: text))
    }

    /// A number whose size a page can have.
    private func number(_ field: Slice<UnsafeRawBufferPointer>) -> Float? {
        guard let number = Float(String(decoding: field, as: UTF8.self)), abs(number) < 1_000_000 else { return nil }
        return number
    }
}
