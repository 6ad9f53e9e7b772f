import Hummingbird

/// What went wrong and what to do, in both languages; never a trace, a path of the machine or SQL.
struct ErrorSentence: Equatable, Sendable {
    let status: HTTPResponse.Status
    /// A word for a program.
    let code: String
    /// What is the matter.
    let title: Phrase
    /// What to do.
    let advice: Phrase

    init(_ status: HTTPResponse.Status, _ code: String, _ title: Phrase, _ advice: Phrase) {
        self.status = status
        self.code = code
        self.title = title
        self.advice = advice
    }

    /// The members of its JSON.
    var members: [String: JSONValue] {
        [
            "format": "lantu.error.v1", "status": .int(status.code), "error": .string(code),
            "title": title.json, "advice": advice.json,
        ]
    }
}
