/// The newest entry of the audit trail: what proves the ones before it.
package struct AuditHead: Equatable, Sendable {
    /// How many entries there are; 0 for none.
    package var sequence: Int
    /// The entry's hash; 64 zeros when there is none.
    package var hash: String

    package init(sequence: Int, hash: String) {
        self.sequence = sequence
        self.hash = hash
    }

    /// The head of an empty trail.
    package static let none = AuditHead(sequence: 0, hash: String(repeating: "0", count: 64))
}

/// One act in the audit trail, chained to the one before by its hash.
package struct AuditEntry: Equatable, Sendable {
    /// 1 for the first.
    package var sequence: Int
    /// What was done.
    package var act: Act
    /// How many rows were added, superseded or closed.
    package var changes: Int
    /// The hash of the entry before.
    package var previousHash: String
    /// How `hash` is taken.
    package var algorithm: DigestAlgorithm
    /// The digest of `canonicalText`.
    package var hash: String

    package init(
        sequence: Int, act: Act, changes: Int, previousHash: String, algorithm: DigestAlgorithm = .sha256
    ) {
        self.sequence = sequence
        self.act = act
        self.changes = changes
        self.previousHash = previousHash
        self.algorithm = algorithm
        self.hash = ""
        self.hash = algorithm.hex(of: Array(canonicalText.utf8))
    }

    /// The text the hash is taken of: one field a line, `name=value`, line ends inside values written as `\n`.
    ///
    /// An act that says where it came from has a line more, and says so by `v2`.
    package var canonicalText: String {
        ([
            act.from == nil ? "lantu.audit.v1" : "lantu.audit.v2", "algorithm=\(algorithm.rawValue)",
            "sequence=\(sequence)",
            "verb=\(act.verb.rawValue)",
            "actor=\(act.actor.map(Self.escaped) ?? "-")", "at=\(Self.escaped(act.at))",
            "subject=\(Self.escaped(act.subject))", "before=\(Self.escaped(act.before))",
            "after=\(Self.escaped(act.after))", "changes=\(changes)", "previous=\(previousHash)",
        ] + (act.from.map { ["from=\(Self.escaped($0))"] } ?? [])).map { $0 + "\n" }.joined()
    }

    /// The head the trail has once this entry is in it.
    package var head: AuditHead { AuditHead(sequence: sequence, hash: hash) }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\": result += "\\\\"
            case "\n", "\r\n", "\r": result += "\\n"
            default: result.append(character)
            }
        }
        return result
    }
}
