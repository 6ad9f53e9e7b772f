import PlanModel
import PlanOffice

/// The head of the audit trail, for everybody to keep: `/audit/head.json` now, `/audit/feed.xml` day by day.
enum AuditHeadAnswer {
    static func json(_ heads: PublishedHeads) -> Answer {
        Answer(json: [
            "format": "lantu.audit_head.v1", "nature": .string(heads.nature.rawValue),
            "audit_head": [
                "sequence": .int(heads.now.sequence), "hash": .string(heads.now.hash),
                "algorithm": .string(heads.now.algorithm.rawValue), "at": .optional(heads.now.at),
            ],
        ])
    }

    /// An Atom feed (RFC 4287); each entry's name says all of the head, so that a copy of the feed is enough to compare.
    static func feed(_ heads: PublishedHeads) -> Answer {
        let updated = heads.days.first?.at ?? "1970-01-01T00:00:00Z"
        let text =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
            <id>urn:lantu:audit-heads</id>
            <title>审计链头 Audit trail heads</title>
            <updated>\(updated)</updated>
            <author><name>Lantu 蓝图</name></author>
            <link rel="self" type="application/atom+xml" href="\(Link.auditFeed.text)"/>

            """ + heads.days.map(entry).joined() + "</feed>\n"
        return Answer(body: Array(text.utf8), mediaType: "application/atom+xml; charset=utf-8")
    }

    /// Numbers, hexadecimal digits and times alone: nothing that would have to be escaped.
    private static func entry(_ head: PublishedHead) -> String {
        let at = head.at ?? ""
        return """
            <entry>
            <id>\(head.name)</id>
            <title>\(at.prefix(10)) · \(head.sequence)</title>
            <updated>\(at)</updated>
            <content type="text">sequence \(head.sequence), \(head.algorithm.rawValue) \(head.hash)</content>
            </entry>

            """
    }
}
