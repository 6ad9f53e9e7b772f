import PlanModel
import PlanOffice

/// Every address of the portal, once.
enum Address: Equatable, Sendable {
    case overview
    case commitments(QueryItems)
    case chapters
    /// A chapter's reading page; the anchor is an outline node or a commitment.
    case chapter(String, anchor: String?)
    case target(String)
    case task(String)
    case project(String)
    case indicators
    case indicator(String)
    case gaps(QueryItems)
    case sources
    /// One document's line in the list of sources.
    case source(String)
    /// All methods.
    case methods
    /// How one method reaches its answers.
    case method(MethodName)
    /// The desk: where a planner confirms what was read.
    case desk
    /// A chapter at the desk; the anchor is an item.
    case deskChapter(String, anchor: String?)

    /// Where one signs in.
    case signIn
    /// One's own account.
    case account
    /// All accounts.
    case accounts
    /// One account, as an administrator sees it.
    case accountOf(String)
    /// Who answers for what, narrowed as the list of commitments is.
    case duties(QueryItems)
    /// Who answered for a commitment.
    case duty(String)
    /// The division of work by chapter, body or area.
    case division(String)
    /// The audit trail, searched.
    case audit(QueryItems)

    static let allCommitments = Address.commitments(QueryItems())
    static let allGaps = Address.gaps(QueryItems())

    /// Without language, query and anchor.
    private var path: String {
        switch self {
        case .overview: "/"
        case .commitments: "/commitments"
        case .chapters: "/chapters"
        case .chapter(let slug, _): "/chapters/" + slug.percentEncoded
        case .target(let id): "/targets/" + id.percentEncoded
        case .task(let id): "/tasks/" + id.percentEncoded
        case .project(let id): "/projects/" + id.percentEncoded
        case .indicators: "/indicators"
        case .indicator(let id): "/indicators/" + id.percentEncoded
        case .gaps: "/gaps"
        case .sources, .source: "/sources"
        case .methods: "/methods"
        case .method(let name): "/methods/" + name.rawValue
        case .desk: "/desk"
        case .deskChapter(let slug, _): "/desk/chapters/" + slug.percentEncoded
        case .signIn: "/sign-in"
        case .account: "/account"
        case .accounts: "/accounts"
        case .accountOf(let name): "/accounts/" + name.percentEncoded
        case .audit: "/audit"
        case .duties: "/duties"
        case .duty(let id): "/duties/of/" + id.percentEncoded
        case .division: "/duties/division"
        }
    }

    private var query: String {
        switch self {
        case .commitments(let items), .gaps(let items), .audit(let items), .duties(let items):
            items.isEmpty ? "" : "?" + items.encoded
        case .division(let grouping): "?by=" + grouping
        default: ""
        }
    }

    private var anchor: String {
        switch self {
        case .chapter(_, let anchor?), .deskChapter(_, let anchor?), .source(let anchor): "#" + anchor.percentEncoded
        default: ""
        }
    }

    /// The page in a language.
    func page(_ language: Language) -> Link {
        let place = self == .overview && language == .en ? "/en" : language.prefix + path
        return Link(place + query + anchor)
    }

    /// A place on the page that has no anchor of its own.
    func page(_ language: Language, at place: String) -> Link {
        Link(language.prefix + path + query + "#" + place.percentEncoded)
    }

    /// The same as data: one twin for both languages.
    func data(_ format: DataFormat = .json) -> Link {
        Link((self == .overview ? "/overview" : path) + "." + format.rawValue + query)
    }

    /// Where a commitment has its page.
    static func commitment(_ id: String, _ kind: CommitmentKind) -> Address {
        switch kind {
        case .target: .target(id)
        case .task: .task(id)
        case .project: .project(id)
        }
    }

    /// Where a form about a commitment goes.
    static func deskDeed(_ deed: String, _ kind: CommitmentKind, _ id: String, _ language: Language) -> Link {
        Link(language.prefix + "/desk/\(kind.rawValue)s/" + id.percentEncoded + "/" + deed)
    }

    /// Where the form that adds a commitment to a chapter goes.
    static func deskAddition(_ slug: String, _ language: Language) -> Link {
        Link(language.prefix + "/desk/chapters/" + slug.percentEncoded + "/add")
    }

    /// Where the form that adopts the version goes.
    static func deskAdoption(_ language: Language) -> Link { Link(language.prefix + "/desk/adopt") }
}
