import CXlsxWriter

/// The looks a workbook's cells have.
struct Formats {
    let title: UnsafeMutablePointer<lxw_format>?
    let notice: UnsafeMutablePointer<lxw_format>?
    let header: UnsafeMutablePointer<lxw_format>?
    let numberHeader: UnsafeMutablePointer<lxw_format>?
    private let text: UnsafeMutablePointer<lxw_format>?
    private let number: UnsafeMutablePointer<lxw_format>?

    init(of book: UnsafeMutablePointer<lxw_workbook>) {
        title = workbook_add_format(book)
        format_set_bold(title)
        format_set_font_size(title, 14)
        notice = workbook_add_format(book)
        format_set_bold(notice)
        format_set_font_color(notice, 0x99590A)
        header = Formats.makeHeader(of: book)
        numberHeader = Formats.makeHeader(of: book)
        format_set_align(numberHeader, UInt8(LXW_ALIGN_RIGHT.rawValue))
        text = workbook_add_format(book)
        format_set_text_wrap(text)
        format_set_align(text, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        number = workbook_add_format(book)
        format_set_align(number, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }

    /// How the cells of a column look.
    func format(
        for kind: Column.Kind, of book: UnsafeMutablePointer<lxw_workbook>
    ) -> UnsafeMutablePointer<lxw_format>? {
        switch kind {
        case .text: return text
        case .number: return number
        case .decimals(let count):
            let format = workbook_add_format(book)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            let digits = String(repeating: "0", count: min(max(count, 0), 12))
            format_set_num_format(format, digits.isEmpty ? "0" : "0." + digits)
            return format
        }
    }

    private static func makeHeader(
        of book: UnsafeMutablePointer<lxw_workbook>
    ) -> UnsafeMutablePointer<lxw_format>? {
        let format = workbook_add_format(book)
        format_set_bold(format)
        format_set_bg_color(format, 0xF1ECE1)
        format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        return format
    }
}

/// Names for the sheets of one workbook: none twice, none a workbook refuses.
struct SheetNames {
    private var taken: Set<String> = []

    /// The title as a name: at most 31 characters, without `[]:*?/\` and without apostrophes at its ends.
    mutating func next(for title: String) -> String {
        let allowed = title.unicodeScalars.filter { !"[]:*?/\\'\0".unicodeScalars.contains($0) && $0.value >= 0x20 }
        let base = String(String.UnicodeScalarView(allowed)).trimmed
        var name = SheetNames.cut(base.isEmpty ? "Sheet" : base, to: 31)
        var count = 1
        while !taken.insert(name.lowercased()).inserted {
            count += 1
            name = SheetNames.cut(base.isEmpty ? "Sheet" : base, to: 27) + " \(count)"
        }
        return name
    }

    /// The longest beginning of at most so many UTF-16 units.
    private static func cut(_ text: String, to limit: Int) -> String {
        var result = ""
        for character in text {
            guard result.utf16.count + character.utf16.count <= limit else { break }
            result.append(character)
        }
        return result
    }
}
