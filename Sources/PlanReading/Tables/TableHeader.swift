/// Reads the columns of an indicator table from its head.
struct TableHeader {
    /// The columns, in order.
    private(set) var columns: [TableColumn] = []
    /// The unit the head gives for all changes, such as % in 年均增长（%）.
    private(set) var changeUnit = ""
    /// Behind its last column.
    private(set) var end: Int

    private let text: TableText

    /// A head is at most so long.
    private static let longest = 160

    /// Reads the head that starts at a place; `nil` when none does.
    init?(_ text: TableText, at start: Int) {
        self.text = text
        end = start
        while end < min(text.count, start + Self.longest), let (column, stop) = column(at: end) {
            if let column { columns.append(column) }
            end = stop
        }
        guard isTable else { return nil }
    }

    /// Reads a cell of a head on its own.
    static func column(of text: TableText) -> TableColumn? {
        var place = 0
        var reader = TableHeader(text)
        while place < text.count {
            if let (column, stop) = reader.column(at: place), let column { return stop > place ? column : nil }
            place += 1
        }
        return nil
    }

    private init(_ text: TableText) {
        self.text = text
        end = 0
    }

    private var isTable: Bool {
        guard columns.filter({ $0 == .name }).count == 1, let name = columns.firstIndex(of: .name) else { return false }
        let values = columns.filter(\.isValue).count
        let isHeaded = columns[..<name].allSatisfy { $0 == .ordinal || $0 == .group }
        return isHeaded && (values >= 2 || (values == 1 && columns.contains(.attribute)))
    }

    /// A column at a place and where it ends; `nil` as column for marks between columns.
    private mutating func column(at place: Int) -> (TableColumn?, Int)? {
        let scalar = text.scalars[place]
        if scalar.isNoteMark || scalar == "|" || scalar == "、" { return (nil, place + 1) }
        if scalar.digit != nil, place > 0, text.gaps[place] == .none, !columns.isEmpty,
            place + 1 == text.count || text.scalars[place + 1].digit == nil
        {
            return (nil, place + 1)
        }
        if let (column, stop) = year(at: place) { return (column, unit(behind: stop, column)) }
        for (word, column) in Self.words where text.has(word, at: place) {
            return (column, unit(behind: tail(place + word.count, column), column))
        }
        return nil
    }

    /// 2015年, 2015年目标值, 2015年比2010年增长, 2016-2020年年均增长.
    private func year(at place: Int) -> (TableColumn, Int)? {
        guard let year = number(at: place) else {
            guard text.has("“", at: place) || text.has("十", at: place) else { return nil }
            return planned(at: place)
        }
        var stop = place + 4
        if text.has("年", at: stop) { stop += 1 }
        if text.first(of: ["比", "较", "-", "—", "~", "至"], at: stop) != nil {
            let second = number(at: stop + 1)
            if second != nil { stop += 5 }
            if text.has("年", at: stop) { stop += 1 }
            return changed(stop)
        }
        var isGoal = false
        while let word = text.first(of: Self.closings, at: stop) {
            isGoal = isGoal || text.first(of: Self.goals, at: stop) != nil
            stop += word.count
        }
        return (.level(year: year, isGoal: isGoal), stop)
    }

    /// “十四五”时期年均增长, 十二五累计.
    private func planned(at place: Int) -> (TableColumn, Int)? {
        var stop = place
        while stop < place + 9, stop < text.count {
            if let (column, end) = changedWord(stop) { return (column, end) }
            if text.first(of: Self.goals, at: stop) != nil { return (.level(year: nil, isGoal: true), stop + 2) }
            stop += 1
        }
        return nil
    }

    private func changed(_ place: Int) -> (TableColumn, Int) {
        changedWord(place) ?? (.change, tail(place, .change))
    }

