import PlanModel
import PlanOffice

/// Who a request comes from, and how far the way it came can be trusted.
struct Visitor: Sendable {
    /// Who asks.
    var asker = Asker.citizen
    /// What every form of theirs must carry; `nil` where none is needed, as a program's token is.
    var formToken: String?
    /// The address they come from, without a port.
    var place: String?
    /// Nobody between can read along: HTTPS, or this machine itself.
    var isPrivateWay = true

    /// Whoever signed in.
    var member: Member? { if case .member(let member) = asker { member } else { nil } }

    /// The token of a session's forms: only who has the key can make it.
    static func formToken(of key: String) -> String { SHA256.hex(of: "lantu.form.v1\n" + key) }
}
