import PlanExchange

extension DoorSentences {
    static func sentence(for error: ExchangeError) -> Both {
        switch error {
        case .fileMissing(let file): ("找不到文件 \(file)，请核对路径。", "\(file) is not there; check the path.")
        case .notPermitted(let file):
            ("无权读取 \(file)，请检查权限。", "\(file) may not be opened; check its permissions.")
        case .systemFailure(let file, let number):
            ("读写 \(file) 失败（系统错误 \(number)）。", "\(file) could not be read or written (system error \(number)).")
        case .tooLarge(let file, let bytes, let limit):
            (
                "\(file) 有 \(bytes) 字节，超过上限 \(limit)，请拆分。",
                "\(file) has \(bytes) bytes, more than the \(limit) that are read; split it."
            )
        case .emptyFile(let file): ("\(file) 是空的，请换一个文件。", "\(file) is empty; name another file.")
        case .unsupportedFormat, .damagedDocument, .encryptedDocument, .entityDeclaration, .documentTooMuch,
            .noTextLayer, .toolMissing:
            documentSentence(for: error)
        case .binaryContent(let file, let offset):
            (
                "\(file) 第 \(offset) 字节起不是文本，请换成文本文件。",
                "\(file) is not text (byte \(offset)); name a text file."
            )
        case .undecodable(let file, let encoding, let offset):
            (
                "\(file) 在第 \(offset) 字节处无法按\(encoding.map { " \($0.rawValue) " } ?? "任何编码")解读，请另存为 UTF-8。",
                "\(file) cannot be decoded\(encoding.map { " as \($0.rawValue)" } ?? "") at byte \(offset); "
                    + "save it as UTF-8."
            )
        case .missingColumn(let file, let column):
            ("\(file) 缺少 \(column) 一栏，请补上。", "\(file) lacks the column \(column); add it.")
        case .duplicateColumn(let file, let column):
            ("\(file) 的 \(column) 一栏出现两次，请删去一个。", "\(file) names the column \(column) twice; remove one.")
        case .areaBelowItself(let file, let areas):
            (
                "\(file)：地区 \(areas.joined(separator: "、")) 互为上下级，请改正 parent 一栏。",
                "\(file): the areas \(areas.joined(separator: ", ")) lie below themselves; correct the column parent."
            )
        default: rowSentence(for: error)
        }
    }

    private static func rowSentence(for error: ExchangeError) -> Both {
        switch error {
        case .wrongFieldCount(let file, let row, let expected, let found):
            (
                "\(file) 第 \(row) 行有 \(found) 栏，应为 \(expected) 栏。",
                "\(file), row \(row): \(found) fields instead of \(expected); check the commas."
            )
        case .unterminatedQuote(let file, let row):
            ("\(file) 第 \(row) 行的引号没有闭合。", "\(file), row \(row): a quote is never closed; close it.")
        case .strayQuote(let file, let row):
            ("\(file) 第 \(row) 行有多余的引号。", "\(file), row \(row): a quote stands where none may; double it.")
        case .malformedCell(let file, let row, let column, let value, let expected):
            (
                "\(file) 第 \(row) 行 \(column) 一栏“\(value.prefix(40))”应为\(words(expected).zh)。",
                "\(file), row \(row), column \(column): \u{201C}\(value.prefix(40))\u{201D} should be \(words(expected).en)."
            )
        case .duplicateKey(let file, let row, let key, let firstRow):
            (
                "\(file) 第 \(row) 行与第 \(firstRow) 行键相同（\(key.joined(separator: "、"))）而内容不同，请留下一行。",
                "\(file), row \(row): the same key as row \(firstRow) (\(key.joined(separator: ", "))) with other content; "
                    + "keep one."
            )
        case .workbookFailure(let number):
            ("工作簿写不出来（错误 \(number)），请重试。", "The workbook could not be written (error \(number)); try again.")
        default: ("文件有误。", "The file is at fault.")
        }
    }

    private static func words(_ expected: CellExpectation) -> Both {
        switch expected {
        case .text: ("文字，不能为空", "words, not nothing")
        case .identifier: ("由字母、数字、-、_、. 组成的编号", "an identifier of letters, digits, -, _ and .")
        case .number: ("数字，如 -12.5，不带千分位", "a number such as -12.5, without thousands separators")
        case .wholeNumber(let range):
            (
                "\(range.lowerBound) 到 \(range.upperBound) 的整数",
                "a whole number from \(range.lowerBound) to \(range.upperBound)"
            )
        case .period: ("报告期，如 2025、2025-Q3、2025-07", "a period such as 2025, 2025-Q3 or 2025-07")
        case .step:
            ("年、半年、季度、月（如 2025、2025-Q3）或序号", "a year, half year, quarter or month such as 2025-Q3, or a step's number")
        case .stepAfter(let before):
            ("晚于“\(before.prefix(40))”的同类报告期", "a period after \u{201C}\(before.prefix(40))\u{201D} and of its length")
        case .day: ("日期，如 2026-01-31", "a day such as 2026-01-31")
        case .date: ("年、月或日", "a year, month or day")
        case .areaCode: ("六位地区代码", "a six-digit area code")
        case .sha256: ("64 位小写十六进制数", "64 hexadecimal digits in lower case")
        case .webAddress: ("以 http:// 或 https:// 开头的网址", "an address that begins with http:// or https://")
        case .oneOf(let choices):
            ("下列之一：\(choices.joined(separator: "、"))", "one of \(choices.joined(separator: ", "))")
        case .sameAs(let row, let value):
            ("与第 \(row) 行相同的“\(value.prefix(40))”", "\u{201C}\(value.prefix(40))\u{201D} as in row \(row)")
        }
    }
}
