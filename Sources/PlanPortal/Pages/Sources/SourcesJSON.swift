import PlanModel
import PlanOffice

/// The documents as data.
enum SourcesJSON {
    static func members(_ list: SourceList) -> [String: JSONValue] {
        [
            "sources": .array(
                list.sources.map { source in
                    value(source).merging(["values": .int(list.values[source.id] ?? 0)])
                })
        ]
    }

    static func value(_ source: Source) -> JSONValue {
        [
            "id": .string(source.id), "publisher": .string(source.publisher), "title": .string(source.title),
            "published": .string(source.published), "web_address": .string(source.address),
        ]
    }
}
