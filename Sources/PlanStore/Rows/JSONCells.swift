internal import Foundation
internal import PlanModel

/// Lists and small payloads that one column holds as JSON text.
enum JSONCells {
    /// JSON text with sorted keys.
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { throw StoreError.refused("a number is not finite") }
        return String(decoding: data, as: UTF8.self)
    }

    /// What a JSON text holds.
    ///
    /// - Throws: ``StoreError/damaged`` when it holds something else.
    static func value<Value: Decodable>(_ text: String, as: Value.Type = Value.self) throws -> Value {
        guard let value = try? JSONDecoder().decode(Value.self, from: Data(text.utf8)) else {
            throw StoreError.damaged
        }
        return value
    }

    /// Periods as an array of their names.
    static func periods(_ periods: [Period]) throws -> String {
        try text(periods.map(\.description))
    }

    /// The periods an array of names holds.
    static func periods(_ text: String) throws -> [Period] {
        try value(text, as: [String].self).map { name in
            guard let period = Period(name) else { throw StoreError.damaged }
            return period
        }
    }
}
