import PlanModel

/// The lasting codes of a plan: which commitment has which, and which comes next.
struct CodeBook: Sendable {
    /// A commitment and where it stands.
    struct Place: Equatable, Sendable {
        var commitment: String
        var span: SourceSpan
        /// The outline node it belongs to.
        var node: String
    }

    private let codes: [CommitmentCode]

    init(_ codes: [CommitmentCode]) {
        self.codes = codes
    }

    /// The code of each commitment that has one in a text: the one whose place shares most with it.
    func standing(_ places: [Place], in planSHA256: String) -> [String: String] {
        Self.match(codes.filter { $0.planSHA256 == planSHA256 }, places)
    }

    /// The codes that go from one text into its corrected form.
    func carried(from old: SourceText, to new: SourceText, _ places: [Place]) -> [CommitmentCode] {
        let map = SpanMap(from: old.scalars, to: new.scalars)
        let moved = codes.filter { $0.planSHA256 == old.sha256 }.compactMap { code in
            map(code.span).map { span in
                CommitmentCode(planSHA256: new.sha256, code: code.code, commitment: code.commitment, span: span)
            }
        }
        let found = Self.match(moved, places)
        return places.compactMap { place in
            found[place.commitment].map { code in
                CommitmentCode(
                    planSHA256: new.sha256, code: code, commitment: place.commitment, span: place.span)
            }
        }
    }

    /// New codes for the commitments that have none, in document order; no code is given that was ever used.
    ///
    /// Codes that stand are matched with all places, those that shall get none included.
    func given(to places: [Place], among all: [Place]? = nil, in version: PlanVersion) -> [CommitmentCode] {
        let standing = standing(all ?? places, in: version.source.sha256)
        var numbering = CodeNumbering(used: codes.map(\.code), outline: version.reading.outline)
        let taken = Set(codes.filter { $0.planSHA256 == version.source.sha256 }.map(\.commitment))
        let bare = places.filter { standing[$0.commitment] == nil && !taken.contains($0.commitment) }
        return bare.sorted { ($0.span, $0.commitment) < ($1.span, $1.commitment) }.map { place in
            CommitmentCode(
                planSHA256: version.source.sha256, code: numbering.next(at: place.node),
                commitment: place.commitment, span: place.span)
        }
    }

    /// Pairs codes with commitments of their kind: the same place first, then the same beginning, then those that share
    /// most; each goes once.
    private static func match(_ codes: [CommitmentCode], _ places: [Place]) -> [String: String] {
        var found: [String: String] = [:]
        var used: Set<String> = []
        var open = codes
        for key in [{ "\($0.prefix(1))\($1.start)-\($1.end)" }, { "\($0.prefix(1))\($1.start)" }]
            as [(String, SourceSpan) -> String]
        {
            let known = Dictionary(places.map { (key($0.commitment, $0.span), $0) }) { first, _ in first }
            open = open.filter { code in
                guard let place = known[key(code.commitment, code.span)], found[place.commitment] == nil else {
                    return true
                }
                found[place.commitment] = code.code
                used.insert(code.code)
                return false
            }
        }
        let free = places.filter { found[$0.commitment] == nil }
        var pairs: [(share: Double, code: CommitmentCode, place: Place)] = []
        for code in open {
            for place in free where place.span.overlaps(code.span) && place.commitment.first == code.commitment.first {
                pairs.append((share(place.span, code.span), code, place))
            }
        }
        for pair in pairs.sorted(by: { ($0.share, $1.code.span.start) > ($1.share, $0.code.span.start) })
        where found[pair.place.commitment] == nil && !used.contains(pair.code.code) {
            found[pair.place.commitment] = pair.code.code
            used.insert(pair.code.code)
        }
        return found
    }

    private static func share(_ one: SourceSpan, _ other: SourceSpan) -> Double {
        let common = min(one.end, other.end) - max(one.start, other.start)
        return Double(common) / Double(one.count + other.count - common)
    }
}

/// Numbers commitments inside their section or column: `14-1-01`, `27-03`.
struct CodeNumbering {
    private let outline: OutlineIndex
    private var used: Set<String>
    private var last: [String: Int]

    init(used: [String], outline: [OutlineNode]) {
        self.outline = OutlineIndex(outline)
        self.used = Set(used)
        var last: [String: Int] = [:]
        for code in used {
            guard let dash = code.lastIndex(of: "-"), let number = Int(code[code.index(after: dash)...]) else {
                continue
            }
            last[String(code[..<dash]), default: 0] = max(last[String(code[..<dash])] ?? 0, number)
        }
        self.last = last
    }

    /// The next free code at a node.
    mutating func next(at node: String) -> String {
        let prefix = prefix(of: node)
        var code: String
        repeat {
            let number = (last[prefix] ?? 0) + 1
            last[prefix] = number
            code = prefix + "-" + (number < 10 ? "0\(number)" : String(number))
        } while !used.insert(code).inserted
        return code
    }

    /// The column's number, else chapter and section; 0 for what has no number.
    private func prefix(of node: String) -> String {
        let path = outline.path(to: node)
        if let column = number(in: path, .column) { return String(column) }
        return "\(number(in: path, .chapter) ?? 0)-\(number(in: path, .section) ?? 0)"
    }

    private func number(in path: [OutlineNode], _ level: OutlineLevel) -> Int? {
        path.last { $0.level == level }.flatMap { ChineseOrdinal.value(of: $0.number) }
    }
}

extension Reading {
    /// All commitments with their places.
    var places: [CodeBook.Place] {
        targets.map { CodeBook.Place(commitment: $0.id, span: $0.span, node: $0.node) }
            + tasks.map { CodeBook.Place(commitment: $0.id, span: $0.span, node: $0.node) }
            + projects.map { CodeBook.Place(commitment: $0.id, span: $0.span, node: $0.node) }
    }
}
