/// What a column of an indicator table holds.
enum TableColumn: Equatable {
    /// 序号.
    case ordinal
    /// 类别, 领域.
    case group
    /// 指标.
    case name
    /// 单位.
    case unit
    /// 2015年, 目标值: a level; the year where it is told.
    case level(year: Int?, isGoal: Bool)
    /// 年均增长.
    case yearly
    /// 累计, 2015年比2010年增长.
    case change
    /// 属性.
    case attribute
    /// 责任部门, 备注.
    case other

    /// Says whether numbers stand in it.
    var isValue: Bool {
        switch self {
        case .level, .yearly, .change: true
        default: false
        }
    }
}
