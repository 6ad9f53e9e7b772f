/// Gives a number the unit that stands only behind the next one: 3个和4个百分点.
enum SharedUnit {
    /// The readings with their units, in the same order.
    static func given(_ readings: [Candidate], in scalars: [Unicode.Scalar]) -> [Candidate] {
        var result = readings
        for index in readings.indices.dropLast() {
            let next = readings[index + 1]
            guard readings[index].kind == .quantity, next.kind == .quantity, readings[index].unit == "个",
                let unit = next.unit, unit.count > 1, unit.hasPrefix("个"),
                isJoint(scalars[readings[index].range.upperBound..<next.range.lowerBound])
            else { continue }
            result[index].unit = unit
        }
        return result
    }

    private static func isJoint(_ between: ArraySlice<Unicode.Scalar>) -> Bool {
        let words = between.filter { !$0.isBlank }
        return words.count == 1 && words.first.map { "和与及或、".unicodeScalars.contains($0) } ?? false
    }
}
