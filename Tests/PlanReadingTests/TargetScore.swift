import PlanModel

@testable import PlanReading

/// One value or several that are right.
enum Choice<Value: Decodable & Equatable>: Decodable {
    case one(Value?)
    case any([Value?])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let list = try? container.decode([Value?].self) {
            self = .any(list)
        } else {
            self = .one(container.decodeNil() ? nil : try container.decode(Value.self))
        }
    }

    func admits(_ value: Value?) -> Bool {
        switch self {
        case .one(let right): right == value
        case .any(let list): list.contains(value)
        }
    }
}

struct GoldTarget: Decodable {
    let start: Int
    let end: Int
    let quantity: String
    let indicator: String
    let also: [String]?
    let optional: Bool?
    let comparator: Choice<String>
    let value: Choice<Double>
    let upper: Double?
    let unit: Choice<String>
    let kind: Choice<String>
    let direction: Choice<String>
    let deadline: Choice<Int>
    let baseline: Choice<Int>

    func isMet(by target: ReadTarget) -> Bool {
        comparator.admits(target.comparator.rawValue) && value.admits(target.value) && upper == target.upper
            && unit.admits(target.unitOfMeasure) && kind.admits(target.kind.rawValue)
            && direction.admits(target.direction.rawValue) && deadline.admits(target.deadline)
            && baseline.admits(target.baselineYear)
            && ([indicator] + (also ?? [])).contains { Self.likeness($0, target.indicator) >= 0.6 }
    }

    /// Dice's coefficient of the pairs of neighbouring scalars.
    private static func likeness(_ left: String, _ right: String) -> Double {
        let (x, y) = (pairs(left), pairs(right))
        return Double(2 * x.intersection(y).count) / Double(x.count + y.count)
    }

    private static func pairs(_ text: String) -> Set<String> {
        let kept = text.filter { !$0.isWhitespace && !"“”\"《》（）()、，。；".contains($0) }
        let scalars = Array(kept)
        guard scalars.count > 1 else { return [kept] }
        return Set((0..<(scalars.count - 1)).map { String(scalars[$0...($0 + 1)]) })
    }
}

/// A target is found when overlap ÷ union of the two spans, blanks left out, is at least one half.
struct TargetScore {
    var gold = 0
    var f1 = 0.0
    var exact = 0.0
    var whole = 0.0

    /// Counts what a reading found of the gold lines.
    init(of reading: Reading, in text: SourceText, against lines: [GoldTarget]) {
        let targets = reading.targets
        var used = Set<Int>(), hits = 0, cores = 0, wholes = 0
        for line in lines {
            guard
                let place = targets.indices.first(where: { !used.contains($0) && Self.meets(line, targets[$0], text) })
            else { continue }
            used.insert(place)
            guard line.optional != true else { continue }
            hits += 1
            if Self.core(line.quantity) == Self.core(targets[place].quantity) { cores += 1 }
            if line.isMet(by: targets[place]) { wholes += 1 }
        }
        gold = lines.filter { $0.optional != true }.count
        let wrong = targets.count - used.count
        let (precision, recall) = (Double(hits) / Double(hits + wrong), Double(hits) / Double(gold))
        f1 = 2 * precision * recall / (precision + recall)
        exact = Double(cores) / Double(hits)
        whole = Double(wholes) / Double(gold)
    }

    private static func meets(_ line: GoldTarget, _ target: ReadTarget, _ text: SourceText) -> Bool {
        let left = visible(SourceSpan(line.start, line.end), text), right = visible(target.span, text)
        return 2 * left.intersection(right).count >= left.union(right).count
    }

    private static func visible(_ span: SourceSpan, _ text: SourceText) -> Set<Int> {
        Set(span.range.filter { !text.scalars[$0].isBlank })
    }

    private static func core(_ text: String) -> String {
        var words = text.filter { !$0.isWhitespace }
        for edge in ["达到", "超过", "力争", "约"] where words.hasPrefix(edge) { words.removeFirst(edge.count) }
        return words
    }
}
