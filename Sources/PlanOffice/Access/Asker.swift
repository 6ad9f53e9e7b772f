import PlanModel

/// Who asks or acts.
package enum Asker: Equatable, Sendable {
    /// Anybody on the portal.
    case citizen
    /// Somebody at the desk of this machine, by name or office; on a database without accounts.
    case planner(String)
    /// Whoever runs the command; on a database without accounts.
    case door
    /// Somebody who signed in, in the browser, with a token or at the door.
    case member(Member)
}

extension Asker {
    /// Everything they may.
    package var rights: Set<Right> {
        switch self {
        case .citizen: RightTable.everybody
        case .planner: RightTable.everybody.union(RightTable.desk)
        case .door: RightTable.everybody.union(RightTable.door)
        case .member(let member): member.rights
        }
    }

    /// Says whether they may.
    package func may(_ right: Right) -> Bool { rights.contains(right) }

    /// Lets through who may.
    ///
    /// - Throws: ``OfficeError/notPermitted``
    package func need(_ right: Right) throws(OfficeError) {
        guard may(right) else { throw .notPermitted }
    }

    /// The name an act is kept under; `nil` at the door of a database without accounts.
    ///
    /// - Throws: ``OfficeError/notPermitted``
    func actor(for verb: Act.Verb) throws(OfficeError) -> String? {
        try need(verb.right)
        switch self {
        case .citizen: throw .notPermitted
        case .planner(let name):
            guard Self.isName(name) else { throw .notPermitted }
            return name
        case .door: return nil
        case .member(let member): return member.account.name
        }
    }

    /// Where they come from; `nil` for this machine's own.
    var from: String? {
        if case .member(let member) = self { member.from } else { nil }
    }

    /// Says whether they are let in only while nobody has an account.
    var isWithoutAccount: Bool {
        switch self {
        case .planner, .door: true
        case .citizen, .member: false
        }
    }

    /// A name that can be kept: not empty, on one line, at most 80 characters.
    package static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.count <= 80 && name.allSatisfy { !$0.isNewline }
            && name.contains { !$0.isWhitespace } && !name.unicodeScalars.contains { $0.value < 32 }
    }
}
