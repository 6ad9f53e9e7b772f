/// A trigger that refuses a row with a message, the one shape that migrations use.
struct SchemaTrigger {
    private let name: String
    private let event: String
    private let table: String
    private let condition: String?
    private let message: String

    /// Takes the trigger apart.
    ///
    /// - Throws: ``SchemaSQL/Fault`` for one of another shape.
    init(_ statement: SchemaStatement) throws {
        let tokens = statement.tokens
        let place = { (word: String) in tokens.firstIndex(of: .word(word)) }
        guard let trigger = place("TRIGGER"), let before = place("BEFORE"), let on = place("ON"),
            let begin = place("BEGIN"), let name = Self.words(tokens[trigger..<before]).last,
            let table = Self.words(tokens[on..<begin]).dropFirst().first,
            Self.words(tokens[begin...]) == ["BEGIN", "SELECT", "RAISE", "ABORT", "END"],
            case .quoted(let message)? = tokens[begin...].first(where: { $0.text.hasPrefix("'") })
        else { throw SchemaSQL.Fault(statement: statement.text) }
        self.name = name
        self.table = table
        self.message = message
        event = Self.text(tokens[(before + 1)..<on])
        condition = place("WHEN").map { Self.text(tokens[($0 + 1)..<begin]) }
    }

    /// A function that refuses, and the trigger that calls it.
    ///
    /// What must not be deleted must not be emptied either: SQLite has no `TRUNCATE`, PostgreSQL has.
    var postgres: String {
        let call = "EXECUTE FUNCTION lantu_\(name)()"
        let trigger = "CREATE TRIGGER \(name) BEFORE \(event) ON \(table) FOR EACH ROW \(call)"
        let emptying = "CREATE TRIGGER \(name)_whole BEFORE TRUNCATE ON \(table) FOR EACH STATEMENT \(call)"
        return [function, trigger, event == "DELETE" ? emptying : nil].compactMap { $0 }.joined(separator: ";\n")
    }

    private var function: String {
        let refusal = "RAISE EXCEPTION \(message) USING ERRCODE = '\(SchemaSQL.refusalState)';"
        let row = event == "DELETE" ? "OLD" : "NEW"
        let body = condition.map { "IF \($0) THEN \(refusal) END IF; RETURN \(row);" } ?? refusal
        return """
            CREATE OR REPLACE FUNCTION lantu_\(name)() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN \(body) END
            $$
            """
    }

    private static func words(_ tokens: ArraySlice<SchemaToken>) -> [String] {
        SchemaStatement(tokens: Array(tokens)).words
    }

    private static func text(_ tokens: ArraySlice<SchemaToken>) -> String {
        let text = tokens.map(\.text).joined()
        return String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
