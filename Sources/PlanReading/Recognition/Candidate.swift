import PlanModel

/// One way to read a place.
struct Candidate {
    /// What it would be.
    let kind: RecognisedQuantity.Kind
    /// Its scalars.
    let range: Range<Int>
    /// The value or lower end.
    let value: Double?
    /// The upper end.
    var upper: Double?
    /// The unit.
    var unit: String?

    /// The same where all kinds are looked for: points of a percentage are a unit of their own there.
    var inRunningText: Candidate {
        guard kind == .percent, unit == "个百分点" else { return self }
        return Candidate(kind: .quantity, range: range, value: value, unit: unit)
    }

    /// The same with its words.
    func recognised(in scalars: [Unicode.Scalar]) -> RecognisedQuantity {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return RecognisedQuantity(
            span: SourceSpan(range.lowerBound, range.upperBound), text: String(text), kind: kind, value: value,
            upper: upper, unitOfMeasure: unit)
    }
}
