/// The head of the audit trail as it stood at some time, published where the database's keeper cannot change it.
package struct PublishedHead: Equatable, Sendable {
    /// How many entries there were; 0 for none.
    package var sequence: Int
    /// The newest entry's hash.
    package var hash: String
    /// How the hash was taken.
    package var algorithm: DigestAlgorithm
    /// When the newest entry was made; `nil` for none.
    package var at: String?

    package init(sequence: Int, hash: String, algorithm: DigestAlgorithm, at: String?) {
        self.sequence = sequence
        self.hash = hash
        self.algorithm = algorithm
        self.at = at
    }

    /// The head that an entry made.
    package init(_ entry: AuditEntry) {
        self.init(sequence: entry.sequence, hash: entry.hash, algorithm: entry.algorithm, at: entry.act.at)
    }

    /// The head of an empty trail.
    package static let none = PublishedHead(
        sequence: 0, hash: AuditHead.none.hash, algorithm: .sha256, at: nil)
}

/// What is wrong with an audit trail.
package enum AuditFinding: Equatable, Sendable {
    /// The entry is not what its own hash says, or does not go on from the one before.
    case broken(at: Int)
    /// The trail ends before a head that was published.
    case shortened(to: Int, published: Int)
    /// An entry in this range is not the one that was published: the first that differs is among them.
    case rewritten(among: ClosedRange<Int>)
}

extension PublishedHead {
    /// A name that says all of it, such as `urn:lantu:audit-head:12:SHA-256:…`, for feeds.
    package var name: String { "\(Self.scheme)\(sequence):\(algorithm.rawValue):\(hash)" }

    /// Reads a name.
    package init?(name: some StringProtocol) {
        guard name.hasPrefix(Self.scheme) else { return nil }
        let parts = name.dropFirst(Self.scheme.count).split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        self.init(sequence: Int(parts[0]), hash: String(parts[2]), algorithm: String(parts[1]), at: nil)
    }

    /// What somebody published; `nil` when it cannot be the head of a trail.
    package init?(sequence: Int?, hash: String, algorithm: String, at: String?) {
        let isHash = hash.utf8.count == 64 && hash.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
        guard let sequence, sequence >= 0, isHash, let algorithm = DigestAlgorithm(rawValue: algorithm) else {
            return nil
        }
        self.init(sequence: sequence, hash: hash, algorithm: algorithm, at: at)
    }

    private static var scheme: String { "urn:lantu:audit-head:" }
}
