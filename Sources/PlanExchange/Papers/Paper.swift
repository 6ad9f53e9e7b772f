/// A paper on its way out: what it says, without how it looks.
package struct Paper: Equatable, Sendable {
    /// A part of a paper.
    package enum Block: Equatable, Sendable {
        /// A heading; 1 is the highest level, 3 the lowest.
        case heading(Int, String)
        /// A paragraph of running text.
        case paragraph(String)
        /// A table.
        case table(Table)
    }

    /// A table whose header stands on every page it goes over.
    package struct Table: Equatable, Sendable {
        /// The header.
        package var columns: [String]
        /// The shares of the width, as many as columns.
        package var widths: [Int]
        /// Top to bottom; each as long as `columns`.
        package var rows: [[String]]

        package init(columns: [String], widths: [Int], rows: [[String]]) {
            self.columns = columns
            self.widths = widths
            self.rows = rows
        }
    }

    package var title: String
    /// Where it stands, such as 征求意见稿; `nil` for a paper that holds.
    package var status: String?
    /// The day it was made, as it is written.
    package var date: String
    /// A line that warns of what the paper rests on, such as 合成数据; `nil` for none.
    package var notice: String?
    package var blocks: [Block]

    package init(title: String, status: String? = nil, date: String, notice: String? = nil, blocks: [Block]) {
        self.title = title
        self.status = status
        self.date = date
        self.notice = notice
        self.blocks = blocks
    }
}
