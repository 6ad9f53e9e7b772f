internal import GRDB
internal import GRDBSQLite

/// Cuts Chinese text into pairs of characters, and the rest into lower-cased words, for FTS5.
///
/// `海洋经济` gives 海洋, 洋经, 经济 and 济: so a word of two or more characters is found as a phrase of its pairs, and a
/// single character as the beginning of a pair or the end of a run.
/// The `trigram` tokenizer that comes with SQLite finds nothing shorter than three characters.
final class BigramTokenizer: FTS5CustomTokenizer {
    static let name = "lantu_bigram"

    init(db: Database, arguments: [String]) {}

    func tokenize(
        context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?, nText: CInt,
        tokenCallback: @escaping FTS5TokenCallback
    ) -> CInt {
        guard let pText, nText > 0 else { return SQLITE_OK }
        let bytes = UnsafeRawBufferPointer(start: pText, count: Int(nText))
        let isQuery = tokenization.contains(.query)
        for token in SearchToken.tokens(of: String(decoding: bytes, as: UTF8.self), isQuery: isQuery) {
            var text = token.text
            let code = text.withUTF8 { utf8 in
                utf8.withMemoryRebound(to: CChar.self) { characters in
                    tokenCallback(
                        context, 0, characters.baseAddress, CInt(characters.count), CInt(token.start), CInt(token.end))
                }
            }
            guard code == SQLITE_OK else { return code }
        }
        return SQLITE_OK
    }
}
