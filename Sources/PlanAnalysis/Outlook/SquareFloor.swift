extension [Double] {
    /// A sum of squared errors that is nothing but rounding: models with less fit alike.
    var squareFloor: Double {
        Swift.max(reduce(0) { $0 + $1 * $1 } * 1e-24, .leastNormalMagnitude)
    }
}