    private func changedWord(_ place: Int) -> (TableColumn, Int)? {
        if let word = text.first(of: Self.yearlies, at: place) { return (.yearly, tail(place + word.count, .yearly)) }
        if let word = text.first(of: Self.changes, at: place) { return (.change, tail(place + word.count, .change)) }
        return nil
    }

    /// The rest of the words of a column of changes: 增长率, [累计].
    private func tail(_ place: Int, _ column: TableColumn) -> Int {
        guard column == .yearly || column == .change else { return place }
        var stop = place
        while let word = text.first(of: Self.tails, at: stop) { stop += word.count }
        return stop
    }

    /// （%） or （亿元） behind a column's words.
    private mutating func unit(behind place: Int, _ column: TableColumn) -> Int {
        guard
            text.has("（", at: place) || text.has("(", at: place) || text.has("[", at: place) || text.has("〔", at: place)
        else { return place }
        let close = (place..<min(text.count, place + 12)).first {
            text.scalars[$0] == "）" || text.scalars[$0] == ")" || text.scalars[$0] == "]" || text.scalars[$0] == "〕"
        }
        guard let close else { return place }
        let inner = text.text((place + 1)..<close)
        if case .level = column, inner.hasSuffix("累计") { return place }
        if column == .yearly || column == .change, inner == "%" || inner.hasSuffix("百分点") { changeUnit = inner }
        return tail(close + 1, column)
    }

    private func number(at place: Int) -> Int? {
        guard place + 4 <= text.count else { return nil }
        var value = 0
        for index in place..<(place + 4) {
            guard let digit = text.scalars[index].digit else { return nil }
            value = value * 10 + digit
        }
        return (1980...2060).contains(value) ? value : nil
    }

    private static let yearlies: [StaticWord] = ["年均增长", "年均增速", "年均", "年平均"]
    private static let changes: [StaticWord] = [
        "累计", "增长", "增减", "变化", "下降", "提高", "增幅", "增加", "五年累计", "〔累计〕", "[累计]", "（累计）", "[五年累计", "〔五年累计",
    ]
    private static let tails: [StaticWord] = [
        "率", "速度", "幅度", "情况", "增长", "增速", "增减", "变化", "/", "或", "[累计]", "〔累计〕", "（累计）", "累计", "值", "数", "%", "以上",
    ]
    private static let goals: [StaticWord] = ["目标", "规划", "预期"]
    private static let closings: [StaticWord] = [
        "目标值", "目标", "规划值", "规划", "预期值", "实际值", "实际", "基期值", "基期", "基准值", "基准", "基数", "现状值", "现状", "预计", "完成", "值",
        "（目标）", "（实际）", "（预计）", "（基期）",
    ]
    private static let words: [(StaticWord, TableColumn)] = [
        ("序号", .ordinal), ("指标属性", .attribute), ("指标性质", .attribute), ("指标类型", .attribute), ("属性", .attribute),
        ("性质", .attribute), ("一级指标", .group), ("指标类别", .group), ("二级指标", .name), ("指标名称", .name), ("主要指标", .name),
        ("具体指标", .name), ("指标", .name), ("类别", .group), ("领域", .group), ("分类", .group), ("方面", .group),
        ("类型", .group), ("计量单位", .unit), ("单位", .unit), ("年均增长", .yearly), ("年均增速", .yearly), ("年均", .yearly),
        ("〔累计〕", .change), ("[累计]", .change), ("（累计）", .change), ("五年累计", .change), ("累计", .change),
        ("变化幅度", .change), ("增减", .change), ("增长", .change), ("现状值", .level(year: nil, isGoal: false)),
        ("基期值", .level(year: nil, isGoal: false)), ("基准值", .level(year: nil, isGoal: false)),
        ("目标值", .level(year: nil, isGoal: true)), ("规划值", .level(year: nil, isGoal: true)),
        ("责任单位", .other), ("责任部门", .other), ("牵头单位", .other), ("牵头部门", .other), ("备注", .other),
    ]
}
