/// How a value is to be compared with the one promised.
public enum Comparator: String, Sendable, CaseIterable {
    /// 达到X, X以上, 不低于.
    case atLeast = "at_least"
    /// 超过, 高于, 大于.
    case moreThan = "more_than"
    /// 控制在…以内, 不超过.
    case atMost = "at_most"
    /// 低于, 小于.
    case lessThan = "less_than"
    /// 左右, 约, 基本.
    case about
    /// A bare number.
    case exactly
    /// 3—5: a lower and an upper value.
    case between
}
