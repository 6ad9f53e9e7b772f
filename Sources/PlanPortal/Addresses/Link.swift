/// An address inside the portal, ready to stand in a page; only the files of this folder make one.
struct Link: Equatable, Sendable {
    /// Path, query and anchor, percent-encoded.
    let text: String

    init(_ text: String) {
        self.text = text
    }

    static let health = Link("/health")
    static let auditHead = Link("/audit/head.json")
    static let auditFeed = Link("/audit/feed.xml")
    static let metrics = Link("/metrics")
    static let favicon = Link("/favicon.svg")
    static let main = Link("#main")

    /// A place on the same page.
    static func anchor(_ id: String) -> Link { Link("#" + id.percentEncoded) }
    /// A file of the portal's own, with the hash of its content in the name.
    static func asset(_ name: String) -> Link { Link("/assets/" + name) }
}

/// The forms a page's data can be had in.
enum DataFormat: String, Sendable, CaseIterable {
    case json, csv, xlsx, docx

    var mediaType: String {
        switch self {
        case .json: "application/json; charset=utf-8"
        case .csv: "text/csv; charset=utf-8"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
    }
}
