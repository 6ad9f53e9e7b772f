import PlanExchange

extension DoorSentences {
    /// The sentences about web pages, Word documents and PDFs.
    static func documentSentence(for error: ExchangeError) -> Both {
        switch error {
        case .unsupportedFormat(let file, let format): unsupported(file, format)
        case .damagedDocument(let file, let format):
            (
                "\(file) 不是完整的 \(format.rawValue) 文件，请重新下载或另存一份。",
                "\(file) is no whole \(format.rawValue) file; fetch it again or save it anew."
            )
        case .encryptedDocument(let file):
            ("\(file) 设有密码，请另存一份不带密码的。", "\(file) is locked with a password; save it without one.")
        case .entityDeclaration(let file):
            (
                "\(file) 内含 XML 实体定义，不予读取，请用文字处理软件另存一份。",
                "\(file) defines XML entities and is not read; save it anew with a word processor."
            )
        case .documentTooMuch(let file, let limit):
            (
                "\(file) \(words(limit).zh)，不予读取，请拆分或另存为文本。",
                "\(file) \(words(limit).en) and is not read; split it or save it as text."
            )
        case .noTextLayer(let file, let pages):
            (
                "\(file)（\(pages) 页）没有文字层，多半是扫描件，请先做文字识别（OCR）。",
                "\(file) (\(pages) \(pages == 1 ? "page" : "pages")) has no text layer, it is probably a scan; "
                    + "run text recognition (OCR) first."
            )
        case .toolMissing(let file, let tool, let package):
            (
                "读 \(file) 需要程序 \(tool)，请安装软件包 \(package)。",
                "\(file) is read with the program \(tool), which is not there; install the package \(package)."
            )
        default: ("文件有误。", "The file is at fault.")
        }
    }

    private static func unsupported(_ file: String, _ format: FileFormat) -> Both {
        if format == .oldOffice {
            return (
                "\(file) 是旧版或加了密码的 Office 文件，请另存为不带密码的 .docx（表格存为 CSV）。",
                "\(file) is an old or locked Office file; save it as .docx without a password (a table as CSV)."
            )
        }
        if format.isRead {
            return (
                "\(file) 的内容其实是 \(format.rawValue) 格式，与文件名不符，请改用相应的扩展名。",
                "\(file) is \(format.rawValue) by its content, not what its name says; give it the ending that fits."
            )
        }
        return (
            "\(file) 是 \(format.rawValue) 格式，不能读取，请另存为文本、HTML、DOCX 或 PDF。",
            "\(file) is \(format.rawValue), which is not read; save it as text, HTML, DOCX or PDF."
        )
    }

    private static func words(_ limit: DocumentLimit) -> Both {
        switch limit {
        case .text: ("文字过长", "holds too much text")
        case .member: ("解压后过大", "is too large when expanded")
        case .ratio: ("解压后膨胀得出奇（疑似压缩炸弹）", "expands out of all proportion (a zip bomb?)")
        case .members: ("内含文件过多", "holds too many files")
        case .depth: ("嵌套过深", "is nested too deep")
        case .table: ("表格过大", "has too large a table")
        case .effort: ("读取费时或费内存过多", "takes too long or too much memory to read")
        }
    }
}
