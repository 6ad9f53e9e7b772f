/// SQL with the numbered places that PostgreSQL wants: `$1` for the first `?`, and so on.
enum PlaceholderSQL {
    static func numbered(_ sql: String) -> String {
        var result = ""
        var count = 0
        var isQuoted = false
        for character in sql {
            if character == "'" { isQuoted.toggle() }
            if character == "?", !isQuoted {
                count += 1
                result += "$\(count)"
            } else {
                result.append(character)
            }
        }
        return result
    }
}
