internal import PlanModel

/// The index of PostgreSQL: the tokens of name and sentence as texts, and each once in an array under a GIN index.
///
/// The array finds the rows that hold every token; that a word's tokens stand one behind the other is looked up in those.
enum WordIndex {
    static let insertion = """
        INSERT INTO commitment_search (commitment, name, sentence, length, words)
        SELECT id, ?, ?, ?, string_to_array(?, ' ') FROM commitment WHERE plan_version = ? AND commitment = ?
        """

    /// What is kept of a name and a sentence.
    static func cells(name: String, sentence: String) -> [Cell] {
        let name = SearchToken.tokens(of: name, isQuery: false).map(\.text)
        let sentence = SearchToken.tokens(of: sentence, isQuery: false).map(\.text)
        return [
            name.joined(separator: " "), sentence.joined(separator: " "), name.count + sentence.count,
            words(of: name + sentence).joined(separator: " "),
        ]
    }

    /// Commitments of a plan that hold every word of a query, best first.
    static func search(_ query: SearchQuery, _ plan: Int64, _ db: any Connection) throws -> [String] {
        let sql = """
            SELECT commitment.commitment, commitment_search.name, commitment_search.sentence
            FROM commitment_search
            JOIN commitment ON commitment.id = commitment_search.commitment
            WHERE commitment_search.words @> string_to_array(?, ' ') AND commitment.plan_version = ?
            ORDER BY commitment.id
            """
        let wanted = query.phrases.flatMap(wanted).joined(separator: " ")
        let candidates = try db.rows(sql, [wanted, plan]) { row in
            Candidate(id: try row[0], columns: [tokens(try row[1]), tokens(try row[2])])
        }
        let found = candidates.filter { $0.holds(query.phrases) }
        return try Relevance(of: query.phrases, db).sorted(found).map(\.id)
    }

    /// The tokens in the array that a row with a phrase has: a character that may go on is kept with a mark.
    static func wanted(_ phrase: SearchQuery.Phrase) -> [String] {
        guard phrase.isPrefix, let last = phrase.tokens.last else { return phrase.tokens }
        return phrase.tokens.dropLast() + [last + beginning]
    }

    /// Tokens that stand in a text with spaces between them.
    static func tokens(_ text: String) -> [Substring] {
        text.unicodeScalars.split(separator: " ").map { Substring($0) }
    }

    /// Each token once, and the character that each Chinese one begins with.
    private static func words(of tokens: [String]) -> [String] {
        var words: Set<String> = []
        for token in tokens {
            words.insert(token)
            if let first = token.unicodeScalars.first, first.properties.isIdeographic {
                words.insert("\(first)\(beginning)")
            }
        }
        return words.sorted()
    }

    /// Marks a token that stands for all that begin with it; no token holds it.
    private static let beginning = "*"
}

/// A row that may hold what is looked for.
struct Candidate {
    /// The commitment's identifier.
    var id: String
    /// The tokens of its name, and of its sentence.
    var columns: [[Substring]]

    /// How many tokens it has.
    var length: Int { columns.reduce(0) { $0 + $1.count } }

    /// Whether it holds every phrase.
    func holds(_ phrases: [SearchQuery.Phrase]) -> Bool {
        phrases.allSatisfy { count(of: $0) > 0 }
    }

    /// How often a phrase stands in it.
    func count(of phrase: SearchQuery.Phrase) -> Int {
        columns.reduce(0) { $0 + Self.count(of: phrase, in: $1) }
    }

    private static func count(of phrase: SearchQuery.Phrase, in tokens: [Substring]) -> Int {
        let length = phrase.tokens.count
        guard tokens.count >= length else { return 0 }
        return (0...tokens.count - length).count { start in
            phrase.tokens.indices.allSatisfy { index in
                let token = tokens[start + index]
                let isOpen = phrase.isPrefix && index == length - 1
                return isOpen
                    ? token.utf8.starts(with: phrase.tokens[index].utf8)
                    : token.utf8.elementsEqual(phrase.tokens[index].utf8)
            }
        }
    }
}
