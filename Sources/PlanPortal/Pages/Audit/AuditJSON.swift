import PlanExchange
import PlanModel
import PlanOffice

/// The trail for programs: every field that the hash is taken of, so that anybody can recompute it.
enum AuditJSON {
    static func members(_ list: AuditList) -> [String: JSONValue] {
        [
            "total": .int(list.total), "page": .int(list.filter.page ?? 1), "pages": .int(list.pages),
            "audit_head": FrameJSON.head(list.head), "entries": .array(list.entries.map(entry)),
        ]
    }

    private static func entry(_ entry: AuditEntry) -> JSONValue {
        [
            "sequence": .int(entry.sequence), "verb": .string(entry.act.verb.rawValue),
            "actor": .optional(entry.act.actor), "at": .string(entry.act.at), "from": .optional(entry.act.from),
            "subject": .string(entry.act.subject), "before": .string(entry.act.before),
            "after": .string(entry.act.after), "changes": .int(entry.changes),
            "previous_hash": .string(entry.previousHash), "hash": .string(entry.hash),
            "algorithm": .string(entry.algorithm.rawValue),
        ]
    }

    static func csv(_ list: AuditList) -> [UInt8] {
        let names = [
            "sequence", "at", "actor", "from", "verb", "subject", "before", "after", "changes", "previous_hash", "hash",
            "algorithm",
        ]
        let rows: [[Cell]] = list.entries.map { entry in
            let words = [
                entry.act.at, entry.act.actor ?? "", entry.act.from ?? "", entry.act.verb.rawValue, entry.act.subject,
                entry.act.before, entry.act.after,
            ]
            return [.number(Double(entry.sequence))] + words.map { .text($0) }
                + [
                    .number(Double(entry.changes)), .text(entry.previousHash), .text(entry.hash),
                    .text(entry.algorithm.rawValue),
                ]
        }
        return CSVWriter().write(Sheet(title: "audit", columns: names.map { Column($0) }, rows: rows))
    }
}
