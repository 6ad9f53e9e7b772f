import PlanModel

/// The words of the frame in both languages.
enum Words {
    static let skip = Phrase("跳到正文", "Skip to content")
    static let brand = Phrase("蓝图", "Lantu")
    static let navigation = Phrase("主导航", "Main")
    static let search = Phrase("检索", "Search")
    static let searchButton = Phrase("检索", "Search")
    static let searchHint = Phrase("检索规划事项", "Search (in Chinese)")
    static let synthetic = Phrase("合成数据", "Synthetic data")
    static let syntheticMeaning = Phrase(
        "本站数值、单位与报送均为演示而合成，不反映任何真实情况。",
        "Bodies, reports and values on this site are made up for demonstration and say nothing about the real world.")
    static let licence = Phrase(
        "蓝图 Lantu · 开放源代码（Apache-2.0）· 规划文本为公开政府文件",
        "Lantu 蓝图 · open source (Apache-2.0) · the plan's text is a public government document")
    static let auditFeed = Phrase("逐日链头", "day by day")
    static let auditHead = Phrase("审计链头", "Audit trail head")
    static let method = Phrase("评估方法", "Methods")
    static let sources = Phrase("数据来源", "Sources")
    static let staff = Phrase("工作人员", "Staff")

    static func download(_ format: DataFormat, _ language: Language) -> String {
        switch format {
        case .json: language == .zh ? "本页 JSON" : "This page as JSON"
        case .csv: "CSV"
        case .xlsx: "XLSX"
        case .docx: "DOCX"
        }
    }
}
