import PlanModel

/// Works out what an import changes: nothing for what stands there already.
struct Differences {
    private(set) var changes: [Change] = []

    /// Adds what is new and supersedes what differs.
    ///
    /// Of several incoming values with one key the last counts.
    mutating func bring<Value: Equatable, Key: Hashable>(
        _ incoming: [Value], over current: [Value], key: (Value) -> Key, record: (Value) -> Record
    ) {
        let standing = Dictionary(current.map { (key($0), $0) }, uniquingKeysWith: { _, last in last })
        var order: [Key] = []
        var latest: [Key: Value] = [:]
        for value in incoming where latest.updateValue(value, forKey: key(value)) == nil { order.append(key(value)) }
        for key in order {
            guard let value = latest[key] else { continue }
            switch standing[key] {
            case value?: continue
            case nil: changes.append(.add(record(value)))
            case _?: changes.append(.supersede(record(value)))
            }
        }
    }
}
