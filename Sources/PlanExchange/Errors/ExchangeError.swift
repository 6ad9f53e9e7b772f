/// What can be wrong with a file that comes in or goes out; closed, with the data its sentence needs.
package enum ExchangeError: Error, Equatable, Sendable {
    /// There is no such file.
    case fileMissing(file: String)
    /// The file may not be opened.
    case notPermitted(file: String)
    /// The system failed to read or write, with its error number.
    case systemFailure(file: String, number: Int32)
    /// The file is larger than what is read at all; both numbers are bytes.
    case tooLarge(file: String, bytes: Int, limit: Int)
    /// The file holds nothing, or nothing but a byte order mark.
    case emptyFile(file: String)
    /// The file is of a kind that is not read here.
    case unsupportedFormat(file: String, format: FileFormat)
    /// A NUL stands in what should be text, at this offset in bytes.
    case binaryContent(file: String, offset: Int)
    /// The bytes are no text in this encoding, first at this offset in bytes; `nil`: in none of those tried.
    case undecodable(file: String, encoding: TextEncoding?, offset: Int)
    /// A document is torn, or is not what its name says.
    case damagedDocument(file: String, format: FileFormat)
    /// A document opens with a password only.
    case encryptedDocument(file: String)
    /// A document defines XML entities, which no document of its kind needs.
    case entityDeclaration(file: String)
    /// A document breaks a limit that keeps memory and time bounded.
    case documentTooMuch(file: String, limit: DocumentLimit)
    /// A PDF has pages but no text on them, such as a scan.
    case noTextLayer(file: String, pages: Int)
    /// A program that reads this format is not installed; the package that has it.
    case toolMissing(file: String, tool: String, package: String)
    /// The header lacks a column.
    case missingColumn(file: String, column: String)
    /// The header names a column twice.
    case duplicateColumn(file: String, column: String)
    /// A row has more or fewer fields than the header.
    case wrongFieldCount(file: String, row: Int, expected: Int, found: Int)
    /// A quoted field is never closed.
    case unterminatedQuote(file: String, row: Int)
    /// A quote stands where none may stand.
    case strayQuote(file: String, row: Int)
    /// A cell is not what its column asks for.
    case malformedCell(file: String, row: Int, column: String, value: String, expected: CellExpectation)
    /// Two rows share a key and say different things.
    case duplicateKey(file: String, row: Int, key: [String], firstRow: Int)
    /// Areas lie below themselves: each below the next, the last below the first.
    case areaBelowItself(file: String, areas: [String])
    /// A workbook could not be written, with the library's error number.
    case workbookFailure(number: Int)
}

/// What a column asks of its cells.
package enum CellExpectation: Equatable, Sendable {
    /// Anything but nothing.
    case text
    /// Letters, digits, `-`, `_` and `.`.
    case identifier
    /// A decimal number such as -12.5, without thousands separators.
    case number
    /// A whole number from–to, both included.
    case wholeNumber(ClosedRange<Int>)
    /// A period such as 2025, 2025-Q3, 2025-07 or 2025-01..2025-09.
    case period
    /// A year, half year, quarter or month, or a whole number that counts steps.
    case step
    /// A period of the same length as this one and after it.
    case stepAfter(String)
    /// A day such as 2026-01-31.
    case day
    /// A year, month or day.
    case date
    /// Six digits.
    case areaCode
    /// 64 hexadecimal digits in lower case.
    case sha256
    /// An address that begins with http:// or https://.
    case webAddress
    /// One of these words.
    case oneOf([String])
    /// The same as in the row where the key stands first.
    case sameAs(row: Int, value: String)
}

/// Everything that is wrong with a file.
package struct ExchangeFailure: Error, Equatable, Sendable {
    /// How many errors one failure lists at most.
    package static let limit = 100

    /// In the order of the file; never empty.
    package let errors: [ExchangeError]
    /// Says whether there were more than are listed.
    package let isCutShort: Bool

    /// Makes a failure of several errors.
    package init(errors: [ExchangeError]) {
        self.errors = Array(errors.prefix(ExchangeFailure.limit))
        isCutShort = errors.count > ExchangeFailure.limit
    }

    /// Makes a failure of one error.
    package init(_ error: ExchangeError) {
        self.init(errors: [error])
    }
}
