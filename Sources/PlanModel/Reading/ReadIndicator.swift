/// What one or more targets of a reading measure.
public struct ReadIndicator: Equatable, Sendable {
    /// The name in the words of its first target.
    public var name: String
    /// The targets that measure it, in document order.
    public var targets: [String]
    /// Where the quantity of each of them stands, in the same order.
    public var mentions: [SourceSpan]

    /// Makes an indicator.
    public init(name: String, targets: [String], mentions: [SourceSpan]) {
        self.name = name
        self.targets = targets
        self.mentions = mentions
    }
}

extension Reading {
    /// What the targets measure, in the order of the first target of each; a name that comes again is one thing.
    ///
    /// Name, scope and unit must be the same. Two numbers of one kind in one sentence are two things, whatever they are
    /// called: 腐损率分别降至15%和8%.
    public var indicators: [ReadIndicator] {
        var result: [ReadIndicator] = [], places: [IndicatorKey: Int] = [:]
        let alone = elliptic
        for target in targets {
            let key = alone.contains(target.id) ? nil : IndicatorKey(target)
            if let key, let place = places[key] {
                result[place].targets.append(target.id)
                result[place].mentions.append(target.span)
                continue
            }
            if let key { places[key] = result.count }
            result.append(ReadIndicator(name: target.indicator, targets: [target.id], mentions: [target.span]))
        }
        return result
    }

    /// Targets that share name, kind and sentence with another one.
    package var elliptic: Set<String> {
        var first: [SentenceKey: String] = [:], result: Set<String> = []
        for target in targets {
            guard let name = IndicatorKey(target) else { continue }
            let key = SentenceKey(sentence: target.sentence, indicator: name, kind: target.kind)
            if let other = first[key] { result.formUnion([other, target.id]) } else { first[key] = target.id }
        }
        return result
    }
}

private struct SentenceKey: Hashable {
    let sentence: SourceSpan
    let indicator: IndicatorKey
    let kind: TargetKind
}
