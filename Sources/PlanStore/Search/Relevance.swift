internal import Foundation
internal import PlanModel

/// How well rows fit a query: BM25 with the constants of FTS5, so that both kinds of database put the same row first.
struct Relevance {
    private let phrases: [SearchQuery.Phrase]
    /// How much each phrase says: the rarer the more.
    private let weights: [Double]
    /// The average number of tokens in a row.
    private let averageLength: Double

    /// Looks up how rare each phrase is among all rows.
    ///
    /// One phrase needs no weight, and beyond a few they all count the same.
    init(of phrases: [SearchQuery.Phrase], _ db: any Connection) throws {
        self.phrases = phrases
        let sql = "SELECT count(*), coalesce(sum(length), 0)::bigint FROM commitment_search"
        let (rows, tokens): (Int, Int) = try db.first(sql) { row in (try row[0], try row[1]) } ?? (0, 0)
        averageLength = max(Double(tokens), 1) / max(Double(rows), 1)
        weights =
            (2...Self.mostWeighed).contains(phrases.count)
            ? try phrases.map { Self.weight(rows: rows, holding: try Self.holding($0, db)) }
            : phrases.map { _ in 1 }
    }

    /// The rows, best first; those that fit alike in the order they came in.
    func sorted(_ rows: [Candidate]) -> [Candidate] {
        rows.enumerated().map { (score: score(of: $1), position: $0, row: $1) }
            .sorted { ($1.score, $0.position) < ($0.score, $1.position) }
            .map(\.row)
    }

    private func score(of row: Candidate) -> Double {
        let length = Double(row.length)
        return zip(phrases, weights).reduce(0) { score, pair in
            let count = Double(row.count(of: pair.0))
            let share = 1 - Self.lengthWeight + Self.lengthWeight * length / averageLength
            return score + pair.1 * ((count * (Self.saturation + 1)) / (count + Self.saturation * share))
        }
    }

    private static func weight(rows: Int, holding: Int) -> Double {
        let weight = log((Double(rows - holding) + 0.5) / (Double(holding) + 0.5))
        return weight > 0 ? weight : 1e-6
    }

    /// How many rows hold a phrase.
    private static func holding(_ phrase: SearchQuery.Phrase, _ db: any Connection) throws -> Int {
        let sql = "SELECT name, sentence FROM commitment_search WHERE words @> string_to_array(?, ' ')"
        var count = 0
        try db.each(sql, [WordIndex.wanted(phrase).joined(separator: " ")]) { row in
            let columns = [WordIndex.tokens(try row[0]), WordIndex.tokens(try row[1])]
            if Candidate(id: "", columns: columns).count(of: phrase) > 0 { count += 1 }
        }
        return count
    }

    private static let saturation = 1.2
    private static let lengthWeight = 0.75
    private static let mostWeighed = 8
}
