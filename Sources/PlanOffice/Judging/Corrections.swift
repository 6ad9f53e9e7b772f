package import PlanModel

extension ReadTarget {
    /// The target with what a person confirmed in place of what was read.
    ///
    /// A value that does not fit its field is left out: an import refuses it before it gets here.
    func corrected(by confirmations: [Confirmation]) -> ReadTarget {
        confirmations.reduce(into: self) { $0.apply($1.field, $1.value) }
    }

    private mutating func apply(_ field: TargetField, _ text: String) {
        switch field {
        case .indicator: if !text.isEmpty { indicator = text }
        case .comparator: comparator = Comparator(rawValue: text) ?? comparator
        case .value: value = Double(text) ?? value
        case .upper: upper = Double(text)
        case .unitOfMeasure: unitOfMeasure = text
        case .kind: kind = TargetKind(rawValue: text) ?? kind
        case .direction: direction = Direction(rawValue: text) ?? direction
        case .deadline: deadline = Int(text)
        case .baselineYear: baselineYear = Int(text)
        case .baselineValue: baselineValue = Double(text)
        case .obligation: obligation = Obligation(rawValue: text)
        case .approximate: isApproximate = text == "true"
        case .scope: scope = text.isEmpty ? nil : text
        }
    }
}

extension ReadTarget {
    /// A field as a confirmation writes it; empty for none.
    package func text(of field: TargetField) -> String {
        switch field {
        case .indicator: indicator
        case .comparator: comparator.rawValue
        case .value: value.plain
        case .upper: upper?.plain ?? ""
        case .unitOfMeasure: unitOfMeasure
        case .kind: kind.rawValue
        case .direction: direction.rawValue
        case .deadline: deadline.map(String.init) ?? ""
        case .baselineYear: baselineYear.map(String.init) ?? ""
        case .baselineValue: baselineValue?.plain ?? ""
        case .obligation: obligation?.rawValue ?? ""
        case .approximate: isApproximate ? "true" : "false"
        case .scope: scope ?? ""
        }
    }
}

extension Double {
    /// The shortest decimal, without `.0` for whole numbers.
    var plain: String { self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(self) }
}

extension TargetField {
    /// Says whether a confirmed value can stand in this field; empty means none.
    func accepts(_ text: String) -> Bool {
        switch self {
        case .indicator: !text.isEmpty
        case .comparator: Comparator(rawValue: text) != nil
        case .value: Double(text)?.isFinite ?? false
        case .upper, .baselineValue: text.isEmpty || (Double(text)?.isFinite ?? false)
        case .unitOfMeasure, .scope: true
        case .kind: TargetKind(rawValue: text) != nil
        case .direction: Direction(rawValue: text) != nil
        case .deadline, .baselineYear: text.isEmpty || (Int(text).map { (1...9999).contains($0) } ?? false)
        case .obligation: text.isEmpty || Obligation(rawValue: text) != nil
        case .approximate: text == "true" || text == "false"
        }
    }
}
