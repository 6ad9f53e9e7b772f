/// How much of a document is read at most; what goes beyond is refused, so that memory and time stay bounded.
struct DocumentLimits: Equatable, Sendable {
    /// Bytes of a web page's file.
    var htmlBytes = 32_000_000
    /// Unicode scalars of the source text: some thirty times the longest plan.
    var scalars = 7_000_000
    /// What a paragraph costs beside its text, in scalars: many short ones take more memory than one long.
    var scalarsPerParagraph = 8
    /// Expanded bytes of one member of an archive.
    var memberBytes = 256_000_000
    /// Expanded bytes of a Word document's style or numbering member.
    var settingsBytes = 16_000_000
    /// Expanded bytes for each byte of the archive, asked once a member has more than ``freeBytes``.
    var compressionRatio = 300
    /// Expanded bytes for which the compression ratio is not asked.
    var freeBytes = 10_000_000
    /// Members of an archive.
    var members = 10_000
    /// Elements open at once.
    var depth = 256
    /// Attributes of one element.
    var attributes = 500
    /// Cells of a table's row, those covered by others included.
    var cellsPerRow = 1000
    /// Rows of one table.
    var rowsPerTable = 100_000
    /// Cells of all tables together.
    var cells = 1_000_000
    /// Cells of a workbook's sheet, of which one row is held at a time.
    var sheetCells = 16_000_000
    /// Texts that cells of a workbook share.
    var sharedTexts = 2_000_000
    /// Bytes of address space of a program that reads a PDF.
    var toolBytes = 768_000_000
    /// Processor seconds of that program.
    var toolSeconds = 60
    /// Seconds by the clock until that program is ended.
    var toolWait = 120
    /// Bytes of what that program may print.
    var toolOutput = 1_000_000_000
    /// Words of a PDF.
    var words = 4_000_000
}

/// Which limit a document broke.
package enum DocumentLimit: String, Equatable, Sendable, CaseIterable {
    /// Its text is too long.
    case text
    /// A member of the archive is too long when expanded.
    case member
    /// The archive expands to far more than it is: a zip bomb.
    case ratio
    /// The archive has too many members.
    case members
    /// Elements are nested too deep.
    case depth
    /// A row of a table has too many cells, or a table too many rows.
    case table
    /// Reading it took too long or too much memory.
    case effort
}

/// What is wrong with a document; the file's name is put to it at the entrance.
enum DocumentFault: Error, Equatable {
    /// It is not what its name says, or it is torn.
    case damaged
    /// A password is needed.
    case encrypted
    /// It defines entities, which no document of its kind needs.
    case entities
    /// It is an archive, but of another kind.
    case other(FileFormat)
    /// A limit is broken.
    case tooMuch(DocumentLimit)
    /// It has pages, but no text on them.
    case noTextLayer(pages: Int)
    /// The program that reads it is not there.
    case toolMissing
    /// The system failed, with its error number.
    case system(Int32)

    /// The error about a file, whose name says the format.
    func error(file: String, format: FileFormat) -> ExchangeError {
        switch self {
        case .damaged: .damagedDocument(file: file, format: format)
        case .encrypted: .encryptedDocument(file: file)
        case .entities: .entityDeclaration(file: file)
        case .other(let found): .unsupportedFormat(file: file, format: found)
        case .tooMuch(let limit): .documentTooMuch(file: file, limit: limit)
        case .noTextLayer(let pages): .noTextLayer(file: file, pages: pages)
        case .toolMissing: .toolMissing(file: file, tool: "pdftotext", package: "poppler-utils")
        case .system(let number): .systemFailure(file: file, number: number)
        }
    }
}
