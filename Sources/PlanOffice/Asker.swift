import PlanModel

/// Who asks or acts.
package enum Asker: Equatable, Sendable {
    /// Anybody on the portal.
    case citizen
    /// Somebody of the planning authority at the desk, by name or office.
    case planner(String)
    /// Whoever runs the command; the account's name, or `nil` on a database without accounts.
    case operatorAtDoor(String?)
}

extension Asker {
    /// The name an act is kept under.
    ///
    /// The public acts never; a planner at the desk confirms, corrects and adopts; the door may do all.
    ///
    /// - Throws: ``OfficeError/notPermitted``
    func actor(for verb: Act.Verb) throws(OfficeError) -> String? {
        switch (self, verb) {
        case (.operatorAtDoor(let name), _): return name
        case (.planner(let name), .confirmTarget), (.planner(let name), .checkWork),
            (.planner(let name), .correctReading), (.planner(let name), .takeBack), (.planner(let name), .adopt):
            guard Self.isName(name) else { throw .notPermitted }
            return name
        case (.planner, _), (.citizen, _): throw .notPermitted
        }
    }

    /// Says whether the desk may be seen: never by the public.
    var seesDesk: Bool { self != .citizen }

    /// A name that can be kept: not empty, on one line, at most 80 characters.
    package static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.count <= 80 && name.allSatisfy { !$0.isNewline }
            && name.contains { !$0.isWhitespace } && !name.unicodeScalars.contains { $0.value < 32 }
    }
}
