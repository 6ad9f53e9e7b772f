/// One table on its way out; the same value becomes CSV and XLSX.
package struct Sheet: Equatable, Sendable {
    /// What it is; the name of the workbook's sheet.
    package var title: String
    /// A line above the table, such as 合成数据; `nil` for none.
    package var notice: String?
    /// Left to right.
    package var columns: [Column]
    /// Top to bottom; each as long as `columns`.
    package var rows: [[Cell]]

    /// Makes a table.
    package init(title: String, notice: String? = nil, columns: [Column], rows: [[Cell]] = []) {
        self.title = title
        self.notice = notice
        self.columns = columns
        self.rows = rows
    }
}

/// A column of a table.
package struct Column: Equatable, Sendable {
    /// What stands in it.
    package enum Kind: Equatable, Sendable {
        /// Words, left-aligned.
        case text
        /// Numbers as they are, right-aligned.
        case number
        /// Numbers shown with that many digits behind the point; the file keeps all of them.
        case decimals(Int)
    }

    /// Its name in the header.
    package var name: String
    /// Its width in a workbook, in characters.
    package var width: Double
    /// What stands in it.
    package var kind: Kind

    /// Makes a column.
    package init(_ name: String, width: Double = 14, kind: Kind = .text) {
        self.name = name
        self.width = width
        self.kind = kind
    }
}

/// A cell of a table.
package enum Cell: Equatable, Sendable {
    /// Words.
    case text(String)
    /// A number.
    case number(Double)
    /// Nothing.
    case empty

    /// Words, or nothing.
    package init(_ text: String?) {
        self = text.map(Cell.text) ?? .empty
    }

    /// A number, or nothing.
    package init(_ number: Double?) {
        self = number.map(Cell.number) ?? .empty
    }
}
